import type {Intent} from '../intent.ts';
import type {State} from '../state.ts';
import {stay} from '../transitions.ts';
import type {Effect, Update} from '../wizard-event.ts';
import {editorPressed, shellKey} from './lesson-state.ts';

/** Returns what typed text means, in the shell and in the editor; undefined for any other wish. */
export function updateByText(state: State, intent: Intent): Update | undefined {
	switch (intent.intent) {
		case 'shell-key':
			return state.screen === 'shell' && !state.editor ? shellKey(state, intent.key) : stay(state);
		case 'editor-key':
			return editorPressed(state, intent.key);
		case 'paste':
			return pasted(state, intent.text);
		default:
			return undefined;
	}
}

/** Pasted text is typed letter by letter; a line in the shell ends where it ends. */
function pasted(before: State, text: string): Update {
	let state = before;
	const effects: Effect[] = [];
	for (const character of text.replaceAll(/\r\n?/g, '\n')) {
		const key = character === '\n' ? 'enter' : character;
		const next = state.editor
			? editorPressed(state, key)
			: state.screen === 'shell'
				? shellKey(state, key)
				: stay(state);
		({state} = next);
		effects.push(...next.effects);
		// What follows a line that runs would be lost: it is typed by hand.
		if (effects.length > 0) {
			break;
		}
	}

	return {state, effects};
}
