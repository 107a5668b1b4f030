import type {Message} from '../../messages/message.ts';

/** One thing that must be true of the pretend box in the end. */
export type LessonGoal = {readonly id: string; readonly text: Message; readonly isMet: boolean};

/** A scenario as the list of them shows it. */
export type LessonOffer = {
	/** Stable name without its release: `community-off`; for a teacher's own file its path. */
	readonly name: string;
	readonly title: Message;
	readonly subject: Message;
	readonly minutes: number;
	/** What is to be reached, in one sentence. */
	readonly goal: Message;
	/** What it is about, for somebody who has not begun. */
	readonly story: Message;
	/** Releases that it can be learnt on. */
	readonly releases: readonly string[];
};

/** A scenario while it is played. */
export type Lesson = {
	readonly id: string;
	readonly name: string;
	/** `3.22` or `3.23`. */
	readonly release: string;
	readonly seed: number;
	readonly title: Message;
	readonly story: Message;
	readonly lesson: Message;
	readonly hints: readonly [nudge: Message, direction: Message, answer: Message];
	readonly minutes: number;
	readonly goals: readonly LessonGoal[];
	/** How many hints were asked for. */
	readonly hintsShown: number;
	/** Lines typed into the shell, and stages and remedies run by the wizard. */
	readonly commands: number;
	/** Milliseconds since 1970, by the clock of the pretend box. */
	readonly startedAt: number;
	/** When every goal was met for the first time; undefined until then. */
	readonly solvedAt: number | undefined;
	/** What a teacher says beside it. */
	readonly note?: Message;
};

/** Returns the lesson with what is true of the box now. */
export function withGoals(lesson: Lesson, met: readonly string[], at: number): Lesson {
	const goals = lesson.goals.map((goal) => ({...goal, isMet: met.includes(goal.id)}));
	const isSolved = goals.every(({isMet}) => isMet);
	return {...lesson, goals, solvedAt: lesson.solvedAt ?? (isSolved ? at : undefined)};
}

/** Returns whether every goal was met at some time. */
export function isLessonSolved(lesson: Lesson): boolean {
	return lesson.solvedAt !== undefined;
}

/** Returns the hints that were asked for so far. */
export function hintsSoFar({hints, hintsShown}: Lesson): readonly Message[] {
	return hints.slice(0, hintsShown);
}

/** Returns the lesson with one more hint, as far as there is one. */
export function withHint(lesson: Lesson): Lesson {
	return {...lesson, hintsShown: Math.min(lesson.hints.length, lesson.hintsShown + 1)};
}
