import {message} from '../messages/message.ts';
import type {Act, FileEdit} from './command.ts';
import type {Facts} from './facts.ts';
import {fromBase64, type UndoableAct} from './journal.ts';
import type {Plan, Step} from './plan.ts';
import {shellTextOf} from './shown-act.ts';
import {isTakenBack} from './taken-back.ts';

/** A step that takes back one act, and which one. */
export type UndoStep = {readonly step: Step; readonly of: UndoableAct};

/**
 * Returns the steps that take back these acts, in their order (newest first: a service is stopped
 * before its package goes, a package goes before its repository does). Acts without a way back
 * are left out; they say so where they are planned. What the facts show to be gone is satisfied.
 */
export function undoSteps(
	acts: readonly UndoableAct[],
	facts: Facts | null = null,
): readonly UndoStep[] {
	return acts
		.map((of) => ({of, acts: wayBack(of)}))
		.filter(({acts: back}) => back.length > 0)
		.map(({of, acts: back}, index) => ({of, step: stepOf(of, back, index + 1, facts)}));
}

/** Returns these steps as a plan, to be shown or announced. */
export function undoPlan(steps: readonly UndoStep[], now: number): Plan {
	return {factsAt: now, steps: steps.map(({step}) => step)};
}

function stepOf(
	{act}: UndoableAct,
	back: readonly Act[],
	number: number,
	facts: Facts | null,
): Step {
	const what = shellTextOf(act);
	const isGone = facts !== null && back.every((way) => isTakenBack(way, facts));
	return {
		id: `undo:${number}`,
		stage: 'undo',
		title: message('undo.command.reason', {what}),
		reason: message('undo.step.reason'),
		undo: message('undo.step.undo'),
		need: isGone ? {kind: 'satisfied', because: message('undo.not-there')} : {kind: 'needed'},
		whenAnActFails: 'stop',
		provesEditsOf: [],
		acts: isGone ? [] : back,
	};
}

function wayBack({act, before}: UndoableAct): readonly Act[] {
	if (act.undo.kind === 'commands') {
		return act.undo.commands;
	}

	if (act.undo.kind !== 'restore-file' || act.kind !== 'edit' || !before) {
		return [];
	}

	const restore: FileEdit = {
		...act,
		id: `${act.id}.undo`,
		// Only a file that still has our text is put back; another one belongs to somebody else.
		before: act.after,
		after: before.base64 === null ? undefined : fromBase64(before.base64),
		newFileMode: before.mode ?? act.newFileMode,
		whenChanged: 'leave',
		reason: message('undo.edit.reason', {path: act.path}),
		undo: {kind: 'nothing'},
	};
	return [restore];
}

/** Returns the acts in words, for a question. */
export function undoLines(steps: readonly UndoStep[]): readonly string[] {
	return steps.flatMap(({step}) => step.acts.map((act) => shellTextOf(act)));
}
