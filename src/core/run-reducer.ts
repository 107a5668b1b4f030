import type {OutputLine, RunEvent} from './event.ts';
import type {StepId} from './plan.ts';
import {restoreIdOf} from './restore-id.ts';
import {type ActRun, KEPT_ACTS, KEPT_LINES, type RunState, type StepRun} from './run-state.ts';

/** Returns the state of a run after one more event; events that fit nothing leave it as it is. */
export function reduceRun(run: RunState, event: RunEvent): RunState {
	switch (event.event) {
		case 'run-started':
			return {
				startedAt: event.at,
				log: event.log,
				dryRun: event.dryRun,
				acts: [],
				steps: event.steps.map((step) => ({
					...step,
					isRunning: false,
					changed: false,
					diagnoses: [],
				})),
			};
		case 'step-started':
			return {
				...withStep(run, event.step, ({outcome: _, because: __, ...step}) => ({
					...step,
					isRunning: true,
					diagnoses: [],
				})),
				acts: withoutEarlierTry(run, event.step),
			};
		case 'command-started':
			return {...run, acts: withNewAct(run.acts, event)};
		case 'output':
			return withAct(run, event.id, (act) => ({
				...act,
				tail: [...act.tail, ...event.lines].slice(-KEPT_LINES),
				lineCount: act.lineCount + event.omitted + event.lines.length,
				lastOutputAt: event.at,
				...countedPackages(act, event.lines),
			}));
		case 'progress':
			return withAct(run, event.id, (act) => ({
				...act,
				progress: {done: event.done, total: event.total, unit: event.unit},
			}));
		case 'command-finished':
			return takenBack(
				withAct(run, event.id, (act) => ({
					...act,
					finishedAt: event.at,
					outcome: event.outcome,
					exitCode: event.exitCode,
					...(event.detail && {detail: event.detail}),
				})),
				event,
			);
		case 'step-finished':
			return withStep(run, event.step, (step) => ({
				...step,
				isRunning: false,
				outcome: event.outcome,
				changed: step.changed || event.changed,
				...(event.because && {because: event.because}),
			}));
		case 'diagnosed':
			return withStep(run, event.step, (step) => ({...step, diagnoses: event.diagnoses}));
		case 'run-finished':
			return {...run, finishedAt: event.at, outcome: event.outcome};
	}
}

/** `(9/14) Installing containerd (2.1.5-r0)`, or `( 9/14) …` as apk 3 pads it. */
const COUNTER = /^\(\s*(\d+)\/(\d+)\) /;

/** apk's own counter moves the meter where its progress channel says nothing. */
function countedPackages(act: ActRun, lines: readonly OutputLine[]): Pick<ActRun, 'progress'> {
	if (act.argv?.[0] !== 'apk' || act.progress?.unit === 'weight') {
		return {};
	}

	const counted = lines.map((line) => COUNTER.exec(line.text)).findLast((found) => found !== null);
	return counted
		? {progress: {done: Number(counted[1]), total: Number(counted[2]), unit: 'packages'}}
		: {};
}

function withStep(run: RunState, id: string, change: (step: StepRun) => StepRun): RunState {
	return {...run, steps: run.steps.map((step) => (step.id === id ? change(step) : step))};
}

/**
 * A repeated step starts afresh: its earlier try is in the log. What that try changed is still
 * true and may not be needed again, so it stays.
 */
function withoutEarlierTry({acts, steps}: RunState, id: StepId): readonly ActRun[] {
	const hasChanged = steps.some((step) => step.id === id && step.changed);
	return acts.flatMap((act) => {
		const isStill = hasChanged && act.outcome === 'succeeded' && !act.isTakenBack;
		return act.step !== id ? act : isStill ? {...act, isEarlierTry: true} : [];
	});
}

/** Notes that an edit was put back, and that its step has then changed nothing. */
function takenBack(
	run: RunState,
	{id, outcome}: Extract<RunEvent, {event: 'command-finished'}>,
): RunState {
	const edit = run.acts.findLast((act) => restoreIdOf(act.id) === id && !act.isTakenBack);
	if (!edit || outcome !== 'succeeded') {
		return run;
	}

	const acts = run.acts.map((act) => (act === edit ? {...act, isTakenBack: true} : act));
	const restores = new Set(acts.map((act) => restoreIdOf(act.id)));
	const isLeft = acts.some(
		(act) =>
			act.step === edit.step &&
			act.outcome === 'succeeded' &&
			!act.isTakenBack &&
			!restores.has(act.id),
	);
	return withStep({...run, acts}, edit.step, (step) => ({
		...step,
		changed: step.changed && isLeft,
	}));
}

/** Changes the act of this name that has not ended; names repeat within a run, running ones do not. */
function withAct(run: RunState, id: string, change: (act: ActRun) => ActRun): RunState {
	const index = run.acts.findLastIndex((act) => act.id === id && act.finishedAt === undefined);
	const act = run.acts[index];
	return act ? {...run, acts: run.acts.with(index, change(act))} : run;
}

function withNewAct(
	acts: readonly ActRun[],
	event: Extract<RunEvent, {event: 'command-started'}>,
): readonly ActRun[] {
	const {event: _, at, ...known} = event;
	return [
		...acts.filter(
			(act) => !act.isEarlierTry || act.step !== event.step || act.shell !== event.shell,
		),
		{...known, startedAt: at, lastOutputAt: at, exitCode: null, tail: [], lineCount: 0},
	].slice(-KEPT_ACTS);
}
