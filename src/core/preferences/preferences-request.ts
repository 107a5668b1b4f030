import {message} from '../../messages/message.ts';
import type {Reading} from '../option-values.ts';
import type {PreferencesRequest} from '../options.ts';
import {DEFAULT_PREFERENCES} from '../preferences.ts';
import {readPreferenceKey, setPreference} from './set-preference.ts';

/** What each action is called and which words follow it. */
const FORMS = {
	get: ['preferences get', 'KEY'],
	set: ['preferences set', 'KEY', 'VALUE'],
	reset: ['preferences reset'],
	path: ['preferences path'],
} as const;

/** Reads the words after `preferences`; the first one is known to be an action. */
export function readPreferencesRequest(words: readonly string[]): Reading<PreferencesRequest> {
	const [action, key = '', value = ''] = words;
	if (action !== 'get' && action !== 'set' && action !== 'reset' && action !== 'path') {
		return {kind: 'value', value: {action: 'list'}};
	}

	const form = FORMS[action];
	if (words.length < form.length) {
		return {kind: 'wrong', problem: message('problem.missing-word', {name: form.join(' ')})};
	}

	if (words.length > form.length) {
		const extra = words[form.length] ?? '';
		const problem = message('problem.too-many-words', {command: form.join(' '), value: extra});
		return {kind: 'wrong', problem};
	}

	if (action === 'reset' || action === 'path') {
		return {kind: 'value', value: {action}};
	}

	const checked =
		action === 'get' ? readPreferenceKey(key) : setPreference(DEFAULT_PREFERENCES, key, value);
	if (checked.kind === 'wrong') {
		return checked;
	}

	return {kind: 'value', value: action === 'get' ? {action, key} : {action, key, value}};
}
