import {type Message, message} from '../messages/message.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import type {Choice, State} from './state.ts';

const UNKNOWN = {kind: 'unknown', reason: ''} as const;

/** Returns the items of the first screen, the safe useful one first. */
export function welcomeChoices(state: State): readonly Choice[] {
	const practice: Choice = {
		id: 'practice',
		label: message('choice.practice'),
		note: message('choice.practice.note'),
		// What runs on the real box would go on where nobody sees it.
		...(state.running && {disabledBecause: message('choice.practice.running')}),
	};
	const start: Choice = {
		id: 'start',
		label: message('choice.start'),
		...(state.isForeign && {disabledBecause: foreign(state.facts)}),
	};
	const first = state.isForeign ? [practice, start] : [start];
	const second = state.isForeign || state.isPractice ? [] : [practice];
	const here: readonly Choice[] = [
		{id: 'trouble', label: message('choice.trouble'), note: message('choice.trouble.note')},
		{id: 'commands', label: message('choice.commands')},
	];
	return [
		...first,
		...second,
		...(state.isForeign ? [] : here),
		{id: 'preferences', label: message('choice.preferences')},
	];
}

function foreign(facts: Facts | null): Message {
	const system = valueOr(facts?.system ?? UNKNOWN, undefined)?.prettyName ?? 'another system';
	return message('choice.foreign', {system});
}
