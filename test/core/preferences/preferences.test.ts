import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {migratePreferences} from '../../../src/core/preferences/migrate-preferences.ts';
import {parsePreferences} from '../../../src/core/preferences/parse-preferences.ts';
import {PREFERENCE_KEYS, PREFERENCES} from '../../../src/core/preferences/preference-table.ts';
import {preferenceText, setPreference} from '../../../src/core/preferences/set-preference.ts';
import {DEFAULT_PREFERENCES, type Preferences} from '../../../src/core/preferences.ts';
import {say} from '../../../src/messages/message.ts';

const FULL: Preferences = {
	schemaVersion: 1,
	runlevel: 'boot',
	compose: false,
	mirror: 'https://mirror.example/alpine',
	users: ['ada', 'grace'],
	look: 'ascii',
	color: 'none',
	language: 'en',
	pace: 'instant',
	lastScreen: 'summary',
};

/** Preferences that a person could have. */
const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
	schemaVersion: fc.constant(1 as const),
	runlevel: fc.constantFrom('default', 'boot'),
	compose: fc.boolean(),
	mirror: fc.constantFrom('', 'https://mirror.example/alpine', 'http://10.0.0.5:8080'),
	users: fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_.-]{0,9}$/), {maxLength: 4}),
	look: fc.constantFrom('auto', 'unicode', 'ascii'),
	color: fc.constantFrom('auto', 'none'),
	language: fc.constantFrom('auto' as const, 'en' as const),
	pace: fc.constantFrom('real', 'fast', 'instant'),
	lastScreen: fc.constantFrom('welcome', 'check', 'summary'),
});

describe('what a file says', () => {
	test('is taken where it is usable', () => {
		expect(parsePreferences(structuredClone(FULL))).toEqual({
			preferences: FULL,
			unusable: [],
			state: {kind: 'usable'},
		});
	});

	test('comes back whole from JSON', () => {
		fc.assert(
			fc.property(anyPreferences, (preferences) => {
				const found = JSON.parse(JSON.stringify(preferences));
				expect(parsePreferences(found).preferences).toEqual(preferences);
			}),
		);
	});

	test.each([
		['runlevel', 'sysinit'],
		['runlevel', ['boot']],
		['compose', 'yes'],
		['mirror', 'ftp://mirror.example'],
		['mirror', 'https://ada:secret@mirror.example'],
		['users', 'ada'],
		['users', ['ada', '-x']],
		['users', ['ada', null]],
		['users', Array.from({length: 101}, (_, index) => `user${index}`)],
		['look', 'emoji'],
		['color', 16],
		['language', 'tlh'],
		['pace', null],
	])('%s: %j is replaced by the default, and told', (key, value) => {
		const {preferences, unusable, state} = parsePreferences({...FULL, [key]: value});
		expect(state).toEqual({kind: 'usable'});
		expect(unusable).toEqual([key]);
		const fallback = DEFAULT_PREFERENCES[key as keyof Preferences];
		expect(preferences).toEqual({...FULL, [key]: fallback});
	});

	test('a screen that cannot be one is forgotten without a word', () => {
		const {preferences, unusable} = parsePreferences({lastScreen: '\u001b[2J'});
		expect(preferences.lastScreen).toBe('welcome');
		expect(unusable).toEqual([]);
	});

	test('inherited and unknown keys count for nothing', () => {
		const found = JSON.parse('{"__proto__": {"runlevel": "boot"}, "colour": "none"}');
		expect(parsePreferences(found).preferences).toEqual(DEFAULT_PREFERENCES);
	});

	test('any JSON value gives usable preferences and no error', () => {
		const keys = fc.constantFrom(...Object.keys(DEFAULT_PREFERENCES), '__proto__', 'toJSON');
		const any = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()));
		fc.assert(
			fc.property(any, (found) => {
				const {preferences} = parsePreferences(found);
				expect(parsePreferences(preferences)).toEqual({
					preferences,
					unusable: [],
					state: {kind: 'usable'},
				});
			}),
			{numRuns: 2000},
		);
	});
});

describe('versions', () => {
	test.each([
		[{runlevel: 'boot'}, 'current'],
		[{schemaVersion: 0}, 'current'],
		[{schemaVersion: 1}, 'current'],
		[{schemaVersion: 'one'}, 'current'],
		[{schemaVersion: -1}, 'current'],
		[{schemaVersion: 2}, 'future'],
		[{schemaVersion: 1e9}, 'future'],
		[[], 'broken'],
		[null, 'broken'],
		['text', 'broken'],
		[7, 'broken'],
	])('%j is %s', (found, kind) => {
		expect(migratePreferences(found).kind).toBe(kind);
	});

	test('nothing of a newer version is used', () => {
		expect(parsePreferences({...FULL, schemaVersion: 2})).toEqual({
			preferences: DEFAULT_PREFERENCES,
			unusable: [],
			state: {kind: 'future', version: 2},
		});
	});
});

describe('setting one', () => {
	test.each([
		['runlevel', 'boot', 'boot'],
		['compose', 'no', false],
		['compose', 'TRUE', true],
		['mirror', '', ''],
		['mirror', 'https://mirror.example/alpine/', 'https://mirror.example/alpine'],
		['users', '', []],
		['users', 'ada,grace', ['ada', 'grace']],
		['users', ' ada, grace ada', ['ada', 'grace']],
		['look', 'unicode', 'unicode'],
		['color', 'none', 'none'],
		['language', 'en', 'en'],
		['pace', 'real', 'real'],
	] as const)('%s %j', (key, text, value) => {
		const reading = setPreference(DEFAULT_PREFERENCES, key, text);
		expect(reading).toEqual({kind: 'value', value: {...DEFAULT_PREFERENCES, [key]: value}});
	});

	test.each([
		['runlvel', 'boot', /^runlvel is not a preference. These are: runlevel, compose/, 'runlevel'],
		['schemaVersion', '2', /^schemaVersion is not a preference/, undefined],
		['lastScreen', 'summary', /^lastScreen is not a preference/, undefined],
		['__proto__', 'x', /^__proto__ is not a preference/, undefined],
		['runlevel', 'bot', /^runlevel cannot be "bot"/, 'boot'],
		['compose', 'maybe', /^compose cannot be "maybe". It is yes or no.$/, undefined],
		['users', 'ada,-x', /^users needs names of users/, undefined],
		['mirror', 'mirror.example', /^mirror needs a web address/, undefined],
	])('%s %j is refused', (key, text, problem, nearest) => {
		const reading = setPreference(DEFAULT_PREFERENCES, key, text);
		expect(reading.kind === 'wrong' && say(reading.problem)).toMatch(problem);
		expect(reading.kind === 'wrong' && reading.nearest).toBe(nearest);
	});

	test('what is shown can be typed and changes nothing', () => {
		fc.assert(
			fc.property(anyPreferences, fc.constantFrom(...PREFERENCE_KEYS), (preferences, key) => {
				const text = preferenceText(preferences, key);
				expect(setPreference(preferences, key, text)).toEqual({
					kind: 'value',
					value: preferences,
				});
			}),
		);
	});

	test('what is set is read back, and no other preference moves', () => {
		fc.assert(
			fc.property(
				anyPreferences,
				anyPreferences,
				fc.constantFrom(...PREFERENCE_KEYS),
				(before, other, key) => {
					const reading = setPreference(before, key, preferenceText(other, key));
					expect(reading).toEqual({kind: 'value', value: {...before, [key]: other[key]}});
				},
			),
		);
	});
});

test('every preference has a meaning and a form', () => {
	for (const key of PREFERENCE_KEYS) {
		expect(PREFERENCES[key].key).toBe(key);
		expect(say(PREFERENCES[key].meaning)).toMatch(/^[a-z]/);
		expect(say(PREFERENCES[key].form)).not.toBe('');
	}

	const bookkeeping = ['schemaVersion', 'lastScreen'];
	expect([...PREFERENCE_KEYS, ...bookkeeping].toSorted()).toEqual(
		Object.keys(DEFAULT_PREFERENCES).toSorted(),
	);
});
