import {
	type RootlessPart,
	rootlessParts,
	rootlessUser,
} from '../../src/core/rootless/rootless-path.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import type {WordName} from '../../src/terminal/words.ts';
import {type Block, blank, PRIORITY, textBlock} from '../frame/Stack.tsx';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';
import {wordRows} from './settled-blocks.tsx';

const WORDS: Readonly<Record<RootlessPart['status'], WordName>> = {
	ok: 'ok',
	todo: 'wait',
	unknown: 'unknown',
	blocked: 'warn',
};

/** Rows for the reason in a small window; beside them the list keeps four. */
const MOST_ROWS = 5;

/** Returns the part in focus with its state, and the limits that stay whatever is done. */
export function rootlessBlocks({state, terminal}: Scene): readonly Block[] {
	const {facts, cursor} = state;
	if (!facts) {
		return [];
	}

	const {layout, symbols} = terminal;
	const parts = rootlessParts(facts);
	const user = rootlessUser(facts);
	const part = parts[cursor];
	const what = say(user ? message('rootless.what', {user}) : message('rootless.nobody'));
	const done = parts.filter(({status}) => status === 'ok').length;
	const side = `${user ? `${say(message('rootless.for', {user}))}, ` : ''}${done}/${parts.length}`;
	const why = part
		? wordRows(WORDS[part.status], say(part.why), terminal)
		: paragraph(say(message('rootless.limits')), layout.width, symbols);
	return [
		headingBlock(terminal, say(message('rootless.title')), side),
		blank('after-heading'),
		textBlock(
			'what',
			paragraph(what, layout.width, symbols),
			PRIORITY.context,
			user ? 0 : 1,
			symbols,
		),
		blank('after-what'),
		textBlock('why', why, PRIORITY.essential, Math.min(MOST_ROWS, why.length), symbols),
		blank('before-choices', PRIORITY.parting),
	];
}
