import type {Lesson} from './lesson.ts';

/** What each hint costs; the answer costs most. */
export const HINT_COSTS = [10, 20, 30];
/** Who needs no hint gets these. */
export const FULL_POINTS = 100;

/** How somebody did in a scenario. */
export type Score = {
	/** 0 while it is not solved, else 40 to 100. */
	readonly points: number;
	/** From the story to the goal, by the clock of the pretend box. */
	readonly seconds: number;
	readonly hints: number;
	readonly commands: number;
};

/** The best result of a scenario, as it is remembered. */
export type Best = {readonly points: number; readonly seconds: number};

/** Returns how somebody did so far; time is told and costs nothing, so that nobody hurries. */
export function scoreOf(lesson: Lesson, now: number): Score {
	const {hintsShown, startedAt, solvedAt, commands} = lesson;
	const cost = HINT_COSTS.slice(0, hintsShown).reduce((sum, one) => sum + one, 0);
	const seconds = Math.max(0, Math.round(((solvedAt ?? now) - startedAt) / 1000));
	const points = solvedAt === undefined ? 0 : FULL_POINTS - cost;
	return {points, seconds, hints: hintsShown, commands};
}

/** Returns whether a result is better than another: more points, or as many in less time. */
export function isBetter(one: Best, other: Best | undefined): boolean {
	return (
		other === undefined ||
		one.points > other.points ||
		(one.points === other.points && one.seconds < other.seconds)
	);
}

/** Returns the results with this one, where it is the best of its scenario. */
export function withBest(
	best: Readonly<Record<string, Best>> | undefined,
	name: string,
	{points, seconds}: Score,
): Readonly<Record<string, Best>> | undefined {
	return points > 0 && isBetter({points, seconds}, best?.[name])
		? {...best, [name]: {points, seconds}}
		: best;
}
