import type {Message} from '../messages/message.ts';
import type {Act} from './command.ts';

/** The five screens of the wizard and the parts of every run, in order. */
export type Stage = 'check' | 'repositories' | 'install' | 'service' | 'verify';

/** All stages in order. */
export const STAGES = ['check', 'repositories', 'install', 'service', 'verify'] as const;

/** A stable public name of a step. */
export type StepId =
	| 'repositories'
	| 'update'
	| 'install'
	| 'enable'
	/** Asking dockerd whether it takes its settings; only where there are some. */
	| 'settings'
	| 'start'
	| 'wait'
	| 'access'
	/** Keeping packages, then settings, of a box that runs from memory. */
	| 'cache'
	| 'commit'
	| 'verify'
	/** Filling a folder for boxes without a network. */
	| 'kit.packages'
	| 'kit.images'
	/** Taking back an act of an earlier run; counts from 1. */
	| `undo:${number}`
	/** Something that mends a trouble and belongs to no plan. */
	| `remedy:${string}`;

/** Why a step does something or nothing. */
export type StepNeed =
	/** There is something to do. */
	| {readonly kind: 'needed'}
	/** What it is for is already true; it says so and does nothing. */
	| {readonly kind: 'satisfied'; readonly because: Message}
	/** The user did not ask for it, or it makes no sense here. */
	| {readonly kind: 'skipped'; readonly because: Message}
	/** It is needed and cannot be done here; the run ends before anything is changed. */
	| {readonly kind: 'impossible'; readonly because: Message};

/** Something that must be true, and the acts that make it true. */
export type Step = {
	readonly id: StepId;
	/** The stage whose screen shows it; `undo` belongs to no screen, `remedy` to the one it was chosen on. */
	readonly stage: Stage | 'undo' | 'remedy';
	readonly title: Message;
	/** Why, for a beginner. */
	readonly reason: Message;
	readonly need: StepNeed;
	/** In order; empty unless the step is needed. */
	readonly acts: readonly Act[];
	/** Tests that are not made here, and why; they are told and never run. */
	readonly leftOut?: readonly {readonly act: Act; readonly because: Message}[];
	/** What taking it back means, in words. */
	readonly undo: Message;
	/** `stop`: the first failing act ends the step. `all`: every act is tried, as in verify. */
	readonly whenAnActFails: 'stop' | 'all';
	/** Steps whose file edits of this run are put back if this one fails: it is their proof. */
	readonly provesEditsOf: readonly StepId[];
};

/** The ordered steps from the box as it is to a Docker that provably works. */
export type Plan = {
	readonly steps: readonly Step[];
	/** `at` of the facts that it was made from. */
	readonly factsAt: number;
};

/** What an event tells of a step before it starts. */
export type StepSummary = Pick<Step, 'id' | 'stage' | 'title'> & {readonly need: StepNeed['kind']};

/** Returns what an event tells of a step before it starts. */
export function summaryOfStep({id, stage, title, need}: Step): StepSummary {
	return {id, stage, title, need: need.kind};
}

/** Returns the steps of one stage. */
export function stepsOf(plan: Plan, stage: Stage): readonly Step[] {
	return plan.steps.filter((step) => step.stage === stage);
}

/** Returns whether a step has an act that only root can do. */
export function needsRoot(step: Step): boolean {
	return step.acts.some((act) => act.privilege === 'root');
}

/** Returns the first step that is needed and cannot be done here. */
export function impossibleStep(plan: Plan): Step | undefined {
	return plan.steps.find((step) => step.need.kind === 'impossible');
}
