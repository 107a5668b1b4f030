import {message} from '../../messages/message.ts';
import type {Diagnosis} from '../diagnosis.ts';
import type {Choice, State} from '../state.ts';
import {missingPackages} from '../steps/install.ts';
import {mayNeedChange, type WorldChange} from './world-change.ts';

/** Returns the item that asks apk what has to give way, where one of the causes may need that. */
export function smallestChoices(
	{facts, choices}: Pick<State, 'facts' | 'choices'>,
	diagnoses: readonly Diagnosis[],
): readonly Choice[] {
	return facts && missingPackages(facts, choices).length > 0 && diagnoses.some(mayNeedChange)
		? [{id: 'smallest', label: message('choice.smallest'), note: message('choice.smallest.note')}]
		: [];
}

/** Returns the item that shows a change. */
export function changeChoice({title, note}: WorldChange, index: number): Choice {
	return {id: `change:${index}`, label: title, note};
}
