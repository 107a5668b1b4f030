import {type Message, message} from '../../messages/message.ts';
import type {BoxRecord} from '../box-record.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {UndoableAct} from '../journal.ts';
import {type Plan, STAGES, type Stage, type StepId, stepsOf} from '../plan.ts';
import {shellTextOf} from '../shown-act.ts';
import {undoSteps} from '../undo-plan.ts';
import {boxDifferences} from './box-differences.ts';
import {spaceDifferences} from './space-differences.ts';
import {isHalfDone, type UnfinishedWork} from './unfinished-work.ts';

/** A stage of an unfinished run. */
export type ResumeRow = {
	readonly stage: Stage;
	/** Done, the one where it stopped, or not begun. */
	readonly state: 'ok' | 'stop' | 'wait';
	/** What was changed there, in the order in which it was done. */
	readonly acts: readonly string[];
};

/** All that is said of an unfinished run before it is gone on with. */
export type ResumeView = {
	/** The stage where it stopped. */
	readonly stage: Stage;
	/** Milliseconds since 1970. */
	readonly stoppedAt: number;
	readonly rows: readonly ResumeRow[];
	readonly why: Message;
	/** What of the box is different since, apart from what the run did; null where that is not known. */
	readonly differences: readonly Message[] | null;
	/** Changes that an undo would take back. */
	readonly undoCount: number;
};

/** Returns what is to be said of an unfinished run, on the box as it is now. */
export function resumeView(
	work: UnfinishedWork,
	{plan, facts}: {readonly plan: Plan; readonly facts: Facts},
	now: BoxRecord,
): ResumeView {
	const stage = stoppedIn(work, plan);
	const at = STAGES.indexOf(stage);
	return {
		stage,
		stoppedAt: work.stoppedAt,
		rows: STAGES.map((name, index) => ({
			stage: name,
			state: index < at ? 'ok' : index === at ? 'stop' : 'wait',
			acts: work.acts
				.filter(({step}) => step !== undefined && stageOf(step, plan) === name)
				.map(({act}) => shellTextOf(act)),
		})),
		why: whyStopped(work, now),
		differences: work.box
			? [
					...boxDifferences(work.box, now, work.acts),
					...spaceDifferences(work.box.free, valueOr(facts.space, []), work.acts),
				]
			: null,
		undoCount: undoSteps(work.undoable, facts).filter(({step}) => step.need.kind === 'needed')
			.length,
	};
}

/** The stage of the act that went wrong; otherwise the first that still has something to do. */
function stoppedIn({acts}: UnfinishedWork, plan: Plan): Stage {
	const step = wentWrong(acts)?.step;
	const stage = step && stageOf(step, plan);
	const next = STAGES.find((name) =>
		stepsOf(plan, name).some(({need}) => need.kind === 'needed' || need.kind === 'impossible'),
	);
	return stage ?? next ?? 'verify';
}

/** The last act that did not end well, neither then nor when it was done again. */
function wentWrong(acts: UnfinishedWork['acts']): UndoableAct | undefined {
	return acts.findLast(
		({act}, index) =>
			!acts.slice(index).some(({act: {id}, outcome}) => id === act.id && outcome === 'succeeded'),
	);
}

function stageOf(id: StepId, plan: Plan): Stage | undefined {
	const stage = plan.steps.find((step) => step.id === id)?.stage;
	return STAGES.find((name) => name === stage);
}

function whyStopped({outcome, acts, box}: UnfinishedWork, now: BoxRecord): Message {
	const last = wentWrong(acts);
	if (outcome === 'stopped') {
		return message('resume.why.stopped');
	}

	if (outcome !== undefined) {
		return last ? message('resume.why.act-failed', words(last)) : message('resume.why.failed');
	}

	const isRestarted = box?.boot != null && now.boot !== null && box.boot !== now.boot;
	if (last && isHalfDone(last)) {
		return message(isRestarted ? 'resume.why.power-in' : 'resume.why.cut-in', words(last));
	}

	return message(isRestarted ? 'resume.why.power' : 'resume.why.cut');
}

function words({act}: UndoableAct): {readonly shell: string} {
	return {shell: shellTextOf(act)};
}
