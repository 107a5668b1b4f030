import type {RunEvent} from '../core/event.ts';
import type {Outcome} from '../core/outcome.ts';
import {type Plan, type Step, summaryOfStep} from '../core/plan.ts';
import {type RunnerOptions, runSteps, type StepsResult} from './runner.ts';

/** What a run without screens needs besides what every run needs. */
export type UnattendedOptions = Omit<RunnerOptions, 'steps'> & {
	/** What was asked for: `install`, `resume`. */
	readonly command: string;
	readonly plan: Plan;
	readonly isPractice: boolean;
	/** What an earlier run left half done and has to be mended first. */
	readonly repair?: Repair | undefined;
};

/** A step that mends, and the plan for the box as it is then. */
export type Repair = {readonly step: Step; readonly planAgain: () => Promise<Plan>};

/** Runs a whole plan and says what happens, from `run-started` to `run-finished`. */
export async function* runPlan(options: UnattendedOptions): AsyncGenerator<RunEvent, Outcome> {
	const {system, plan, log, command, isDryRun, isPractice, repair} = options;
	const steps = [...(repair ? [repair.step] : []), ...plan.steps];
	yield {
		event: 'run-started',
		at: system.now(),
		command,
		steps: steps.map(summaryOfStep),
		log: log.path,
		dryRun: isDryRun,
		practice: isPractice,
	};
	const outcome = OUTCOMES[yield* mendAndRun(options)];
	yield {event: 'run-finished', at: system.now(), outcome};
	return outcome;
}

async function* mendAndRun(options: UnattendedOptions): AsyncGenerator<RunEvent, StepsResult> {
	const {plan, repair} = options;
	if (!repair) {
		return yield* runSteps({...options, steps: plan.steps});
	}

	const mended = yield* runSteps({...options, steps: [repair.step]});
	if (mended === 'failed' || mended === 'stopped') {
		return mended;
	}

	const {steps} = await repair.planAgain();
	return yield* runSteps({...options, steps});
}

const OUTCOMES: Readonly<Record<StepsResult, Outcome>> = {
	done: 'done',
	satisfied: 'done',
	skipped: 'done',
	failed: 'failed',
	stopped: 'stopped',
};
