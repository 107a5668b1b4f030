import {type Row, span, spreadRow} from '../../src/terminal/row.ts';
import {type Block, PRIORITY, rowsBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';

/** Returns the first row of a body: its subject, and at the right the count and the clock. */
export function headingBlock(terminal: Terminal, subject: string, right: string): Block {
	const {width} = terminal.layout;
	const row = spreadRow([span(subject, 'title')], [span(right)], width, terminal.symbols);
	return rowsBlock('heading', [row], PRIORITY.subject);
}

/** Returns rows that are pushed right by the indent of lists. */
export function indented(rows: readonly Row[], cells: number): readonly Row[] {
	return cells === 0 ? rows : rows.map((row) => [span(' '.repeat(cells)), ...row]);
}
