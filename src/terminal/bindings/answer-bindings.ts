import {topView} from '../../core/selectors.ts';
import type {State} from '../../core/state.ts';
import type {Binding} from './binding.ts';
import {isAnswering} from './when.ts';

/** What was refused once is refused again until it is another word. */
function isRefused(state: State): boolean {
	const view = topView(state);
	return (view?.view === 'answer' || view?.view === 'undo-word') && view.isRefused;
}

/** Keys while a word is typed for a setting; all others are its letters. */
export const ANSWER_BINDINGS: readonly Binding[] = [
	{
		id: 'answer.take',
		keys: ['enter'],
		shown: 'Enter',
		label: 'key.take',
		footer: {keys: 'Enter', label: 'key.take.short'},
		when: (state) => isAnswering(state) && !isRefused(state),
		intent: {intent: 'confirm'},
	},
	{
		id: 'answer.cancel',
		keys: ['escape'],
		shown: 'Esc',
		label: 'key.cancel-answer',
		footer: {keys: 'Esc', label: 'key.cancel-search.short'},
		when: isAnswering,
		intent: {intent: 'go-back'},
	},
];
