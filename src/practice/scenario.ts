import type {Message} from '../messages/message.ts';
import type {BoxStart} from './box-start.ts';
import type {PracticeRelease} from './clean-world.ts';
import type {GoalSpec} from './goal-spec.ts';
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
	/** A line typed into the shell. */
	| {readonly kind: 'line'; readonly text: string}
	/** In an editor the text `from` in a file is replaced by `to`; an empty `to` takes it out. */
	| {readonly kind: 'edit'; readonly path: string; readonly from: string; readonly to: string}
	/** Time passes, as while a daemon starts. Milliseconds. */
	| {readonly kind: 'wait'; readonly milliseconds: number};

/** What is told of a scenario; a nudge, a direction and the answer are its hints. */
export type ScenarioTexts = {
	readonly title: Message;
	/** A word or two on what it is about, beside the title. */
	readonly subject: Message;
	/** What the learner is told at the start. */
	readonly story: Message;
	/** What the learner has understood in the end. */
	readonly lesson: Message;
	readonly hints: readonly [nudge: Message, direction: Message, answer: Message];
};

/** A scenario as it is written down: nothing but data, so that a teacher's file can say the same. */
export type ScenarioData = ScenarioTexts & {
	/** Stable name: `community-off`. */
	readonly name: string;
	/** What of the box differs from a fresh one. `{branch}` in texts stands for `v3.22` or `v3.23`. */
	readonly start: BoxStart;
	readonly goal: readonly GoalSpec[];
	/** What somebody does who repairs it by hand. */
	readonly solution: readonly SolutionStep[];
	/** About how long it takes. */
	readonly minutes: number;
};

/** A pretend box to learn on, for one release of Alpine. */
export type Scenario = Omit<ScenarioData, 'name' | 'goal'> & {
	/** Stable name, as on the command line: `community-off`, `community-off-3.23`. */
	readonly id: string;
	/** The name without its release. */
	readonly name: string;
	readonly release: PracticeRelease;
	readonly goal: readonly GoalPart[];
};

/** Returns whether everything that a scenario asks for is true. */
export function isSolved(scenario: Scenario, world: World, now: number): boolean {
	return scenario.goal.every(({isMet}) => isMet(world, now));
}

/** Returns a step that types a line. */
export function typed(text: string): SolutionStep {
	return {kind: 'line', text};
}
