import {type Message, message, verbatim} from '../../messages/message.ts';
import {sizeText} from '../size-text.ts';
import type {Choice, State} from '../state.ts';
import type {View} from '../view.ts';
import type {Decision} from './decided-undo.ts';
import {
	conflictAbout,
	jobOf,
	openConflicts,
	type Undoing,
	undoCount,
	undoItems,
} from './undoing.ts';

/** A view on a part of an undo. */
export type UndoView = Extract<View, {readonly view: `undo-${string}`}>;

const LOG: Choice = {id: 'log', label: message('choice.log')};
const STOP: Choice = {id: 'stop-here', label: message('choice.stop-here')};
const FINISH: Choice = {id: 'finish', label: message('choice.finish')};
const BACK: Choice = {id: 'back', label: message('choice.back')};

/** Returns the items of the screen on which everything is taken back. */
export function undoChoices({undoing, running}: State): readonly Choice[] {
	if (!undoing?.look || running) {
		return [];
	}

	if (undoing.ended) {
		return endChoices(undoing.ended);
	}

	return undoing.look.kind === 'found' ? undoListChoices(undoing) : [leaving(undoing, FINISH)];
}

function endChoices(ended: NonNullable<Undoing['ended']>): readonly Choice[] {
	const again: Choice = {
		id: 'undo-again',
		label: message(ended === 'stopped' ? 'undo.choice.go-on' : 'choice.try-again'),
		note: message('choice.try-again.note'),
	};
	return ended === 'done' ? [FINISH, LOG] : [again, LOG, STOP];
}

/** Returns what can be done before anything is taken back. */
export function undoListChoices(undoing: Undoing): readonly Choice[] {
	const count = undoCount(undoing);
	const left = openConflicts(undoing).length;
	const job = jobOf(undoing);
	const take: Choice = {
		id: 'take-back',
		label: message('undo.choice.take', {count}),
		...(left > 0 && {
			note: message('undo.choice.asks', {count: left}),
		}),
	};
	const files = (job?.conflicts ?? []).map(({path}): Choice => {
		const decision = undoing.decisions[path];
		return {
			id: `undo-file:${path}`,
			label: message('undo.choice.file', {path}),
			note: message(decision === undefined ? 'undo.choice.open' : decisionKey(decision)),
		};
	});
	const look: Choice = {
		id: 'undo-acts',
		label: message('undo.choice.acts'),
		note: message('undo.choice.acts.note'),
	};
	return [take, ...files, look, ...dataChoices(undoing), leaving(undoing, STOP)];
}

function dataChoices(undoing: Undoing): readonly Choice[] {
	const data = jobOf(undoing)?.data;
	if (!data) {
		return [];
	}

	if (undoing.deletesData) {
		return [{id: 'keep-data', label: message('undo.choice.keep-data')}];
	}

	const note =
		data.size === undefined
			? message('undo.choice.data.note')
			: message('undo.choice.data.sized-note', {size: sizeText(data.size)});
	return [{id: 'delete-data', label: message('undo.choice.data'), note}];
}

function leaving({from}: Undoing, otherwise: Choice): Choice {
	return from === null ? otherwise : {id: 'leave-undo', label: message('choice.back')};
}

/** Returns in how few words a decision is told. */
export function decisionKey(decision: Decision) {
	return typeof decision === 'object'
		? ('undo.decided.typed' as const)
		: (`undo.decided.${decision}` as const);
}

/** Returns the items of a view on a part of an undo. */
export function undoViewChoices({undoing, asking}: State, view: UndoView): readonly Choice[] {
	if (!undoing || asking === 'editor') {
		return [];
	}

	switch (view.view) {
		case 'undo-acts':
			return [
				...undoItems(undoing).map((item, index) => ({
					id: `undo-act:${index}`,
					label: verbatim(item.text),
					...noteOf(item.act === undefined, item.conflict !== undefined),
				})),
				BACK,
			];
		case 'undo-act':
			return [BACK];
		case 'undo-file':
			return fileChoices(undoing, view.path);
		case 'undo-typed':
			return [
				{id: 'use-typed', label: message('undo.edited.write')},
				{id: 'edit-typed', label: message('undo.edited.again')},
				{id: 'decide:leave', label: message('undo.conflict.leave')},
			];
		case 'undo-word':
			return [];
	}
}

function noteOf(isGone: boolean, isChanged: boolean): {readonly note?: Message} {
	const note = isGone ? message('undo.not-there') : message('undo.item.changed');
	return isGone || isChanged ? {note} : {};
}

function fileChoices(undoing: Undoing, path: string): readonly Choice[] {
	const conflict = conflictAbout(undoing, path);
	return [
		...(conflict?.merged === undefined
			? []
			: [{id: 'decide:merge', label: message('undo.conflict.merge')}]),
		{id: 'decide:leave', label: message('undo.conflict.leave')},
		{id: 'decide:replace', label: message('undo.conflict.replace')},
		{id: 'edit-file', label: message('undo.conflict.edit')},
	];
}
