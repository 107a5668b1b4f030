import type {BoxRecord} from '../box-record.ts';
import type {Choices} from '../choices.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {planFor} from '../plan-for.ts';
import type {State} from '../state.ts';
import {repairStep} from './repair-step.ts';
import {type ResumeView, resumeView} from './resume-view.ts';
import type {UnfinishedWork} from './unfinished-work.ts';

/** A run that was found unfinished when the wizard was started, and what was decided about it. */
export type EarlierRun = {
	readonly work: UnfinishedWork;
	/** What was decided in that run, unless the command line says otherwise. */
	readonly choices: Choices;
	/** The box as it is now; null until it was looked at. */
	readonly box: BoxRecord | null;
	/** Whether this run goes on with it or takes its place; null until somebody said so. */
	readonly decision: 'go-on' | 'anew' | null;
	/** What it left half done was mended. */
	readonly isMended: boolean;
};

/** Returns a run that nobody has looked at yet. */
export function earlierRun(work: UnfinishedWork, choices: Choices): EarlierRun {
	return {work, choices, box: null, decision: null, isMended: false};
}

/** Returns what is to be said of the earlier run; undefined until enough is known. */
export function viewOfEarlier({earlier, facts}: State): ResumeView | undefined {
	return earlier?.box && facts
		? resumeView(earlier.work, {plan: planFor(facts, earlier.choices), facts}, earlier.box)
		: undefined;
}

/** Returns what has to be mended before anything else is done; undefined where that is nothing. */
export function dueRepair(earlier: EarlierRun | null, facts: Facts | null): Step | undefined {
	const step = earlier && facts && !earlier.isMended ? repairStep(earlier.work, facts) : undefined;
	return step && {...step, stage: 'remedy'};
}

/** Returns the run that the journal has to name as the one that is gone on with. */
export function continuedRun({earlier}: Pick<State, 'earlier'>): {readonly continues?: string} {
	return earlier?.decision ? {continues: earlier.work.run} : {};
}
