import type {Choice} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {windowOf} from '../../src/terminal/layout.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {padEnd, widthOf, wrapWords} from '../../src/terminal/text.ts';
import type {Terminal} from '../hooks/terminal.ts';

/** Blanks between a label and its note. */
const NOTE_GAP = 3;
/** Notes stand below each other, but not further right than this. */
const LAST_NOTE_COLUMN = 48;

/** Of a list that does not fit, the item in focus takes no more rows than this. */
const MOST_FOCUS_ROWS = 2;

/**
 * Returns the rows of the list, with a row that says how many are hidden where some are. The item in
 * focus is shown whole where there are rows for it: what is chosen must have been read.
 */
export function choiceRows(
	choices: readonly Choice[],
	cursor: number,
	rows: number,
	terminal: Terminal,
): readonly Row[] {
	const {symbols} = terminal;
	const focus = focusLabel(choices[cursor], choices.length, rows, terminal);
	const shown = windowOf(choices.length, cursor, rows - focus.length + 1);
	const longest = Math.max(0, ...choices.map(({label}) => widthOf(say(label))));
	const column = Math.min(longest + NOTE_GAP, LAST_NOTE_COLUMN);
	return [
		...moreRow(symbols.above, shown.above),
		...choices
			.slice(shown.first, shown.first + shown.count)
			.flatMap((choice, index) =>
				shown.first + index === cursor && focus.length > 1
					? focus
					: [choiceRow(choice, shown.first + index === cursor, column, terminal)],
			),
		...moreRow(symbols.below, shown.below),
	];
}

/** Returns how many rows the label in focus takes beyond its first one. */
export function furtherFocusRows(
	choices: readonly Choice[],
	cursor: number,
	terminal: Terminal,
): number {
	const choice = choices[cursor];
	return choice ? labelLines(choice, terminal).length - 1 : 0;
}

/** The label in focus over as many rows as it needs and gets; one row is the usual row. */
function focusLabel(
	choice: Choice | undefined,
	count: number,
	rows: number,
	terminal: Terminal,
): readonly Row[] {
	const lines = choice ? labelLines(choice, terminal) : [];
	const most = count < rows ? rows - count + 1 : rows > MOST_FOCUS_ROWS + 1 ? MOST_FOCUS_ROWS : 1;
	const shown = lines.slice(0, most);
	const isCut = shown.length < lines.length;
	const {ellipsis, focus} = terminal.symbols;
	return shown.map((line, index) => [
		span(index === 0 ? `${focus} ` : '  ', index === 0 ? 'now' : 'plain'),
		span(isCut && index === shown.length - 1 ? `${line}${ellipsis}` : line, 'focus'),
	]);
}

/** What is said in another place, or when the item is chosen, may be cut here. */
function labelLines(
	{label, isSaidAbove, disabledBecause}: Choice,
	{layout, symbols}: Terminal,
): readonly string[] {
	const text = say(label);
	return isSaidAbove || disabledBecause
		? [text]
		: wrapWords(text, layout.width - widthOf(`${symbols.focus} `), symbols.ellipsis);
}

/** Returns the row that says how many items are hidden; none where there are none. */
export function moreRow(
	sign: string,
	count: number,
	key: 'list.below' | 'list.page-down' | 'list.page-up' = 'list.below',
): readonly Row[] {
	return count > 0 ? [[span(`  ${sign} ${say(message(key, {count}))}`)]] : [];
}

function choiceRow(choice: Choice, isFocused: boolean, column: number, terminal: Terminal): Row {
	const {layout, symbols} = terminal;
	const label = say(choice.label);
	const sign = span(isFocused ? `${symbols.focus} ` : '  ', isFocused ? 'now' : 'plain');
	const item = span(label, isFocused ? 'focus' : 'plain');
	if (choice.disabledBecause) {
		return [sign, item, span(` (${say(choice.disabledBecause)})`)];
	}

	const note = choice.note && !layout.isNarrow ? say(choice.note) : '';
	const gap = ' '.repeat(Math.max(NOTE_GAP, widthOf(padEnd(label, column)) - widthOf(label)));
	return note === '' ? [sign, item] : [sign, item, span(gap + note)];
}
