import {useInput, usePaste} from 'ink';
import type {Intent} from '../../src/core/intent.ts';
import type {State} from '../../src/core/state.ts';
import {isAnswering, isText, isTyping} from '../../src/terminal/bindings/when.ts';
import {intentFor} from '../../src/terminal/keymap.ts';
import {printable} from '../../src/terminal/printable.ts';
import {keyNames} from './key-names.ts';
import {scrollLimitOf} from './scroll-limit.ts';
import type {Store} from './store.ts';
import type {Terminal} from './use-terminal.ts';

/**
 * Turns keys into wishes by the keymap. Each key is judged by the state that the one before it
 * left, also where several arrive at once.
 */
export function useKeys(store: Store, terminal: Terminal): void {
	useInput((input, key) => {
		for (const name of keyNames(input, key)) {
			const state = store.getState();
			const intent = intentFor(name, state);
			if (intent && canBeMeant(intent, terminal)) {
				store.send(withLimit(intent, state, terminal));
			}
		}
	});
	// Listening for pastes keeps pasted text from being taken for keys.
	usePaste((text) => {
		const state = store.getState();
		if (isText(state)) {
			store.send({intent: 'paste', text});
			return;
		}

		if (isTyping(state) || isAnswering(state)) {
			store.send({intent: 'type-text', text: printable(text, true)});
		}
	});
}

/** In a window that is too small nobody sees what a key would choose, so it only can be left. */
function canBeMeant(intent: Intent, {layout}: Terminal): boolean {
	return !layout.isTooSmall || intent.intent === 'quit' || intent.intent === 'interrupt';
}

function withLimit(intent: Intent, state: State, terminal: Terminal): Intent {
	return intent.intent === 'scroll' ? {...intent, most: scrollLimitOf(state, terminal)} : intent;
}
