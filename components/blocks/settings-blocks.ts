import {settingOffers} from '../../src/core/daemon-json/setting-offers.ts';
import type {View} from '../../src/core/view.ts';
import {message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {span} from '../../src/terminal/row.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';
import {wordRows} from './settled-blocks.tsx';

/** Cells of the column with `Note`. */
const LABEL_WIDTH = 6;

/** Rows for the worth in a small window; beside them the list keeps four. */
const MOST_ROWS = 4;

/** Returns the setting in focus: what it is good for, and what to know before. */
export function settingsBlocks({state, terminal}: Scene): readonly Block[] {
	const {layout, symbols} = terminal;
	const offers = state.facts ? settingOffers(state.facts) : [];
	const offer = offers[state.cursor];
	const none = message(offers.length > 0 ? 'settings.none-needed' : 'settings.all-made');
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const caution = offer
		? labelled(say(message('settings.caution')), say(offer.caution), room, symbols)
		: [];
	const worth = paragraph(say(offer?.worth ?? none), layout.width, symbols);
	return [
		headingBlock(terminal, say(message('settings.title')), '/etc/docker/daemon.json'),
		blank('after-heading'),
		textBlock('worth', worth, PRIORITY.subject, Math.min(MOST_ROWS, worth.length), symbols),
		textBlock('caution', caution, PRIORITY.essential, 1, symbols),
		blank('before-choices', PRIORITY.parting),
	];
}

/** Returns what a setting asks for, with what is typed. */
export function answerBlocks(
	{setting, text, isRefused}: Extract<View, {view: 'answer'}>,
	{state, terminal}: Scene,
): readonly Block[] {
	const {layout, symbols} = terminal;
	const offer = state.facts && settingOffers(state.facts).find(({id}) => id === setting);
	const asks = offer?.asks ? say(offer.asks) : '';
	// The end is where somebody types.
	const end = [...text].slice(-Math.max(1, layout.width - 4)).join('');
	const caution = offer ? say(offer.caution) : '';
	const refused = isRefused ? wordRows('warn', say(message('settings.refused')), terminal) : [];
	const typed = [span(say(message('settings.typed', {text: end})), 'now')];
	return [
		headingBlock(terminal, offer ? say(offer.title) : '', ''),
		blank('after-heading'),
		textBlock('asks', paragraph(asks, layout.width, symbols), PRIORITY.subject, 2, symbols),
		rowsBlock('typed', [typed], PRIORITY.decision),
		rowsBlock('refused', refused, PRIORITY.decision - 1),
		blank('after-typed'),
		textBlock('caution', paragraph(caution, layout.width, symbols), PRIORITY.helpful, 1, symbols),
	];
}
