import {choicesOnScreen} from './choices-on-screen.ts';
import {type Act, changesPackages} from './command.ts';
import type {Diagnosis} from './diagnosis.ts';
import type {OutputLine} from './event.ts';
import {STAGES, type Stage, type Step, stepsOf} from './plan.ts';
import {actsOf, failedAct, type RunPart, stepRunsOf} from './run-parts.ts';
import type {ActRun} from './run-state.ts';
import type {Choice, ScreenName, State} from './state.ts';
import {decidedSteps} from './undo/undoing.ts';
import type {View} from './view.ts';

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
	return STAGES.some((stage) => stage === screen);
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

/** Returns the steps of a part as they are planned. */
export function stepsOfPart(state: State, part: RunPart): readonly Step[] {
	if (typeof part !== 'string') {
		return [part];
	}

	return part === 'undo' ? undoneSteps(state) : stepsOfStage(state, part);
}

/** What is taken back: as it runs, else as it would. */
function undoneSteps({undoing}: State): readonly Step[] {
	const steps = undoing ? (undoing.steps ?? decidedSteps(undoing)) : [];
	return steps.map(({step}) => step);
}

/** Returns the act that runs now. */
export function runningAct(state: State): ActRun | undefined {
	return state.run.acts.findLast((act) => act.finishedAt === undefined);
}

/** Returns what was found to be the cause, best first. */
export function diagnosesOf(state: State, part: RunPart): readonly Diagnosis[] {
	return stepRunsOf(state, part).flatMap((step) => step.diagnoses);
}

/** Returns the view that is seen; undefined where it is the screen itself. */
export function topView(state: State): View | undefined {
	return state.views.at(-1);
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
	const all = lines.flatMap((line, index) =>
		COMPLAINT.test(line.text) && !HARMLESS.test(line.text) ? [index] : [],
	);
	// In apk's tree some lines complain as well; they belong to the heading above them.
	const headings = all.filter((index) => indentOf(lines[index]) === 0);
	const complaints = headings.length > 0 ? headings : all;
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
	const start = heading ?? (end - last <= count ? last : reasonIn(lines, last + 1, end, count));
	return lines.slice(start, Math.min(end, start + count));
}

/** What of apk's tree says why something cannot be. */
const REASON = /\b(?:breaks|conflicts|masked in|no such package)\b/;

/** Returns where to begin in a tree that is too long: at its first reason, with the package it is about. */
function reasonIn(lines: readonly OutputLine[], from: number, to: number, count: number): number {
	const reason = lines.findIndex(
		({text}, index) => index >= from && index < to && REASON.test(text),
	);
	if (reason < 0) {
		return to - count;
	}

	const depth = indentOf(lines[reason]);
	const owner = lines.findLastIndex(
		(line, index) => index >= from && index < reason && indentOf(line) < depth,
	);
	return Math.min(owner >= 0 && count > 1 ? owner : reason, Math.max(from, to - count));
}

function indentOf(line: OutputLine | undefined): number {
	return line ? line.text.length - line.text.trimStart().length : 0;
}

/** Returns the act that the explain overlay is about: the running or failed one, else the next. */
export function focusedAct(state: State): ActRun | Act | undefined {
	const view = topView(state);
	if (view?.view === 'step') {
		const running = state.running === 'remedy' ? runningAct(state) : undefined;
		return running ?? firstToExplain([view.step]);
	}

	if (state.screen === 'undo') {
		const all = undoneSteps(state);
		const seen = view?.view === 'undo-act' ? all.slice(view.place, view.place + 1) : all;
		return runningAct(state) ?? firstToExplain(seen);
	}

	if (!isStage(state.screen)) {
		return undefined;
	}

	const stage = state.screen;
	const running = state.running === stage ? runningAct(state) : undefined;
	const coming = firstToExplain(stepsOfStage(state, stage));
	return running ?? failedAct(state, stage) ?? coming ?? actsOf(state, stage).at(-1);
}

function firstToExplain(steps: readonly Step[]): Act | undefined {
	return steps.flatMap((step) => step.acts).toSorted((one, other) => rank(one) - rank(other))[0];
}

/** Returns every act that is planned: of the plan, and of what was opened beside it. */
export function plannedActs(state: State): readonly Act[] {
	const view = topView(state);
	const own = view?.view === 'step' ? view.step.acts : [];
	const steps = state.screen === 'undo' ? undoneSteps(state) : (state.plan?.steps ?? []);
	return [...own, ...steps.flatMap((step) => step.acts)];
}

/** Returns whether what runs now writes packages. */
export function isChangingPackages(state: State): boolean {
	const running = runningAct(state);
	const act = plannedActs(state).find(({id}) => id === running?.id);
	return act !== undefined && changesPackages(act);
}

/** A command has more to explain than an edit, whose diff is on the screen already. */
function rank(act: Act): number {
	return act.kind === 'command' ? 0 : 1;
}

export {type Summary, summaryOf} from './summary.ts';
