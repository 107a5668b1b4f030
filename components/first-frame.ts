import type {State} from '../src/core/state.ts';
import {ansiRow} from '../src/terminal/ansi.ts';
import {footerRow} from '../src/terminal/footer.ts';
import type {Row} from '../src/terminal/row.ts';
import {placed} from './frame/blocks.ts';
import {headerRow} from './frame/header-row.ts';
import {railRow} from './frame/rail-row.ts';
import {ruleRow} from './frame/rule-row.ts';
import {tooSmallRows} from './frame/too-small-rows.ts';
import type {Terminal} from './hooks/terminal.ts';
import {welcomeBlocks} from './screens/welcome-blocks.ts';

/** The column at the left that stays empty. */
const MARGIN = ' ';

/**
 * Returns the rows of the first screen, ready to be written to the terminal: what Ink draws of
 * this state, without Ink. Loading it takes longer than a person should look at nothing.
 */
export function firstFrame(state: State, terminal: Terminal): readonly string[] {
	const {layout, capabilities, symbols, theme} = terminal;
	const look = {theme, symbols, unicode: capabilities.unicode};
	const whole = (row: Row) => ansiRow(row, layout.columns, look);
	if (layout.isTooSmall) {
		return tooSmallRows(state, layout).map(whole);
	}

	const inside = (row: Row) => MARGIN + ansiRow(row, layout.width, look);
	return [
		inside(headerRow(state, terminal)),
		...(layout.hasRail ? [inside(railRow(state, terminal))] : []),
		whole(ruleRow(terminal)),
		...bodyRows(state, terminal).map(inside),
		whole(ruleRow(terminal)),
		inside(footerRow(state, layout.width, layout.isNarrow)),
	];
}

/** Returns the body, with empty rows where its blocks leave some. */
function bodyRows(state: State, terminal: Terminal): readonly Row[] {
	const {bodyRows: height} = terminal.layout;
	const rows = placed(welcomeBlocks({state, terminal}), height).flatMap(({block, rows: given}) =>
		exactly(block.rowsIn(given), given),
	);
	return exactly(rows, height);
}

function exactly(rows: readonly Row[], count: number): readonly Row[] {
	return Array.from({length: count}, (_, index) => rows[index] ?? []);
}
