import {type Row, span} from '../../src/terminal/row.ts';
import type {Terminal} from '../hooks/terminal.ts';

/** Returns the row between two regions; it takes the whole width. */
export function ruleRow({layout, symbols}: Terminal): Row {
	return [span(symbols.rule.repeat(layout.columns))];
}
