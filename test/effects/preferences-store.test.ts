import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {DEFAULT_PREFERENCES} from '../../src/core/preferences.ts';
import {
	loadPreferences,
	type PreferencesPlace,
	preferencesPath,
	savePreferences,
} from '../../src/effects/preferences-store.ts';
import {say} from '../../src/messages/message.ts';

const NOW = new Date('2026-11-23T09:15:00.123Z');
/** A user without anything, as every system has one. */
const NOBODY = {uid: 65_534, gid: 65_534};
const isRoot = process.getuid?.() === 0;

let root: string;
let place: PreferencesPlace;

beforeEach(() => {
	root = fs.mkdtempSync(path.join(os.tmpdir(), 'preferences-'));
	place = {folder: path.join(root, 'config', 'alpine-docker-wizard'), human: undefined};
});

afterEach(() => {
	fs.rmSync(root, {recursive: true, force: true});
});

function load(maySetAside = true) {
	const {notices, ...loaded} = loadPreferences(place, {now: NOW, maySetAside});
	return {...loaded, notices: notices.map((notice) => say(notice))};
}

function write(text: string): string {
	fs.mkdirSync(place.folder, {recursive: true});
	fs.writeFileSync(preferencesPath(place), text);
	return preferencesPath(place);
}

test('no file means defaults, and loading makes none', () => {
	expect(load()).toEqual({
		preferences: DEFAULT_PREFERENCES,
		notices: [],
		canSave: true,
		exists: false,
		path: path.join(place.folder, 'config.json'),
	});
	expect(fs.existsSync(place.folder)).toBe(false);
});

test('what is saved is loaded again, in a file for its owner alone', async () => {
	const preferences = {...DEFAULT_PREFERENCES, runlevel: 'boot', users: ['ada']} as const;
	expect(await savePreferences(place, preferences)).toBeUndefined();
	expect(load()).toMatchObject({preferences, exists: true, notices: []});
	expect(fs.statSync(preferencesPath(place)).mode & 0o777).toBe(0o600);
	expect(fs.statSync(place.folder).mode & 0o777).toBe(0o700);
	expect(fs.readdirSync(place.folder)).toEqual(['config.json']);
});

test('keys of somebody else stay in the file', async () => {
	write('{"schemaVersion": 1, "note": {"a.b": [1]}, "runlevel": "boot"}');
	await savePreferences(place, {...load().preferences, pace: 'real'});
	const file = JSON.parse(fs.readFileSync(preferencesPath(place), 'utf8'));
	expect(file).toMatchObject({note: {'a.b': [1]}, runlevel: 'boot', pace: 'real'});
});

test('one unusable value costs that value alone', () => {
	const file = write('{"runlevel": "sysinit", "pace": "real"}');
	expect(load()).toMatchObject({
		preferences: {...DEFAULT_PREFERENCES, pace: 'real'},
		notices: [`${file}: the value of "runlevel" cannot be used, so the default counts: default.`],
	});
});

describe('a file that cannot be used', () => {
	test.each([
		['no JSON', '{"runlevel": "boot",', /it is not a JSON object/],
		['empty', '', /it is not a JSON object/],
		['a list', '[1, 2]', /it is not a JSON object/],
		['null', 'null', /it is not a JSON object/],
		['bytes', '\u0000\u001b[31m\ufffd', /it is not a JSON object/],
		['too large', `"${'x'.repeat(70_000)}"`, /it is larger than 65536 bytes/],
	])('%s: it is set aside whole, and said so', (_, text, reason) => {
		const file = write(text);
		const {preferences, notices} = load();
		const aside = `${file}.broken-2026-11-23T09-15-00Z`;
		expect(preferences).toEqual(DEFAULT_PREFERENCES);
		expect(notices).toHaveLength(1);
		expect(notices[0]).toMatch(reason);
		expect(notices[0]).toContain(`The file is now ${aside}`);
		expect(fs.readFileSync(aside, 'utf8')).toBe(text);
		expect(fs.existsSync(file)).toBe(false);
		expect(load()).toMatchObject({notices: [], exists: false});
	});

	test('a command that writes nothing leaves it where it is', () => {
		const file = write('{');
		expect(load(false).notices[0]).toMatch(/The file was left as it is, and the defaults count/);
		expect(fs.readFileSync(file, 'utf8')).toBe('{');
		expect(fs.readdirSync(place.folder)).toEqual(['config.json']);
	});

	test('an earlier one that was set aside is never overwritten', () => {
		const file = write('first');
		load();
		write('second');
		expect(load().notices[0]).toMatch(/left as it is/);
		expect(fs.readFileSync(`${file}.broken-2026-11-23T09-15-00Z`, 'utf8')).toBe('first');
		expect(fs.readFileSync(file, 'utf8')).toBe('second');
	});

	test('a folder in its place is set aside too', () => {
		fs.mkdirSync(preferencesPath(place), {recursive: true});
		expect(load()).toMatchObject({preferences: DEFAULT_PREFERENCES});
		expect(fs.existsSync(preferencesPath(place))).toBe(false);
	});

	test('a pipe is not waited for', () => {
		fs.mkdirSync(place.folder, {recursive: true});
		execFileSync('mkfifo', [preferencesPath(place)]);
		expect(load(false).notices[0]).toMatch(/it is not an ordinary file/);
	});

	test('a link that leads in a circle is no reason to stop', () => {
		fs.mkdirSync(place.folder, {recursive: true});
		fs.symlinkSync('config.json', preferencesPath(place));
		expect(load(false).notices[0]).toMatch(/ELOOP: too many symbolic links encountered/);
	});

	test('a file in the place of the folder is told, and saving says why it failed', async () => {
		fs.writeFileSync(path.join(root, 'config'), '');
		expect(load()).toMatchObject({preferences: DEFAULT_PREFERENCES});
		const problem = await savePreferences(place, DEFAULT_PREFERENCES);
		expect(problem && say(problem)).toMatch(/could not be saved in .*ENOTDIR|EEXIST/);
	});

	test('saving over a broken file sets it aside first', async () => {
		write('{broken');
		expect(await savePreferences(place, DEFAULT_PREFERENCES)).toBeUndefined();
		expect(load()).toMatchObject({notices: [], preferences: DEFAULT_PREFERENCES});
		const [, aside] = fs.readdirSync(place.folder).toSorted();
		expect(fs.readFileSync(path.join(place.folder, aside ?? ''), 'utf8')).toBe('{broken');
	});
});

describe('a file of a newer version', () => {
	const TEXT = '{"schemaVersion": 2, "runlevel": {"docker": "boot"}}';

	test('is left alone, and the defaults count', () => {
		const file = write(TEXT);
		const {preferences, canSave, notices} = load();
		expect({preferences, canSave}).toEqual({preferences: DEFAULT_PREFERENCES, canSave: false});
		expect(notices).toEqual([
			`${file} was written by a newer version of this product (format 2). It is left alone, and the defaults count in this run.`,
		]);
		expect(fs.readFileSync(file, 'utf8')).toBe(TEXT);
	});

	test('is never written to', async () => {
		const file = write(TEXT);
		const problem = await savePreferences(place, DEFAULT_PREFERENCES);
		expect(problem && say(problem)).toMatch(/newer version of this product, so nothing is saved/);
		expect(fs.readFileSync(file, 'utf8')).toBe(TEXT);
	});
});

test('no content of the file makes loading throw', () => {
	const file = write('');
	const content = fc.oneof(
		fc.uint8Array({maxLength: 40}).map((bytes) => Buffer.from(bytes)),
		fc.json().map((text) => Buffer.from(text)),
	);
	fc.assert(
		fc.property(content, (bytes) => {
			fs.writeFileSync(file, bytes);
			const {preferences} = load(false);
			expect(Object.keys(preferences).toSorted()).toEqual(
				Object.keys(DEFAULT_PREFERENCES).toSorted(),
			);
			expect(fs.readFileSync(file)).toEqual(bytes);
		}),
		{numRuns: 300},
	);
});

describe.runIf(isRoot)('root acts for a human', () => {
	beforeEach(() => {
		fs.chmodSync(root, 0o755);
		fs.mkdirSync(path.join(root, 'config'));
		fs.chownSync(path.join(root, 'config'), NOBODY.uid, NOBODY.gid);
		place = {...place, human: NOBODY};
	});

	test('who owns folder and file, also when they are replaced', async () => {
		for (const pace of ['real', 'instant'] as const) {
			expect(await savePreferences(place, {...DEFAULT_PREFERENCES, pace})).toBeUndefined();
			for (const target of [place.folder, preferencesPath(place)]) {
				const {uid, gid} = fs.statSync(target);
				expect({uid, gid}).toEqual(NOBODY);
			}
		}

		expect(load()).toMatchObject({preferences: {pace: 'instant'}});
		expect([process.geteuid?.(), process.getegid?.()]).toEqual([0, 0]);
	});

	test('a link to a file of root is neither read nor written', async () => {
		const secret = path.join(root, 'secret.json');
		fs.writeFileSync(secret, '{"runlevel": "boot"}', {mode: 0o600});
		fs.mkdirSync(place.folder);
		fs.chownSync(place.folder, NOBODY.uid, NOBODY.gid);
		fs.symlinkSync(secret, preferencesPath(place));
		expect(load(false)).toMatchObject({preferences: DEFAULT_PREFERENCES});
		expect(load(false).notices[0]).toMatch(/EACCES: permission denied/);
		await savePreferences(place, {...DEFAULT_PREFERENCES, pace: 'real'});
		expect(fs.readFileSync(secret, 'utf8')).toBe('{"runlevel": "boot"}');
		expect(fs.statSync(secret)).toMatchObject({uid: 0, gid: 0});
	});

	test('a folder that the human may not write to is told', async () => {
		fs.chownSync(path.join(root, 'config'), 0, 0);
		const problem = await savePreferences(place, DEFAULT_PREFERENCES);
		expect(problem && say(problem)).toMatch(/could not be saved in .*: EACCES: permission denied$/);
		expect(process.geteuid?.()).toBe(0);
	});
});
