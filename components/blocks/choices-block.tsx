import {choicesFor} from '../../src/core/selectors.ts';
import {type Block, PRIORITY} from '../frame/Stack.tsx';
import {ChoiceList} from '../parts/ChoiceList.tsx';
import type {Scene} from './scene.ts';

/** A list shows at least this many rows where it has them; fewer cannot be looked over. */
const FEWEST_ROWS = 4;

/** Returns the block with what can be chosen now; it asks for no rows where that is nothing. */
export function choicesBlock({state}: Scene): Block {
	const choices = choicesFor(state);
	return {
		key: 'choices',
		want: choices.length,
		min: Math.min(FEWEST_ROWS, choices.length),
		priority: PRIORITY.decision,
		draw: (rows) => <ChoiceList choices={choices} cursor={state.cursor} rows={rows} />,
	};
}
