import {message} from '../../messages/message.ts';
import {nearestWord} from '../nearest.ts';
import type {Reading} from '../option-values.ts';
import type {Preferences} from '../preferences.ts';
import {PREFERENCE_KEYS, PREFERENCES, type PreferenceKey} from './preference-table.ts';

/** Reads the name of a preference that somebody typed. */
export function readPreferenceKey(text: string): Reading<PreferenceKey> {
	const key = PREFERENCE_KEYS.find((known) => known === text);
	if (key !== undefined) {
		return {kind: 'value', value: key};
	}

	const nearest = nearestWord(text, PREFERENCE_KEYS);
	const keys = PREFERENCE_KEYS.join(', ');
	const problem = message('preferences.unknown-key', {key: text, keys});
	return {kind: 'wrong', problem, ...(nearest !== undefined && {nearest})};
}

/** Returns the preferences with one of them set to what somebody typed. */
export function setPreference(
	preferences: Preferences,
	key: string,
	text: string,
): Reading<Preferences> {
	const known = readPreferenceKey(key);
	if (known.kind === 'wrong') {
		return known;
	}

	const reading = PREFERENCES[known.value].read(text);
	return reading.kind === 'wrong'
		? reading
		: {kind: 'value', value: {...preferences, [known.value]: reading.value}};
}

/** Returns the text of a preference, such that setting it to this text changes nothing. */
export function preferenceText(preferences: Preferences, key: PreferenceKey): string {
	// Each entry of the table fits its own key; that cannot be said for a key chosen at run time.
	const show = PREFERENCES[key].show as (value: unknown) => string;
	return show(preferences[key]);
}
