import {type Act, type ActId, changesPackages, type FileEdit} from '../core/command.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import type {ActOutcome, RunEvent, StepOutcome} from '../core/event.ts';
import type {Step, StepNeed} from '../core/plan.ts';
import {unmetRequirement} from '../core/requirements.ts';
import {detailsOf, limitsOf, shellTextOf} from '../core/shown-act.ts';
import {type Message, message, say} from '../messages/message.ts';
import {reasonWithWait, withLockHolder} from './apk-lock.ts';
import {askTogether} from './ask-together.ts';
import {followLogs, type LogGrowth} from './log-growth.ts';
import {putBack} from './put-back.ts';
import {runCommand} from './run-command.ts';
import type {ActResult, ActRunner, RunContext, RunJournal, RunLog} from './run-context.ts';
import type {RunControl} from './run-control.ts';
import {runEdit} from './run-edit.ts';
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
	readonly diagnose: (
		act: Act,
		result: ActResult,
	) => readonly Diagnosis[] | Promise<readonly Diagnosis[]>;
};

/** How the steps ended together. */
export type StepsResult = 'done' | 'satisfied' | 'skipped' | 'failed' | 'stopped';

/** Runs steps in order and says what happens; ends at the first step that fails or is stopped. */
export async function* runSteps(options: RunnerOptions): AsyncGenerator<RunEvent, StepsResult> {
	const {system, steps} = options;
	const outcomes: StepOutcome[] = [];
	const edits: {readonly step: Step; readonly edit: FileEdit}[] = [];
	const waits = steps.flatMap((step) => step.acts).filter((act) => act.kind === 'wait');
	const growth = await followLogs(
		system,
		waits.flatMap(({logs}) => logs),
		Object.assign({}, ...waits.map(({onlyLines}) => onlyLines)),
	);
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

	const applied: FileEdit[] = [];
	const results: ActResult[] = [];
	const ended = new Map<ActId, ActResult>();
	const begun = new Set<ActId>();
	let isOver = false;
	for (const [index, act] of step.acts.entries()) {
		const tidied = act.kind === 'command' ? act.tidiesUp : undefined;
		if (tidied) {
			if (tidied.some((id) => begun.has(id))) {
				yield* runAct(act, step, options, growth);
			}

			continue;
		}

		if (!isOver && control.isStopping()) {
			results.push(STOPPED);
			isOver = true;
		}

		if (isOver) {
			continue;
		}

		await askTogether(step.acts, index, options);

		const unmet = unmetRequirement(act, ended);
		if (!unmet) {
			begun.add(act.id);
		}

		const result = yield* runAct(act, step, options, growth, unmet);
		results.push(result);
		ended.set(act.id, result);
		if (act.kind === 'edit' && result.changed) {
			applied.push(act);
		}

		if (isFailure(result.outcome)) {
			const diagnoses = await withLockHolder(system, await causesOf(act, result, options));
			if (diagnoses.length > 0) {
				yield {event: 'diagnosed', at: now(), step: step.id, diagnoses};
			}
		}

		isOver =
			result.outcome === 'stopped' || (isFailure(result.outcome) && step.whenAnActFails === 'stop');
	}

	for (const {act, because} of isOver ? [] : (step.leftOut ?? [])) {
		yield* runAct(act, step, options, growth, because);
	}

	const outcome = outcomeOfActs(results);
	let changes = results.filter((result) => result.changed).length;
	if (outcome === 'failed') {
		const own = applied.map((edit) => ({step, edit}));
		const proven = earlier.filter((entry) => step.provesEditsOf.includes(entry.step.id));
		// The newest first: two changes of one file are taken back one after the other.
		for (const entry of [...proven, ...own].reverse()) {
			const isBack = yield* putBack(entry.edit, step.id, options);
			changes -= isBack && entry.step === step ? 1 : 0;
		}
	}

	const because = results.find(
		(result) => isFailure(result.outcome) || outcome === 'skipped',
	)?.detail;
	yield {
		event: 'step-finished',
		at: now(),
		step: step.id,
		outcome,
		changed: changes > 0,
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

	const [first] = outcomes;
	const isAlone = first === 'not-run' || first === 'skipped';
	return isAlone && outcomes.every((outcome) => outcome === first) ? first : 'done';
}

/** Explaining a failure must not be what breaks a run: the step still has to be ended well. */
async function causesOf(
	act: Act,
	result: ActResult,
	{diagnose, log}: RunnerOptions,
): Promise<readonly Diagnosis[]> {
	try {
		return await diagnose(act, result);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		log.note(say(message('run.no-diagnosis', {reason})));
		return [];
	}
}

async function* runAct(
	act: Act,
	step: Step,
	options: RunnerOptions,
	growth: LogGrowth,
	leftOut?: Message,
): ActRunner {
	const {system, log, control} = options;
	const shell = shellTextOf(act);
	// Before the act is announced, so that who hears of it can already stop it.
	const {signal, kill, wasSkipped, mustNotBegin} = isTidying(act)
		? control.beginTidying()
		: control.beginAct(changesPackages(act));
	const reason = leftOut || options.isDryRun ? act.reason : await reasonWithWait(act, system);
	log.begin({id: act.id, shell, reason: say(reason)});
	const startedAt = system.now();
	yield {
		event: 'command-started',
		at: startedAt,
		step: step.id,
		id: act.id,
		kind: act.kind,
		shell,
		reason,
		...detailsOf(act),
		...limitsOf(act),
		...(leftOut && {leftOut: true}),
	};
	const context: RunContext = {...options, step: step.id, growth, signal, kill};
	const ended = leftOut
		? {...STOPPED, outcome: 'skipped' as const, detail: leftOut}
		: mustNotBegin()
			? STOPPED
			: yield* start(act, context);
	const result: ActResult =
		ended.outcome === 'stopped' && wasSkipped()
			? {...ended, outcome: 'skipped', detail: message('run.skipped')}
			: ended;
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

function isTidying(act: Act): boolean {
	return act.kind === 'command' && act.tidiesUp !== undefined;
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
