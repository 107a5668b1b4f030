import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {runPreferences} from '../../src/commands/preferences.ts';
import {exitCodeOf} from '../../src/core/outcome.ts';
import {optionsOf} from '../helpers/cli.ts';
import {complaints} from '../helpers/schema.ts';

let root: string;
let file: string;

beforeEach(() => {
	root = fs.mkdtempSync(path.join(os.tmpdir(), 'preferences-'));
	file = path.join(root, 'config.json');
});

afterEach(() => {
	fs.rmSync(root, {recursive: true, force: true});
});

async function run(...words: readonly string[]) {
	const texts = {stdout: '', stderr: ''};
	const writer = (name: 'stdout' | 'stderr') => ({
		isClosed: false,
		async write(text: string) {
			texts[name] += text;
		},
	});
	const options = optionsOf('preferences', ...words);
	const outcome = await runPreferences({
		request: options.preferences ?? {action: 'list'},
		place: {folder: root, human: undefined},
		json: options.json,
		dryRun: options.dryRun,
		now: new Date('2026-11-23T09:15:00Z'),
		stdout: writer('stdout'),
		stderr: writer('stderr'),
	});
	return {...texts, exitCode: exitCodeOf(outcome)};
}

test('without a word it lists all of them, their meaning and their place', async () => {
	const {stdout, stderr, exitCode} = await run();
	expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
	await expect(
		stdout.replaceAll(root, '/home/ada/.config/alpine-docker-wizard'),
	).toMatchFileSnapshot('../golden/preferences.txt');
	expect(fs.readdirSync(root)).toEqual([]);
});

test('set, get and reset', async () => {
	expect(await run('set', 'runlevel', 'boot')).toEqual({
		stdout: `runlevel is now boot. It was default.\nKept in ${file}\n`,
		stderr: '',
		exitCode: 0,
	});
	expect((await run('get', 'runlevel')).stdout).toBe('boot\n');
	expect((await run('set', 'runlevel', 'boot')).stdout).toMatch(/^runlevel is boot already\.\n/);
	expect((await run('set', 'users', 'ada,grace')).stdout).toMatch(
		/^users is now ada,grace\. It was \(nothing\)\./,
	);
	expect((await run('get', 'users')).stdout).toBe('ada,grace\n');
	expect((await run('reset')).exitCode).toBe(0);
	expect((await run('get', 'users')).stdout).toBe('\n');
	expect((await run('get', 'runlevel')).stdout).toBe('default\n');
});

test('path is one line for scripts', async () => {
	expect((await run('path')).stdout).toBe(`${file}\n`);
});

test('a dry run says the same and keeps nothing', async () => {
	expect((await run('set', 'pace', 'real', '--dry-run')).stdout).toMatch(/^pace is now real/);
	expect(fs.readdirSync(root)).toEqual([]);
});

describe('for programs', () => {
	test.each([[[]], [['path']], [['get', 'look']], [['set', 'look', 'ascii']], [['reset']]])(
		'%j gives one object of the schema',
		async (words) => {
			const {stdout, exitCode} = await run(...words, '--json');
			expect(exitCode).toBe(0);
			expect(stdout.split('\n')).toHaveLength(2);
			const json = JSON.parse(stdout);
			expect(complaints(json)).toBe('');
			expect(json).toMatchObject({kind: 'preferences', path: file, problems: []});
		},
	);
});

test('a broken file is told on standard error and left by commands that change nothing', async () => {
	fs.writeFileSync(file, '{');
	const {stdout, stderr, exitCode} = await run('get', 'look');
	expect({stdout, exitCode}).toEqual({stdout: 'auto\n', exitCode: 0});
	expect(stderr).toMatch(/cannot be used \(it is not a JSON object\). The file was left as it is/);
	expect(fs.readFileSync(file, 'utf8')).toBe('{');
	expect((await run('set', 'look', 'ascii')).stderr).toMatch(
		/The file is now .*broken-2026-11-23T09-15-00Z/,
	);
	expect(await run('get', 'look')).toEqual({stdout: 'ascii\n', stderr: '', exitCode: 0});
});

test('a file of a newer version is not written to: exit 1', async () => {
	fs.writeFileSync(file, '{"schemaVersion": 9}');
	const {stdout, stderr, exitCode} = await run('set', 'look', 'ascii');
	expect({stdout, exitCode}).toEqual({stdout: '', exitCode: 1});
	expect(stderr).toMatch(/nothing is saved to it/);
});
