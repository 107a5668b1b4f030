import {choicesFor} from '../../src/core/selectors.ts';
import {PRIORITY, type RowsBlock} from '../frame/blocks.ts';
import {choiceRows, furtherFocusRows} from '../parts/choice-rows.ts';
import type {Scene} from './scene.ts';

/** A list shows at least this many rows where it has them; fewer cannot be looked over. */
const FEWEST_ROWS = 4;

/** Returns the block with what can be chosen now; it asks for no rows where that is nothing. */
export function choicesBlock({state, terminal}: Scene): RowsBlock {
	const choices = choicesFor(state);
	return {
		key: 'choices',
		want: choices.length + furtherFocusRows(choices, state.cursor, terminal),
		min: Math.min(FEWEST_ROWS, choices.length),
		priority: PRIORITY.decision,
		rowsIn: (rows) => choiceRows(choices, state.cursor, rows, terminal),
	};
}
