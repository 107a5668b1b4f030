import {choicesOnScreen} from './choices-on-screen.ts';
import type {Act} from './command.ts';
import type {Diagnosis} from './diagnosis.ts';
import type {OutputLine} from './event.ts';
import {type Stage, type Step, stepsOf} from './plan.ts';
import type {ActRun, StepRun} from './run-state.ts';
import type {Choice, ScreenName, State} from './state.ts';

/** What a stage's screen has to show. */
export type StagePhase =
	| 'preview'
	| 'running'
	| 'failed'
	| 'done'
	| 'satisfied'
	| 'skipped'
	| 'stopped';

/** Returns the items that can be chosen now: those of the quit question, else of the screen. */
export function choicesFor(state: State): readonly Choice[] {
	return choicesOnScreen(state);
}

/** Returns whether a screen is one of the five stages. */
export function isStage(screen: ScreenName): screen is Stage {
	return screen !== 'welcome' && screen !== 'summary' && screen !== 'preferences';
}

/** Returns what the screen of a stage has to show. */
export function stagePhase(state: State, stage: Stage): StagePhase {
	if (state.running === stage) {
		return 'running';
	}

	const status = state.stages[stage];
	if (status !== 'wait') {
		return status;
	}

	const steps = stepsOfStage(state, stage);
	return steps.length > 0 && steps.every((step) => step.need.kind === 'satisfied')
		? 'satisfied'
		: 'preview';
}

/** Returns the steps of a stage as the present plan has them. */
export function stepsOfStage(state: State, stage: Stage): readonly Step[] {
	return state.plan ? stepsOf(state.plan, stage) : [];
}

/** Returns the steps of a stage as the run has them. */
export function stepRunsOf(state: State, stage: Stage): readonly StepRun[] {
	return state.run.steps.filter((step) => step.stage === stage);
}

/** Returns the acts of a stage in the order in which they started. */
export function actsOf(state: State, stage: Stage): readonly ActRun[] {
	const ids = new Set(stepRunsOf(state, stage).map((step) => step.id));
	return state.run.acts.filter((act) => ids.has(act.step));
}

/** Returns the act that runs now. */
export function runningAct(state: State): ActRun | undefined {
	return state.run.acts.findLast((act) => act.finishedAt === undefined);
}

/** Returns the last act of a stage that failed. */
export function failedAct(state: State, stage: Stage): ActRun | undefined {
	return actsOf(state, stage).find(
		(act) => act.outcome === 'failed' || act.outcome === 'timed-out',
	);
}

/** Returns what was found to be the cause, best first. */
export function diagnosesOf(state: State, stage: Stage): readonly Diagnosis[] {
	return stepRunsOf(state, stage).flatMap((step) => step.diagnoses);
}

/**
 * A line in which a program says itself that something is wrong: `ERROR: unable to select
 * packages:`, `failed to start daemon: …`, `docker: Error response from daemon: …`.
 */
const COMPLAINT =
	/\b(error|failed|fatal|cannot|unable|denied|refused|not found|timeout|timed out)\b/i;
/** Lines that sound alarming and are normal: notices of a healthy start. */
const HARMLESS = /level=(info|warning|debug)\b/;

/**
 * Returns at most `count` lines that tell most about a failed act: its last complaints and what
 * is indented below them, else its last lines.
 */
export function tellingLines(act: ActRun, count: number): readonly OutputLine[] {
	const lines = act.tail.filter((line) => line.text.trim() !== '');
	const complaints = lines.flatMap((line, index) =>
		COMPLAINT.test(line.text) && !HARMLESS.test(line.text) ? [index] : [],
	);
	const last = complaints.at(-1);
	if (last === undefined) {
		return lines.slice(-count);
	}

	// apk's report is a heading with an indented tree, which belongs to it.
	let end = last + 1;
	while (end < lines.length && /^\s/.test(lines[end]?.text ?? '')) {
		end++;
	}

	const heading = complaints.findLast((index) => index < last && end - index <= count);
	const start = heading ?? Math.max(last, end - count);
	return lines.slice(start, Math.min(end, start + count));
}

/** Returns the act that the explain overlay is about: the running or failed one, else the next. */
export function focusedAct(state: State): ActRun | Act | undefined {
	if (!isStage(state.screen)) {
		return undefined;
	}

	const stage = state.screen;
	const running = state.running === stage ? runningAct(state) : undefined;
	const coming = stepsOfStage(state, stage)
		.flatMap((step) => step.acts)
		.toSorted((one, other) => rank(one) - rank(other))[0];
	return running ?? failedAct(state, stage) ?? coming ?? actsOf(state, stage).at(-1);
}

/** A command has more to explain than an edit, whose diff is on the screen already. */
function rank(act: Act): number {
	return act.kind === 'command' ? 0 : 1;
}

export {type Summary, summaryOf} from './summary.ts';
