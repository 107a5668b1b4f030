import type {Intent} from '../core/intent.ts';
import type {State} from '../core/state.ts';
import {ANSWER_BINDINGS} from './bindings/answer-bindings.ts';
import type {Binding, KeyName} from './bindings/binding.ts';
import {LEAVING_BINDINGS} from './bindings/leaving-bindings.ts';
import {LATER_LESSON_BINDINGS, LESSON_BINDINGS} from './bindings/lesson-bindings.ts';
import {PAGE_BINDINGS} from './bindings/page-bindings.ts';
import {SCREEN_BINDINGS} from './bindings/screen-bindings.ts';
import {TEXT_BINDINGS} from './bindings/text-bindings.ts';
import {isAnswering, isInEditor, isInShell, isTyping} from './bindings/when.ts';

/**
 * What every key does, where. Footer, help and README are made from it. Most useful first:
 * where the footer has no room, the last ones are left out.
 */
export const KEYMAP: readonly Binding[] = [
	...TEXT_BINDINGS,
	...LESSON_BINDINGS,
	...SCREEN_BINDINGS,
	...LATER_LESSON_BINDINGS,
	...PAGE_BINDINGS,
	...ANSWER_BINDINGS,
	...LEAVING_BINDINGS,
];

/** Bindings that the footer never leaves out: help, and every way out. */
export const ALWAYS_IN_FOOTER: ReadonlySet<string> = new Set([
	'page.help',
	'app.quit',
	'page.close',
	'quit.keep-going',
	'search.cancel',
	'answer.cancel',
	'shell.leave',
	'shell.stop',
	'editor.end-insert',
	'editor.leave',
]);

/** Returns the bindings that work in this state. */
export function bindingsFor(state: State): readonly Binding[] {
	return KEYMAP.filter((binding) => binding.when(state));
}

/** Returns what a key asks for in this state; undefined where it does nothing. */
export function intentFor(key: KeyName, state: State): Intent | undefined {
	const binding = KEYMAP.find(({keys, when}) => keys.includes(key) && when(state));
	if (binding) {
		return typeof binding.intent === 'function' ? binding.intent(key) : binding.intent;
	}

	if (isInEditor(state)) {
		return {intent: 'editor-key', key};
	}

	if (isInShell(state)) {
		return {intent: 'shell-key', key};
	}

	const isCharacter = [...key].length === 1;
	return (isTyping(state) || isAnswering(state)) && isCharacter
		? {intent: 'type-text', text: key}
		: undefined;
}
