import {span, spreadRow} from '../../src/terminal/row.ts';
import {type Block, PRIORITY, rowsBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';

/** Returns the first row of a body: its subject, and at the right the count and the clock. */
export function headingBlock(terminal: Terminal, subject: string, right: string): Block {
	const {width, isNarrow} = terminal.layout;
	const row = spreadRow([span(subject, 'title')], [span(right)], width, terminal.symbols);
	// Where there is little room, the header has named the subject already.
	return rowsBlock('heading', [row], isNarrow ? PRIORITY.context : PRIORITY.subject);
}
