import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const bundle = buildBundle();
/** A title, a colour, the clipboard, C1 in UTF-8, another direction, no width, a tag, overwriting. */
const EVIL =
	'\u001b]0;x\u0007\u001b[31m\u001b]52;c;cm0=\u0007\u009b2J\u202e\u200b\u{e0041}\r\b\u007f';
/** What may never come out, in any of the ways that it can be written. */
const ACTS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202e\u{e0041}]/u;
const SECRET = 'hunter2Zq';

type Ended = {readonly code: number | null; readonly said: string};

/** Calls the program in a folder of its own, in which it may leave nothing. */
function call(
	folder: string,
	args: readonly string[],
	options: {readonly input?: string; readonly stdout?: string} = {},
): Ended {
	const script = options.stdout ? `exec "$@" >${options.stdout}` : 'exec "$@"';
	const {status, stdout, stderr} = spawnSync(
		'sh',
		['-c', script, 'sh', process.execPath, bundle, ...args],
		{
			env: {
				PATH: process.env.PATH,
				HOME: join(folder, 'home'),
				ALPINE_DOCKER_WIZARD_STATE_DIR: join(folder, 'state'),
			},
			input: options.input ?? '',
			encoding: 'utf8',
			timeout: 30_000,
		},
	);
	return {code: status, said: stdout + stderr};
}

describe('words that would act on a terminal', () => {
	test.each<[number, ...string[]]>([
		[2, `--${EVIL}`],
		[2, EVIL],
		[2, 'check', EVIL],
		[2, 'plan', '--mirror', `http://ada:${SECRET}@host/${EVIL}`],
		[2, 'plan', '--answers', EVIL],
		[2, 'plan', '--user', EVIL],
		[2, 'plan', '--kit', `/${EVIL}`],
		[2, 'check', '--on', EVIL],
		[2, 'diagnose', EVIL],
		[2, 'diagnose', '--explain', EVIL],
		[1, 'export', 'sh', '--output', `/nowhere/${EVIL}`],
		[1, 'answers', '--output', `/nowhere/${EVIL}`],
		[2, 'practice', EVIL],
		[2, 'practice', '--workshop', EVIL],
		[1, 'practice', '--summary', `/nowhere/${EVIL}`],
		[2, 'preferences', 'get', EVIL],
		[2, 'preferences', 'set', 'language', EVIL],
	])('%i is the exit code, and they are named without acting: %s %s %s', async (code, ...args) => {
		const folder = await scratchFolder();
		const ended = call(folder, args);
		expect(ended.code).toBe(code);
		expect(ended.said.trim()).not.toBe('');
		expect(ended.said).not.toMatch(ACTS);
		expect(ended.said).not.toContain(SECRET);
		expect(readdirSync(folder)).toEqual([]);
	});

	test.each([
		[`--${'a'.repeat(100_000)}`],
		['plan', '--user', 'a'.repeat(100_000)],
		['export', 'sh', '--output', `/tmp/${'a'.repeat(100_000)}`],
	])('a very long one does not drown what is said of it: %.20s', async (...args) => {
		const ended = call(await scratchFolder(), args);
		expect([1, 2]).toContain(ended.code);
		expect(ended.said.length).toBeLessThan(3000);
		expect(ended.said).toMatch(/not an option|cannot be|too long/);
	});

	test('in an answer file are named by their line, without acting and without the password', async () => {
		const folder = await scratchFolder();
		const file = join(folder, `answers${EVIL.replaceAll('/', '')}`);
		const lines = [`MIRROR=http://ada:${SECRET}@host/${EVIL}`, `${EVIL}=1`, `USERS=${EVIL}`];
		writeFileSync(file, `\ufeff${lines.join('\n')}\n`);
		const ended = call(folder, ['plan', '--answers', file]);
		expect(ended.code).toBe(2);
		expect(ended.said).toMatch(/line 1/);
		expect(ended.said).not.toMatch(ACTS);
		expect(ended.said).not.toContain(SECRET);
	});

	test.each([
		['without an end', '/dev/zero', /longer than/],
		['that is a folder', '/etc', /folder/],
		['that is binary', process.execPath, /longer than|line 1/],
	])('an answer file %s is refused at once', async (_, file, says) => {
		const ended = call(await scratchFolder(), ['plan', '--answers', file]);
		expect(ended.code).toBe(2);
		expect(ended.said).toMatch(says);
		expect(ended.said).not.toMatch(ACTS);
	});

	test('in preferences are left out, and said without acting', async () => {
		const folder = await scratchFolder();
		const config = join(folder, 'state/config');
		mkdirSync(config, {recursive: true});
		const text = JSON.stringify({
			language: EVIL,
			look: {[EVIL]: 1},
			__proto__: {x: 1},
			color: EVIL,
		});
		writeFileSync(join(config, 'config.json'), text);
		for (const args of [['preferences'], ['preferences', '--json'], ['practice', '--list']]) {
			const ended = call(folder, args);
			expect(ended.said).not.toMatch(ACTS);
			expect(ended.code).toBe(0);
		}
	});

	test('in a pasted log are quoted without acting, also in JSON', async () => {
		const input = `${EVIL}ERROR: unable to select packages:\n  docker (no such package):${EVIL}\n    required by: world[docker]\n`;
		for (const args of [
			['diagnose', '-'],
			['diagnose', '-', '--json'],
		]) {
			expect(call(await scratchFolder(), args, {input}).said).not.toMatch(ACTS);
		}
	});
});

test.each<[number, ...string[]]>([
	[1, 'export', 'sh'],
	[1, 'answers'],
	[1, '--help'],
	[1, 'diagnose', '--list'],
	[0, 'practice', '--json', '--yes', '--pace', 'instant'],
])('a full disk behind standard output is told: %i, %s', async (code, ...args) => {
	const ended = call(await scratchFolder(), args, {stdout: '/dev/full'});
	expect(ended.said).toMatch(/Not all of the output could be written: ENOSPC/);
	expect(ended.code).toBe(code);
});
