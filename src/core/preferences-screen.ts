import {LANGUAGES} from '../messages/languages.ts';
import {message} from '../messages/message.ts';
import type {Preferences} from './preferences.ts';
import type {Choice} from './state.ts';

/** Preferences with few values: choosing one of these items takes the next value. */
const VALUES = {
	runlevel: ['default', 'boot'],
	compose: [true, false],
	look: ['auto', 'unicode', 'ascii'],
	color: ['auto', 'dark', 'light', 'none'],
	language: ['auto', ...LANGUAGES],
	pace: ['real', 'fast', 'instant'],
} as const satisfies Partial<Record<keyof Preferences, readonly unknown[]>>;

/** A preference that the screen can change. */
export type ScreenPreference = keyof typeof VALUES;

/** All of them, in the order of the screen. */
export const SCREEN_PREFERENCES = Object.keys(VALUES) as readonly ScreenPreference[];

/** Returns one item per preference with its present value, and the way back. */
export function choicesOfPreferences(preferences: Preferences): readonly Choice[] {
	return [
		...SCREEN_PREFERENCES.map((name) => ({
			id: `set:${name}`,
			label: message('choice.preference', {name, value: display(preferences[name])}),
		})),
		{id: 'back', label: message('choice.back')},
	];
}

/** Returns the preference that an item of the screen changes; undefined for the way back. */
export function preferenceOfChoice({id}: Choice): ScreenPreference | undefined {
	return SCREEN_PREFERENCES.find((name) => id === `set:${name}`);
}

/** Returns every value of a preference as it is shown, and which of them is the present one. */
export function valuesOf(
	preferences: Preferences,
	name: ScreenPreference,
): readonly {readonly text: string; readonly isPresent: boolean}[] {
	return VALUES[name].map((value) => ({
		text: display(value),
		isPresent: value === preferences[name],
	}));
}

/** Returns the preferences with the next value of this one. */
export function withNextValue(preferences: Preferences, name: ScreenPreference): Preferences {
	const values: readonly (string | boolean)[] = VALUES[name];
	const next = (values.indexOf(preferences[name]) + 1) % values.length;
	return {...preferences, [name]: values[next]};
}

/** Returns every value of a preference with few values, as it is typed; none of one that is free text. */
export function wordsOfPreference(name: keyof Preferences): readonly string[] {
	const known = SCREEN_PREFERENCES.find((one) => one === name);
	return known === undefined ? [] : VALUES[known].map(display);
}

function display(value: string | boolean): string {
	return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}
