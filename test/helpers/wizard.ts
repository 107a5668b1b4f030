import type {Preferences} from '../../src/core/preferences.ts';
import type {State} from '../../src/core/state.ts';
import {update} from '../../src/core/update.ts';
import type {Effect, Input} from '../../src/core/wizard-event.ts';
import type {Capabilities} from '../../src/terminal/capabilities.ts';
import {drawPicture, type Picture} from './picture.ts';

/** A wizard on an emulated terminal, with the real update function and no machine behind it. */
export type TestWizard = Picture & {
	/** Lets something happen as if the machine had said it. */
	readonly happen: (input: Input) => Promise<void>;
	/** What the update function asked the machine for. */
	readonly effects: readonly Effect[];
};

/** Starts the wizard in this state. */
export async function openWizard(
	initial: State,
	overrides: Partial<Capabilities> = {},
	lookFor?: (preferences: Preferences) => Partial<Capabilities>,
): Promise<TestWizard> {
	const effects: Effect[] = [];
	const react = (state: State, input: Input) => {
		const next = update(state, input);
		effects.push(...next.effects);
		return next.state;
	};
	const picture = await drawPicture(initial, overrides, react, lookFor);
	return {
		...picture,
		effects,
		happen: (input) => picture.show(react(picture.getState(), input)),
	};
}
