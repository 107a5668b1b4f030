import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {choicesFrom, settingsFrom} from '../../src/core/choices-from.ts';
import {DEFAULT_PREFERENCES, type Preferences} from '../../src/core/preferences.ts';
import {optionsOf} from '../helpers/cli.ts';

const preferring = (preferences: Partial<Preferences>): Preferences => ({
	...DEFAULT_PREFERENCES,
	...preferences,
});

test('nothing said anywhere gives the defaults', () => {
	expect(choicesFrom(optionsOf(), DEFAULT_PREFERENCES)).toEqual(DEFAULT_CHOICES);
});

describe('flag, answer file, preference, default: the first that says something counts', () => {
	test.each([
		[
			'runlevel',
			['--runlevel', 'default'],
			{runlevel: 'boot'},
			{runlevel: 'boot'},
			['default', 'boot', 'boot', 'default'],
		],
		['compose', ['--compose'], {compose: false}, {compose: false}, [true, false, false, true]],
		['compose', ['--no-compose'], {compose: true}, {compose: false}, [false, true, false, true]],
		[
			'users',
			['--user', 'ada'],
			{users: ['grace']},
			{users: ['joan']},
			[['ada'], ['grace'], ['joan'], []],
		],
		['users', ['--user', 'ada'], {users: []}, {users: ['joan']}, [['ada'], [], ['joan'], []]],
		[
			'mirror',
			['--mirror', 'https://flag.example'],
			{mirror: 'https://answer.example'},
			{mirror: 'https://preference.example'},
			['https://flag.example', 'https://answer.example', 'https://preference.example', undefined],
		],
		['offline', ['--offline'], {offline: true}, {}, [true, true, false, false]],
	] as const)('%s', (name, argv, answers, preference, expected) => {
		const flags = optionsOf(...argv);
		const none = optionsOf();
		const preferences = preferring(preference);
		expect([
			choicesFrom(flags, preferences, answers)[name],
			choicesFrom(none, preferences, answers)[name],
			choicesFrom(none, preferences)[name],
			choicesFrom(none, DEFAULT_PREFERENCES)[name],
		]).toEqual(expected);
	});
});

test('how it looks and sounds follows the same order', () => {
	const preferences = preferring({look: 'unicode', color: 'auto', pace: 'real'});
	expect(settingsFrom(optionsOf(), preferences)).toEqual({
		look: 'unicode',
		color: 'auto',
		language: 'auto',
		pace: 'real',
	});
	expect(settingsFrom(optionsOf('--ascii', '--no-color', '--pace=fast'), preferences)).toEqual({
		look: 'ascii',
		color: 'none',
		language: 'auto',
		pace: 'fast',
	});
	const english = preferring({language: 'en'});
	expect(settingsFrom(optionsOf(), english).language).toBe('en');
	expect(settingsFrom(optionsOf(), english, {language: 'auto'}).language).toBe('auto');
	expect(settingsFrom(optionsOf('--lang=en'), preferring({}), {language: 'auto'}).language).toBe(
		'en',
	);
});
