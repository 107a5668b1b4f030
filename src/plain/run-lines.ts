/**
 * Core: what a run looks like as lines, one an event. No cursor is moved, so that a log, a
 * pipe and a screen reader get the same as a terminal.
 */
import {elapsedText} from '../core/duration.ts';
import type {RunEvent} from '../core/event.ts';
import {STAGES, type StepId, type StepSummary} from '../core/plan.ts';
import {PROGRAM} from '../core/product.ts';
import {type Message, message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {diagnosisLines} from './diagnosis-lines.ts';
import {actResult, progressText, stepResult} from './result-text.ts';

/** What has to be remembered from event to event; made anew by `run-started`. */
export type LinesState = {
	readonly steps: readonly StepSummary[];
	readonly isPractice: boolean;
	readonly isDryRun: boolean;
	/** When the present step began, milliseconds since 1970. */
	readonly stepStartedAt: number;
	/** What runs now. */
	readonly act: RunningAct | undefined;
};

/** An act that has not ended. */
type RunningAct = {
	readonly step: StepId;
	readonly startedAt: number;
	/** Undefined before the first line. */
	readonly lastOutputAt: number | undefined;
	readonly quietAfterMs: number;
	/** Signs of life given so far. */
	readonly heartbeats: number;
	/** This silence was told already. */
	readonly isSlowTold: boolean;
	readonly progress: Extract<RunEvent, {event: 'progress'}> | undefined;
};

/** Lines to print, and what to remember. */
export type LinesStep = {readonly state: LinesState; readonly lines: readonly string[]};

/** The state before a run. */
export const NO_LINES: LinesState = {
	steps: [],
	isPractice: false,
	isDryRun: false,
	stepStartedAt: 0,
	act: undefined,
};

/** A sign of life comes this often: many CI systems end a job that is silent for minutes. */
const HEARTBEAT_MS = 30_000;

/** Returns the lines of one event of a run. */
export function runLines(state: LinesState, event: RunEvent): LinesStep {
	const next = remember(state, event);
	return {state: next, lines: linesOf(next, event).map(cleanLine)};
}

/** Returns the lines that are due because time has passed; `now` is of the events' clock. */
export function tickLines(state: LinesState, now: number): LinesStep {
	const {act} = state;
	if (!act) {
		return {state, lines: []};
	}

	const elapsed = now - act.startedAt;
	const silence = now - (act.lastOutputAt ?? act.startedAt);
	const beats = Math.floor(elapsed / HEARTBEAT_MS);
	const isSlow = !act.isSlowTold && silence >= act.quietAfterMs;
	const lines: Message[] = [];
	if (beats > act.heartbeats) {
		lines.push(
			message('plain.still-running', {
				time: say(elapsedText(elapsed)),
				output:
					act.lastOutputAt === undefined
						? say(message('plain.no-output'))
						: say(message('plain.last-output', {time: say(elapsedText(silence))})),
				progress: progressText(act.progress),
			}),
		);
	}

	if (isSlow) {
		lines.push(message('plain.slow', {time: say(elapsedText(silence))}));
	}

	return {
		state: {
			...state,
			act: {
				...act,
				heartbeats: Math.max(beats, act.heartbeats),
				isSlowTold: act.isSlowTold || isSlow,
			},
		},
		lines: lines.map((text) => cleanLine(staged(state, act.step, text))),
	};
}

function remember(state: LinesState, event: RunEvent): LinesState {
	const {act} = state;
	switch (event.event) {
		case 'run-started': {
			const {steps, practice: isPractice, dryRun: isDryRun} = event;
			return {...NO_LINES, steps, isPractice, isDryRun};
		}
		case 'step-started':
			return {...state, stepStartedAt: event.at};
		case 'command-started': {
			const {step, at: startedAt, quietAfterMs} = event;
			const fresh = {heartbeats: 0, isSlowTold: false, lastOutputAt: undefined};
			return {...state, act: {...fresh, step, startedAt, quietAfterMs, progress: undefined}};
		}
		case 'output':
			return act ? {...state, act: {...act, lastOutputAt: event.at, isSlowTold: false}} : state;
		case 'progress':
			return act ? {...state, act: {...act, progress: event}} : state;
		case 'command-finished':
		case 'run-finished':
			return {...state, act: undefined};
		default:
			return state;
	}
}

function linesOf(state: LinesState, event: RunEvent): readonly string[] {
	switch (event.event) {
		case 'run-started':
			return [
				say(
					message('plain.started', {
						program: PROGRAM,
						command: event.command,
						count: event.steps.length,
					}),
				),
				...(event.practice ? [say(message('plain.practice'))] : []),
				...(event.dryRun ? [say(message('plain.dry-run'))] : []),
				...(event.log === null ? [] : [say(message('plain.log', {path: event.log}))]),
			];
		case 'step-started': {
			const step = state.steps.find(({id}) => id === event.step);
			// A step with nothing to do has only its result.
			return step?.need === 'needed' ? [staged(state, event.step, step.title)] : [];
		}
		case 'command-started':
			return [
				staged(state, event.step, announcement(event, state.isDryRun)),
				...waitingLines(event.reason).map((line) => indented(state, event.step, line)),
				...changedLines(event.diff).map((line) => indented(state, event.step, line)),
			];
		case 'output':
			return outputLines(event).map((line) => indented(state, event.step, `| ${line}`));
		case 'command-finished':
			return [indented(state, event.step, say(actResult(event)))];
		case 'step-finished':
			return [staged(state, event.step, stepResult(event, event.at - state.stepStartedAt))];
		case 'diagnosed':
			return event.diagnoses
				.flatMap(diagnosisLines)
				.map((line) => indented(state, event.step, line));
		case 'progress':
		case 'run-finished':
			return [];
	}
}

/** `[3/5] Install: …` */
function staged(state: LinesState, id: StepId, text: Message): string {
	const values = {stage: say(stageName(stageOf(state, id))), text: say(text)};
	return `${place(state, id)} ${say(message('plain.line', values))}`;
}

/** A remedy is no step of the plan that was announced. */
function stageOf({steps}: LinesState, id: StepId): StepSummary['stage'] {
	const stage = steps.find((step) => step.id === id)?.stage;
	return stage ?? (id.startsWith('remedy:') ? 'remedy' : 'undo');
}

function stageName(stage: StepSummary['stage']): Message {
	return stage === 'undo' ? message('plain.stage-undo') : message(`stage.${stage}`);
}

/** `[3/5]   …` */
function indented(state: LinesState, id: StepId, text: string): string {
	return `${place(state, id)}   ${text}`;
}

/** An undo has no screens to count, so its steps are counted. */
function place(state: LinesState, id: StepId): string {
	const {steps, isPractice} = state;
	const stage = stageOf(state, id);
	if (stage === 'remedy') {
		return say(message(isPractice ? 'plain.place-remedy-practice' : 'plain.place-remedy'));
	}

	const values =
		stage === 'undo'
			? {number: steps.findIndex((step) => step.id === id) + 1, total: steps.length}
			: {number: STAGES.indexOf(stage) + 1, total: STAGES.length};
	return say(message(isPractice ? 'plain.place-practice' : 'plain.place', values));
}

/** Who waits for another apk wants to know for which one. */
function waitingLines({key, values}: Message): readonly string[] {
	return key === 'apk-lock.waits' ? [String(values.wait)] : [];
}

function announcement(
	{kind, shell, path = '', reason, leftOut}: Extract<RunEvent, {event: 'command-started'}>,
	isDryRun: boolean,
): Message {
	if (leftOut) {
		return message('plain.left-out', {shell});
	}

	switch (kind) {
		case 'command':
			return message(isDryRun ? 'plain.would-run' : 'plain.running', {shell});
		case 'edit':
			return message(isDryRun ? 'plain.would-change' : 'plain.changing', {path});
		case 'wait':
			return message(isDryRun ? 'plain.would-wait' : 'plain.waiting', {reason: say(reason)});
	}
}

/** The lines that go and come, without those around them: the whole diff is in the plan. */
function changedLines(diff: string | undefined): readonly string[] {
	return (diff ?? '')
		.split('\n')
		.filter((line) => /^[+-]/.test(line) && !/^(---|\+\+\+) /.test(line))
		.map((line) => `${line.charAt(0)} ${line.slice(1)}`);
}

function outputLines({lines, omitted}: Extract<RunEvent, {event: 'output'}>): readonly string[] {
	const gap =
		omitted === 1
			? [say(message('plain.omitted-one'))]
			: omitted > 1
				? [say(message('plain.omitted', {count: omitted}))]
				: [];
	return [...gap, ...lines.map(({text}) => text)];
}
