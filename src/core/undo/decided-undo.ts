import {message} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import {command} from '../command.ts';
import type {UndoStep} from '../undo-plan.ts';
import type {Conflict} from './three-way.ts';

/**
 * What is done with a file that somebody else has changed: only our part goes, all goes, nothing,
 * or what somebody typed takes its place.
 */
export type Decision = 'merge' | 'replace' | 'leave' | {readonly typed: ByteString};

/** Removing many images from a slow disk takes minutes. Milliseconds. */
const DELETE_LIMIT_MS = 30 * 60_000;

/** Returns the steps with the decision on a file in them; to leave it is what they do by themselves. */
export function withDecision(
	undo: readonly UndoStep[],
	{path, before, now, merged}: Conflict,
	decision: Decision,
): readonly UndoStep[] {
	if (decision === 'leave') {
		return undo;
	}

	const after =
		typeof decision === 'object' ? decision.typed : decision === 'merge' ? merged : before;
	return undo.map(({of, step}) => ({
		of,
		step: {
			...step,
			acts: step.acts.map((act) =>
				act.kind === 'edit' && act.path === path ? {...act, before: now, after} : act,
			),
		},
	}));
}

/** Returns the steps with the deletion of images, containers and volumes as the last one. */
export function withoutData(undo: readonly UndoStep[], path: string): readonly UndoStep[] {
	const step: UndoStep['step'] = {
		id: `undo:${undo.length + 1}`,
		stage: 'undo',
		title: message('undo.data.title'),
		reason: message('undo.data.reason', {path}),
		undo: message('undo.data.undo'),
		need: {kind: 'needed'},
		whenAnActFails: 'stop',
		provesEditsOf: [],
		acts: [
			command({
				id: 'docker.delete-data',
				argv: ['rm', '-rf', path],
				reason: message('undo.data.reason', {path}),
				touches: ['files', 'containers'],
				privilege: 'root',
				timeoutMs: DELETE_LIMIT_MS,
				undo: {kind: 'none', reason: message('undo.data.undo')},
			}),
		],
	};
	return [...undo, {of: undefined, step}];
}
