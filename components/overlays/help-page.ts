import {isStage} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {bindingsFor} from '../../src/terminal/keymap.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import type {Page} from './page.ts';

/** Cells of the column with the keys: the longest is `Up, k, Shift+Tab`. */
const KEYS_WIDTH = 18;

/** Returns the keys that work on the screen below, each with what it does. */
export function helpPage(state: State, {layout, symbols}: Terminal): Page {
	const below: State = {...state, overlay: null};
	const room = {width: layout.width, labelWidth: KEYS_WIDTH, tone: 'code' as const};
	const name = isStage(state.screen) ? `stage.${state.screen}` : `screen.${state.screen}`;
	const screen = say({key: name as 'screen.welcome', values: {}});
	return {
		title: say(message('help.title')),
		side: say(message('help.subject', {screen})),
		rows: [
			...bindingsFor(below).flatMap((binding) =>
				labelled(binding.shown, say({key: binding.label, values: {}}), room, symbols),
			),
			[],
			...paragraph(say(message('help.escape')), layout.width, symbols),
		],
	};
}
