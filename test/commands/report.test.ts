import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {call} from '../helpers/command.ts';
import {practiceBox, snapshot} from '../helpers/practice-run.ts';
import {complaints} from '../helpers/schema.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const LOG = '/var/log/alpine-docker-wizard';
const ESCAPE = '\u001b';

/** A box with secrets in the places where people put them, and with bytes that a terminal obeys. */
async function boxWithSecrets() {
	const box = practiceBox();
	const write = (path: string, text: string) =>
		box.write(path, Buffer.from(text), {newFileMode: 0o644});
	await write(
		'/etc/apk/repositories',
		`http://ada:hunter2@mirror.example/alpine/v3.22/main\n# ${ESCAPE}[31mred\u0000 ${ESCAPE}]0;title\u0007\n`,
	);
	await write('/etc/apk/world', 'alpine-base\ndoas\nlinux-virt\nno-such-thing\n');
	await write(
		'/etc/docker/daemon.json',
		'{"proxies": {"http-proxy": "http://ada:hunter3@proxy:3128"}}',
	);
	await write(`${LOG}/2026-11-01T00-00-00Z.log`, 'an older run\n');
	await write(`${LOG}/2026-11-22T00-00-00Z.log`, 'the newest run\ntoken=abcdef0123456789\n');
	return box;
}

describe('report', () => {
	test('tells what the box is and what was found, without secrets, and changes nothing', async () => {
		const box = await boxWithSecrets();
		const before = snapshot(box);
		const {exitCode, stdout} = await call('report', box, await scratchFolder());
		expect(exitCode).toBe(0);
		for (const part of [
			'== Box\nalpine: 3.22',
			'== Checks\n',
			'== Causes\n',
			'# apk policy docker',
			'-- /etc/apk/repositories',
			'== Wanted packages (/etc/apk/world)\nalpine-base\ndoas\nlinux-virt\nno-such-thing',
			'== Product\nalpine-docker-wizard: ',
		]) {
			expect(stdout).toContain(part);
		}

		expect(stdout).not.toMatch(/hunter|abcdef0123456789/);
		expect(
			[...stdout].filter((letter) => letter < ' ' && letter !== '\n' && letter !== '\t'),
		).toEqual([]);
		expect(snapshot(box)).toEqual(before);
	});

	test('--json is one object to the schema with the same text', async () => {
		const folder = await scratchFolder();
		const {stdout} = await call('report', await boxWithSecrets(), folder);
		const [object, ...more] = (await call('report --json', await boxWithSecrets(), folder)).json();
		expect(more).toEqual([]);
		expect(complaints(object)).toBe('');
		const {text} = object as {text: string};
		const withoutTimes = (whole: string) => whole.replaceAll(/\d+ ms|\d\d:\d\d:\d\d\.\d+/g, '');
		expect(withoutTimes(text)).toBe(withoutTimes(stdout));
	});

	test('--output writes a file that only its owner reads, and never over another one', async () => {
		const folder = await scratchFolder();
		const path = join(folder, 'report.txt');
		const {exitCode, stdout} = await call(`report --output ${path}`, practiceBox(), folder);
		expect([exitCode, stdout]).toEqual([0, expect.stringContaining(path)]);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		const text = readFileSync(path, 'utf8');
		const again = await call(`report --output ${path}`, practiceBox(), folder);
		expect([again.exitCode, again.stderr]).toEqual([1, expect.stringContaining(path)]);
		expect(readFileSync(path, 'utf8')).toBe(text);
	});
});
