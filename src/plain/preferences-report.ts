import {PREFERENCE_KEYS, PREFERENCES} from '../core/preferences/preference-table.ts';
import {preferenceText} from '../core/preferences/set-preference.ts';
import type {Preferences} from '../core/preferences.ts';
import {PROGRAM} from '../core/product.ts';
import {sanitizeLine} from '../core/sanitize.ts';
import {message, say} from '../messages/message.ts';
import {SCHEMA} from './json-line.ts';
import {hang, wrapWords} from './wrap.ts';

/** Preferences and where they are. */
export type ShownPreferences = {
	readonly preferences: Preferences;
	readonly path: string;
	/** Whether there is a file yet. */
	readonly exists: boolean;
};

/** Columns of the longest name and of a usual value. */
const KEY_COLUMNS = 10;
const VALUE_COLUMNS = 12;

/** Returns all preferences with what they mean and what they can be, and where they are kept. */
export function preferencesLines(shown: ShownPreferences): readonly string[] {
	const {preferences, path, exists} = shown;
	const kept = exists
		? message('preferences.kept-in', {path})
		: message('preferences.not-there-yet', {path});
	const rows = PREFERENCE_KEYS.flatMap((key) => {
		const {meaning, form} = PREFERENCES[key];
		const value = preferenceText(preferences, key) || say(message('preferences.empty'));
		const label = `${key.padEnd(KEY_COLUMNS)} ${value.padEnd(VALUE_COLUMNS)} `;
		const text = say(message('preferences.values', {meaning: say(meaning), form: say(form)}));
		const indent = ' '.repeat(KEY_COLUMNS + VALUE_COLUMNS + 2);
		return label.length === indent.length
			? hang(label, text)
			: [label.trimEnd(), ...hang(indent, text)];
	});
	return [
		...rows,
		'',
		say(kept),
		...wrapWords(say(message('preferences.change', {program: PROGRAM}))),
	].map(sanitizeLine);
}

/** Returns what `preferences --json` prints. */
export function preferencesJson(shown: ShownPreferences, problems: readonly string[]) {
	const {schemaVersion: _, lastScreen: __, ...preferences} = shown.preferences;
	return {schema: SCHEMA, kind: 'preferences', path: shown.path, preferences, problems} as const;
}
