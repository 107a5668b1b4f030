import {type Message, message, say} from '../../messages/message.ts';
import type {Choice, State} from '../state.ts';
import {viewOfEarlier} from './earlier-run.ts';

/** Returns the items of the screen that is seen instead of Welcome; the default is to go on. */
export function resumeChoices(state: State): readonly Choice[] {
	const {earlier} = state;
	const view = viewOfEarlier(state);
	if (!earlier || !view || state.probing === 'facts') {
		return [];
	}

	const anew: Choice = {id: 'anew', label: message('resume.anew')};
	const {undoCount: count} = view;
	const undo: readonly Choice[] =
		count === 0
			? []
			: [
					{
						id: 'undo',
						label: message('resume.undo', {count}),
						note: message('resume.undo.note'),
					},
				];
	if (earlier.work.command === 'undo') {
		const label = goOnWithUndo(count);
		return [{id: 'undo', label, note: message('resume.undo.note')}, anew];
	}

	const stage = say(message(`stage.${view.stage}`));
	return [{id: 'go-on', label: message('resume.go-on', {stage})}, anew, ...undo];
}

function goOnWithUndo(count: number): Message {
	return count === 0 ? message('resume.go-on-undo-none') : message('resume.go-on-undo', {count});
}
