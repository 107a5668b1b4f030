import {describe, expect, test} from 'vitest';
import {migratePreferences} from '../../../src/core/preferences/migrate-preferences.ts';
import {parsePreferences} from '../../../src/core/preferences/parse-preferences.ts';
import {readPreferencesRequest} from '../../../src/core/preferences/preferences-request.ts';
import {setPreference} from '../../../src/core/preferences/set-preference.ts';
import {DEFAULT_PREFERENCES} from '../../../src/core/preferences.ts';
import {say} from '../../../src/messages/message.ts';

const best = (found: unknown) => parsePreferences({best: found}).preferences.best;
const GOOD = {points: 90, seconds: 61};

describe('the best results of a file', () => {
	test.each<[string, unknown]>([
		['as it was written', GOOD],
		['of nothing at once', {points: 0, seconds: 0}],
		['as large as a number of results gets', {points: 999_999_999, seconds: 1}],
	])('are taken: %s', (_, result) => {
		expect(best({'community-off': result})).toEqual({'community-off': result});
	});

	test.each<[string, unknown]>([
		['no record', 7],
		['null', null],
		['a list', []],
		['a text for points', {...GOOD, points: '90'}],
		['no points', {seconds: 61}],
		['no seconds', {points: 90}],
		['a text for seconds', {...GOOD, seconds: '61'}],
		['half a point', {...GOOD, points: 0.5}],
		['points below zero', {...GOOD, points: -1}],
		['seconds below zero', {...GOOD, seconds: -1}],
		['more points than anybody has', {...GOOD, points: 1e9}],
		['longer than anybody plays', {...GOOD, seconds: 1e9}],
	])('are left out: %s', (_, result) => {
		expect(best({'community-off': result})).toBeUndefined();
		expect(best({'community-off': result, other: GOOD})).toEqual({other: GOOD});
	});

	test.each(['', '-off', 'two words', 'a/b', '\u001b[2J', 'a'.repeat(81)])(
		'are left out of what is no name of a scenario: %j',
		(name) => {
			expect(best({[name]: GOOD})).toBeUndefined();
		},
	);

	test.each(['a', '7', 'Workshop_2.b-c', 'a'.repeat(80)])('are taken of %j', (name) => {
		expect(best({[name]: GOOD})).toEqual({[name]: GOOD});
	});

	test.each([undefined, null, 'best', 7])('are none in %j', (found) => {
		const {preferences, unusable} = parsePreferences({best: found});
		expect(preferences).toEqual(DEFAULT_PREFERENCES);
		expect(unusable).toEqual([]);
	});

	test('have nothing but points and seconds, and a largest number', () => {
		expect(best({one: {...GOOD, name: 'ada'}})).toEqual({one: GOOD});
		const many = Array.from({length: 501}, (_, index) => [`s${index}`, GOOD]);
		const kept = Object.keys(best(Object.fromEntries(many)) ?? {});
		expect(kept).toHaveLength(500);
		expect(kept.at(-1)).toBe('s499');
	});
});

describe('a file', () => {
	test.each<[string, unknown]>([
		['of null', null],
		['of a list', []],
		['of a text', 'runlevel'],
	])('%s is broken, and the defaults hold', (_, found) => {
		expect(parsePreferences(found)).toEqual({
			...{preferences: DEFAULT_PREFERENCES, unusable: [], state: {kind: 'broken'}},
		});
	});

	test.each<[unknown, string]>([
		[2, 'future'],
		[-1, 'current'],
		[1.5, 'current'],
		['2', 'current'],
		[undefined, 'current'],
	])('of version %j is %s', (schemaVersion, kind) => {
		expect(migratePreferences({schemaVersion}).kind).toBe(kind);
	});

	test('may hold as many users as a group has, and not more', () => {
		const users = Array.from({length: 100}, (_, index) => `user${index}`);
		expect(parsePreferences({users}).preferences.users).toEqual(users);
	});
});

describe('what is typed behind preferences', () => {
	test.each<[readonly string[], object]>([
		[[], {action: 'list'}],
		[['list'], {action: 'list'}],
		[['path'], {action: 'path'}],
		[['reset'], {action: 'reset'}],
		[['get', 'compose'], {action: 'get', key: 'compose'}],
		[['set', 'compose', 'no'], {action: 'set', key: 'compose', value: 'no'}],
		[['set', 'mirror', ''], {action: 'set', key: 'mirror', value: ''}],
	])('%j', (words, value) => {
		expect(readPreferencesRequest(words)).toEqual({kind: 'value', value});
	});

	test.each<[readonly string[], RegExp]>([
		[['get'], /preferences get KEY/],
		[['set'], /preferences set KEY VALUE/],
		[['set', 'compose'], /preferences set KEY VALUE/],
		[['reset', 'compose'], /preferences reset.*compose/],
		[['path', 'x'], /preferences path.*x/],
		[['set', 'compose', 'no', 'yes'], /preferences set KEY VALUE.*yes/],
		[['get', 'compos'], /^compos is not a preference/],
	])('%j is refused', (words, problem) => {
		const reading = readPreferencesRequest(words);
		expect(reading.kind === 'wrong' && say(reading.problem)).toMatch(problem);
	});

	test('has no word that is nearest where none is near', () => {
		const reading = setPreference(DEFAULT_PREFERENCES, 'xyzzy', 'x');
		expect(Object.keys(reading)).not.toContain('nearest');
	});
});
