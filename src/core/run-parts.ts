import type {Stage, Step} from './plan.ts';
import type {ActRun, StepRun} from './run-state.ts';
import type {State} from './state.ts';

/** A stage, an undo, or a single step that belongs to none, such as a remedy. */
export type RunPart = Stage | 'undo' | Step;

/** Returns the steps of a part as the run has them. */
export function stepRunsOf(state: State, part: RunPart): readonly StepRun[] {
	return state.run.steps.filter((step) =>
		typeof part === 'string' ? step.stage === part : step.id === part.id,
	);
}

/** Returns the acts of a part in the order in which they started. */
export function actsOf(state: State, part: RunPart): readonly ActRun[] {
	const ids = new Set(stepRunsOf(state, part).map((step) => step.id));
	return state.run.acts.filter((act) => ids.has(act.step));
}

/** Returns the act of a part that failed. */
export function failedAct(state: State, part: RunPart): ActRun | undefined {
	return actsOf(state, part).find((act) => act.outcome === 'failed' || act.outcome === 'timed-out');
}

/** Returns whether a change was not made because its file says something else than when it was planned. */
export function isOutdated(state: State, part: RunPart): boolean {
	return failedAct(state, part)?.detail?.key === 'run.file-changed';
}
