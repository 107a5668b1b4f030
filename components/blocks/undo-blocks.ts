import {elapsedText} from '../../src/core/duration.ts';
import {sizeText} from '../../src/core/size-text.ts';
import {decisionKey} from '../../src/core/undo/undo-choices.ts';
import {
	jobOf,
	type Kept,
	type UndoItem,
	type Undoing,
	undoCount,
	undoItems,
} from '../../src/core/undo/undoing.ts';
import {message, say} from '../../src/messages/message.ts';
import {labelled} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {wordSpan} from '../../src/terminal/words.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import {cutRows} from '../parts/cut-rows.ts';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';
import {wordRows} from './settled-blocks.tsx';

/** Cells of the column with `Stays`. */
const LABEL_WIDTH = 7;
/** Rows of the list that are kept in a small window, with the one that counts the others. */
const FEWEST_ROWS = 2;

/** Returns how long journal and box have been looked at. */
export function lookingText({state, terminal}: Scene): string {
	const time = say(elapsedText(state.now - state.askedAt));
	return say(message(terminal.layout.isNarrow ? 'undo.looking.short' : 'undo.looking', {time}));
}

/** Returns what will be taken back, in order, and what stays on purpose. */
export function undoListBlocks(undoing: Undoing, {terminal}: Scene): readonly Block[] {
	const job = jobOf(undoing);
	const rows = undoItems(undoing).map((item) => itemRow(item, terminal));
	return [
		undoHeading('undo.list.title', undoing, terminal),
		blank('after-heading'),
		{
			...rowsBlock('list', rows, PRIORITY.essential, Math.min(FEWEST_ROWS, rows.length)),
			rowsIn: (given) => cutRows(rows, given, (count) => restRow(count, terminal)),
		},
		unreadableBlock(job?.unreadable ?? 0, terminal),
		blank('after-list'),
		staysBlock(undoing.deletesData ? without(job) : (job?.stays ?? []), terminal),
		blank('before-choices', PRIORITY.parting),
	];
}

/** Returns the first row, with how many changes there are; where there is little room, only that. */
export function undoHeading(
	title: 'undo.list.title' | 'undo.choice.acts',
	undoing: Undoing,
	terminal: Terminal,
): Block {
	const count = undoCount(undoing);
	const isShort = terminal.layout.isNarrow || count === 1;
	const side = message(isShort ? 'undo.list.count.short' : 'undo.list.count', {count});
	return headingBlock(terminal, say(message(title)), say(side));
}

function without(job: ReturnType<typeof jobOf>): readonly Kept[] {
	return (job?.stays ?? []).filter(({path}) => path !== job?.data?.path);
}

function itemRow({text, act, conflict, decision}: UndoItem, {layout}: Terminal): Row {
	const isOpen = conflict !== undefined && decision === undefined;
	const note = !act
		? say(message('undo.not-there'))
		: !conflict
			? ''
			: say(message(decision === undefined ? 'undo.item.open' : decisionKey(decision)));
	return [
		span(' '.repeat(layout.indent)),
		wordSpan(act ? (isOpen ? 'warn' : 'wait') : 'ok', layout.wordWidth),
		pathSpan(text, act ? 'code' : 'plain'),
		...(note === '' ? [] : [span(`  ${note}`)]),
	];
}

function restRow(count: number, {layout}: Terminal): Row {
	return [span(' '.repeat(layout.indent)), span(say(message('undo.list.others', {count})))];
}

function unreadableBlock(count: number, terminal: Terminal): Block {
	const text = say(message('undo.unreadable-lines', {count}));
	const rows = count > 0 ? wordRows('warn', text, terminal) : [];
	return textBlock('unreadable', rows, PRIORITY.helpful, 1, terminal.symbols);
}

/** Returns the block with what stays, each with its size. */
export function staysBlock(stays: readonly Kept[], {layout, symbols}: Terminal): Block {
	const texts = stays.map(({path, size}) =>
		size === undefined ? path : say(message('undo.stays.sized-path', {path, size: sizeText(size)})),
	);
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const rows =
		texts.length === 0
			? []
			: labelled(say(message('undo.stays.label')), texts.join('; '), room, symbols);
	return textBlock('stays', rows, PRIORITY.helpful + 1, 1, symbols);
}
