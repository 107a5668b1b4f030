import type {Message} from '../messages/message.ts';
import type {BoxInput, PracticeRelease} from './clean-world.ts';
import type {World} from './world.ts';

/** One thing that must be true of the box in the end. */
export type GoalPart = {
	/** Stable name: `docker-answers`. */
	readonly id: string;
	readonly text: Message;
	readonly isMet: (world: World, now: number) => boolean;
};

/** One step of a repair by hand. */
export type SolutionStep =
	| {readonly kind: 'command'; readonly argv: readonly [program: string, ...args: string[]]}
	/** The text `from` in a file is replaced by `to`; an empty `to` takes it out. */
	| {readonly kind: 'edit'; readonly path: string; readonly from: string; readonly to: string}
	/** Time passes, as while a daemon starts. Milliseconds. */
	| {readonly kind: 'wait'; readonly milliseconds: number};

/** A pretend box to learn on: how it begins, what is to be reached, and help on the way. */
export type Scenario = {
	/** Stable name, as on the command line: `community-off`. */
	readonly id: string;
	readonly release: PracticeRelease;
	readonly title: Message;
	/** What the learner is told at the start. */
	readonly story: Message;
	/** What the learner has understood in the end. */
	readonly lesson: Message;
	/** A word or two on what it is about, beside the title. */
	readonly subject: Message;
	readonly goal: readonly GoalPart[];
	/** A nudge, a direction, and the answer. */
	readonly hints: readonly [nudge: Message, direction: Message, answer: Message];
	/** What somebody types who repairs it by hand. */
	readonly solution: readonly SolutionStep[];
	/** About how long it takes. */
	readonly minutes: number;
	/** Makes the starting box out of a clean one. */
	readonly begin: (clean: World, input: BoxInput) => World;
};

/** A scenario without what its release decides. */
export type ScenarioShape = Omit<Scenario, 'id' | 'release'> & {readonly name: string};

/** Releases with their own apk generation, so that each scenario can be learnt on both. */
const RELEASES = ['3.22', '3.23'] as const;
/** The one whose scenarios go by their plain name. */
const USUAL_RELEASE = '3.22';

/** Returns the same scenario for both apk generations: `clean` and `clean-3.23`. */
export function onBothReleases({name, ...shape}: ScenarioShape): readonly Scenario[] {
	return RELEASES.map((release) => ({
		...shape,
		release,
		id: release === USUAL_RELEASE ? name : `${name}-${release}`,
	}));
}

/** Returns whether everything that a scenario asks for is true. */
export function isSolved(scenario: Scenario, world: World, now: number): boolean {
	return scenario.goal.every(({isMet}) => isMet(world, now));
}
