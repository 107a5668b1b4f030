import {choicesOnScreen} from './choices-on-screen.ts';
import type {State} from './state.ts';

/** Returns the first item that can be chosen, or the present one if that still can. */
export function initialCursor(state: State): number {
	const choices = choicesOnScreen(state);
	const present = choices[state.cursor];
	if (present && !present.disabledBecause) {
		return state.cursor;
	}

	return Math.max(
		0,
		choices.findIndex((choice) => !choice.disabledBecause),
	);
}
