import type {Choice} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {windowOf} from '../../src/terminal/layout.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {padEnd, widthOf} from '../../src/terminal/text.ts';
import type {Terminal} from '../hooks/terminal.ts';

/** Blanks between a label and its note. */
const NOTE_GAP = 3;
/** Notes stand below each other, but not further right than this. */
const LAST_NOTE_COLUMN = 48;

/** Returns the rows of the list, with a row that says how many are hidden where some are. */
export function choiceRows(
	choices: readonly Choice[],
	cursor: number,
	rows: number,
	terminal: Terminal,
): readonly Row[] {
	const {symbols} = terminal;
	const shown = windowOf(choices.length, cursor, rows);
	const longest = Math.max(0, ...choices.map(({label}) => widthOf(say(label))));
	const column = Math.min(longest + NOTE_GAP, LAST_NOTE_COLUMN);
	return [
		...moreRow(symbols.above, shown.above),
		...choices
			.slice(shown.first, shown.first + shown.count)
			.map((choice, index) => choiceRow(choice, shown.first + index === cursor, column, terminal)),
		...moreRow(symbols.below, shown.below),
	];
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
