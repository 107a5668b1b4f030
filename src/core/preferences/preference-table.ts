import {LANGUAGES} from '../../messages/languages.ts';
import {type Message, message, verbatim} from '../../messages/message.ts';
import {
	PACES,
	type Reading,
	RUNLEVELS,
	readChoice,
	readMirror,
	readUserName,
} from '../option-values.ts';
import type {Preferences} from '../preferences.ts';

/** A preference that people set themselves; the others are bookkeeping. */
export type PreferenceKey = Exclude<keyof Preferences, 'schemaVersion' | 'lastScreen' | 'best'>;

/** One preference: what it means, how it is typed, and what its file may hold. */
export type PreferenceSpec<Key extends PreferenceKey = PreferenceKey> = {
	readonly key: Key;
	readonly meaning: Message;
	/** What can be typed, in words. */
	readonly form: Message;
	/** Reads what somebody typed. */
	readonly read: (text: string) => Reading<Preferences[Key]>;
	/** Returns the text that `read` would take for this value. */
	readonly show: (value: Preferences[Key]) => string;
	/** Returns what a file holds if it is usable, undefined otherwise. */
	readonly check: (found: unknown) => Preferences[Key] | undefined;
};

/** Users that a file may hold; a group of more is not made by this product. */
const MOST_USERS = 100;

const LOOKS = ['auto', 'unicode', 'ascii'] as const;
const COLORS = ['auto', 'dark', 'light', 'none'] as const;
const YES = ['yes', 'true', 'on', '1'];
const NO = ['no', 'false', 'off', '0'];

function wordOf<Key extends PreferenceKey>(
	key: Key,
	meaning: Message,
	words: readonly (Preferences[Key] & string)[],
): PreferenceSpec<Key> {
	return {
		key,
		meaning,
		form: verbatim(words.join(', ')),
		read: (text) => readChoice(key, text, words),
		show: String,
		check: (found) => words.find((word) => word === found),
	};
}

const COMPOSE: PreferenceSpec<'compose'> = {
	key: 'compose',
	meaning: message('preference.compose'),
	form: message('preferences.form.yes-no'),
	read(text) {
		const word = text.toLowerCase();
		return YES.includes(word) || NO.includes(word)
			? {kind: 'value', value: YES.includes(word)}
			: {
					kind: 'wrong',
					problem: message('preferences.yes-or-no', {name: 'compose', value: text}),
				};
	},
	show: (value) => (value ? 'yes' : 'no'),
	check: (found) => (typeof found === 'boolean' ? found : undefined),
};

const MIRROR: PreferenceSpec<'mirror'> = {
	key: 'mirror',
	meaning: message('preference.mirror'),
	form: message('preferences.form.mirror'),
	read: (text) => (text === '' ? {kind: 'value', value: ''} : readMirror('mirror', text)),
	show: (value) => value,
	check(found) {
		const reading = typeof found === 'string' ? MIRROR.read(found) : undefined;
		return reading?.kind === 'value' ? reading.value : undefined;
	},
};

const USERS: PreferenceSpec<'users'> = {
	key: 'users',
	meaning: message('preference.users'),
	form: message('preferences.form.users'),
	read(text) {
		const users = USERS.check(text.split(/[\s,]+/).filter((name) => name !== ''));
		return users === undefined
			? {kind: 'wrong', problem: message('preferences.list-of-users', {name: 'users'})}
			: {kind: 'value', value: users};
	},
	show: (value) => value.join(','),
	check: (found) =>
		Array.isArray(found) && found.length <= MOST_USERS && found.every(isUserName)
			? [...new Set(found)]
			: undefined,
};

function isUserName(name: unknown): name is string {
	return typeof name === 'string' && readUserName('users', name).kind === 'value';
}

/** Every preference that can be set, in the order in which they are listed. */
export const PREFERENCES: {readonly [Key in PreferenceKey]: PreferenceSpec<Key>} = {
	runlevel: wordOf('runlevel', message('preference.runlevel'), RUNLEVELS),
	compose: COMPOSE,
	mirror: MIRROR,
	users: USERS,
	look: wordOf('look', message('preference.look'), LOOKS),
	color: wordOf('color', message('preference.color'), COLORS),
	language: wordOf('language', message('preference.language'), ['auto', ...LANGUAGES]),
	pace: wordOf('pace', message('preference.pace'), PACES),
};

/** Names of the preferences that can be set. */
export const PREFERENCE_KEYS = Object.keys(PREFERENCES) as readonly PreferenceKey[];
