import {topView} from '../../core/selectors.ts';
import type {State} from '../../core/state.ts';
import type {MessageKey} from '../../messages/message.ts';
import type {Binding} from './binding.ts';
import {canChoose, isOpen} from './when.ts';

const isComparing = (state: State) =>
	isOpen(state) && ['undo-file', 'undo-typed'].includes(topView(state)?.view ?? '');

/** Returns the key that decides on a file without going to its item first. */
function deciding(id: string, key: string, choice: string, label: MessageKey): Binding {
	return {
		...{id, keys: [key], shown: key, label},
		when: canChoose(choice),
		intent: {intent: 'choose', id: choice},
	};
}

/** Keys while it is decided what becomes of a file that somebody else has changed. */
export const UNDO_BINDINGS: readonly Binding[] = [
	{
		id: 'undo.compare',
		keys: ['d'],
		shown: 'd',
		label: 'key.compare',
		footer: {keys: 'd', label: 'key.compare.short'},
		when: isComparing,
		intent: {intent: 'open-overlay', overlay: 'compare'},
	},
	deciding('undo.merge', 'm', 'decide:merge', 'key.undo.merge'),
	deciding('undo.leave', 'n', 'decide:leave', 'key.undo.leave'),
	deciding('undo.replace', 'o', 'decide:replace', 'key.undo.replace'),
	deciding('undo.edit', 'e', 'edit-file', 'key.undo.edit'),
];
