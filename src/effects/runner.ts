import type {Act, FileEdit} from '../core/command.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import type {ActOutcome, RunEvent, StepOutcome} from '../core/event.ts';
import type {Step, StepNeed} from '../core/plan.ts';
import {detailsOf, limitsOf, shellTextOf} from '../core/shown-act.ts';
import {type Message, message, say} from '../messages/message.ts';
import {followLogs, type LogGrowth} from './log-growth.ts';
import {runCommand} from './run-command.ts';
import type {ActResult, ActRunner, RunContext, RunJournal, RunLog} from './run-context.ts';
import type {RunControl} from './run-control.ts';
import {restoreEdit, runEdit} from './run-edit.ts';
import {runWait} from './run-wait.ts';
import type {System} from './system.ts';

/** What a run needs. */
export type RunnerOptions = {
	readonly system: System;
	/** In order; satisfied and skipped ones say so and do nothing. */
	readonly steps: readonly Step[];
	readonly log: RunLog;
	readonly journal: RunJournal;
	readonly control: RunControl;
	readonly isDryRun: boolean;
	/** Names the cause of a failed act. */
	readonly diagnose: (act: Act, result: ActResult) => readonly Diagnosis[];
};

/** How the steps ended together. */
export type StepsResult = 'done' | 'satisfied' | 'skipped' | 'failed' | 'stopped';

/** Runs steps in order and says what happens; ends at the first step that fails or is stopped. */
export async function* runSteps(options: RunnerOptions): AsyncGenerator<RunEvent, StepsResult> {
	const {system, steps} = options;
	const outcomes: StepOutcome[] = [];
	const edits: {readonly step: Step; readonly edit: FileEdit}[] = [];
	const logs = steps
		.flatMap((step) => step.acts)
		.flatMap((act) => (act.kind === 'wait' ? act.logs : []));
	const growth = await followLogs(system, logs);
	for (const step of steps) {
		if (options.control.isStopping()) {
			outcomes.push('stopped');
			break;
		}

		const {outcome, applied} = yield* runStep(step, options, growth, edits);
		edits.push(...applied.map((edit) => ({step, edit})));
		outcomes.push(outcome);
		if (outcome === 'failed' || outcome === 'stopped') {
			break;
		}
	}

	return together(outcomes);
}

function together(outcomes: readonly StepOutcome[]): StepsResult {
	if (outcomes.includes('failed')) {
		return 'failed';
	}

	if (outcomes.includes('stopped')) {
		return 'stopped';
	}

	if (outcomes.some((outcome) => outcome === 'done' || outcome === 'not-run')) {
		return 'done';
	}

	return outcomes.includes('satisfied') ? 'satisfied' : 'skipped';
}

type StepResult = {readonly outcome: StepOutcome; readonly applied: readonly FileEdit[]};

async function* runStep(
	step: Step,
	options: RunnerOptions,
	growth: LogGrowth,
	earlier: readonly {readonly step: Step; readonly edit: FileEdit}[],
): AsyncGenerator<RunEvent, StepResult> {
	const {system, control} = options;
	const now = () => system.now();
	yield {event: 'step-started', at: now(), step: step.id};
	if (step.need.kind !== 'needed') {
		const outcome = outcomeOfNeed(step.need);
		const {because} = step.need;
		yield {event: 'step-finished', at: now(), step: step.id, outcome, changed: false, because};
		return {outcome, applied: []};
	}

	let changed = false;
	const applied: FileEdit[] = [];
	const results: ActResult[] = [];
	for (const act of step.acts) {
		if (control.isStopping()) {
			results.push(STOPPED);
			break;
		}

		const result = yield* runAct(act, step, options, growth);
		results.push(result);
		changed ||= result.changed;
		if (act.kind === 'edit' && result.changed) {
			applied.push(act);
		}

		if (isFailure(result.outcome)) {
			const diagnoses = options.diagnose(act, result);
			if (diagnoses.length > 0) {
				yield {event: 'diagnosed', at: now(), step: step.id, diagnoses};
			}
		}

		if (
			result.outcome === 'stopped' ||
			(isFailure(result.outcome) && step.whenAnActFails === 'stop')
		) {
			break;
		}
	}

	const outcome = outcomeOfActs(results);
	if (outcome === 'failed') {
		const own = applied.map((edit) => ({step, edit}));
		const proven = earlier.filter((entry) => step.provesEditsOf.includes(entry.step.id));
		for (const {edit} of [...own, ...proven].reverse()) {
			yield* putBack(edit, step, options);
		}
	}

	const because = results.find((result) => isFailure(result.outcome))?.detail;
	yield {
		event: 'step-finished',
		at: now(),
		step: step.id,
		outcome,
		changed,
		...(because && {because}),
	};
	return {outcome, applied};
}

const STOPPED: ActResult = {
	outcome: 'stopped',
	exitCode: null,
	detail: message('run.stopped'),
	lines: [],
	changed: false,
};

function outcomeOfNeed(need: Exclude<StepNeed, {kind: 'needed'}>): StepOutcome {
	return need.kind === 'impossible' ? 'failed' : need.kind;
}

function isFailure(outcome: ActOutcome): boolean {
	return outcome === 'failed' || outcome === 'timed-out';
}

function outcomeOfActs(results: readonly ActResult[]): StepOutcome {
	const outcomes = results.map((result) => result.outcome);
	if (outcomes.some(isFailure)) {
		return 'failed';
	}

	if (outcomes.includes('stopped')) {
		return 'stopped';
	}

	return outcomes.length > 0 && outcomes.every((outcome) => outcome === 'not-run')
		? 'not-run'
		: 'done';
}

async function* runAct(act: Act, step: Step, options: RunnerOptions, growth: LogGrowth): ActRunner {
	const {system, log, control} = options;
	const shell = shellTextOf(act);
	log.begin({id: act.id, shell, reason: say(act.reason)});
	const startedAt = system.now();
	yield {
		event: 'command-started',
		at: startedAt,
		step: step.id,
		id: act.id,
		kind: act.kind,
		shell,
		reason: act.reason,
		...detailsOf(act),
		...limitsOf(act),
	};
	const {signal, kill, wasSkipped} = control.beginAct();
	const context: RunContext = {...options, step: step.id, growth, signal, kill};
	const ended = yield* start(act, context);
	const result: ActResult =
		ended.outcome === 'stopped' && wasSkipped() ? {...ended, outcome: 'skipped'} : ended;
	const at = system.now();
	log.end(`${result.outcome}${result.detail ? `: ${say(result.detail)}` : ''}`);
	yield {
		event: 'command-finished',
		at,
		step: step.id,
		id: act.id,
		outcome: result.outcome,
		exitCode: result.exitCode,
		durationMs: at - startedAt,
		...(result.detail && {detail: result.detail}),
	};
	return result;
}

function start(act: Act, context: RunContext): ActRunner {
	switch (act.kind) {
		case 'command':
			return runCommand(act, context);
		case 'edit':
			return runEdit(act, context);
		case 'wait':
			return runWait(act, context);
	}
}

/** A change whose proof failed is taken back, so that the box is as it was. */
async function* putBack(
	edit: FileEdit,
	step: Step,
	{system, log, journal}: RunnerOptions,
): AsyncGenerator<RunEvent, void> {
	const shell = `restore ${edit.path}`;
	const startedAt = system.now();
	const reason: Message = message('edit.restore.reason');
	const {path} = edit;
	const id = `${edit.id}.restore`;
	log.begin({id, shell, reason: say(reason)});
	yield {
		event: 'command-started',
		at: startedAt,
		step: step.id,
		id,
		kind: 'edit',
		shell,
		path,
		reason,
		...limitsOf(edit),
	};
	const said = await restoreEdit(edit, system, journal.folder);
	const isBack = said?.key === 'run.restored';
	await journal.end(edit, isBack ? 'not-run' : 'succeeded', null);
	log.end(said ? say(said) : say(message('run.file-changed', {path})));
	yield {
		event: 'command-finished',
		at: system.now(),
		step: step.id,
		id,
		outcome: isBack ? 'succeeded' : 'failed',
		exitCode: null,
		durationMs: system.now() - startedAt,
		detail: said ?? message('run.file-changed', {path}),
	};
}
