import type {RunEvent} from '../core/event.ts';
import type {Outcome} from '../core/outcome.ts';
import type {Plan} from '../core/plan.ts';
import {type RunnerOptions, runSteps, type StepsResult} from './runner.ts';

/** What a run without screens needs besides what every run needs. */
export type UnattendedOptions = Omit<RunnerOptions, 'steps'> & {
	/** What was asked for: `install`, `undo`. */
	readonly command: string;
	readonly plan: Plan;
	readonly isPractice: boolean;
};

/** Runs a whole plan and says what happens, from `run-started` to `run-finished`. */
export async function* runPlan(options: UnattendedOptions): AsyncGenerator<RunEvent, Outcome> {
	const {system, plan, log, command, isDryRun, isPractice} = options;
	yield {
		event: 'run-started',
		at: system.now(),
		command,
		steps: plan.steps.map(({id, stage, title, need}) => ({id, stage, title, need: need.kind})),
		log: log.path,
		dryRun: isDryRun,
		practice: isPractice,
	};
	const outcome = OUTCOMES[yield* runSteps({...options, steps: plan.steps})];
	yield {event: 'run-finished', at: system.now(), outcome};
	return outcome;
}

const OUTCOMES: Readonly<Record<StepsResult, Outcome>> = {
	done: 'done',
	satisfied: 'done',
	skipped: 'done',
	failed: 'failed',
	stopped: 'stopped',
};
