import type {Choice, State} from './state.ts';
import {welcomeChoices} from './welcome-choices.ts';

/**
 * Returns the items that can be chosen on the first frame. The build puts this in the place of
 * `choices-on-screen.ts` where that frame is made: the choices of all screens need all of the core.
 */
export function choicesOnScreen(state: State): readonly Choice[] {
	return welcomeChoices(state);
}
