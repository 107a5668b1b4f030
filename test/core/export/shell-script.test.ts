import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {afterAll, describe, expect, test} from 'vitest';
import {type Choices, DEFAULT_CHOICES} from '../../../src/core/choices.ts';
import {shellScript} from '../../../src/core/export/shell-script.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, {recursive: true}));

const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;
const script = (choices: Partial<Choices> = {}) =>
	shellScript({
		choices: {...DEFAULT_CHOICES, ...choices},
		version: '1.2.3',
		branch: 'v3.22',
		variables: {http_proxy: "http://it's.example:3128", no_proxy: 'localhost'},
	});

/** Runs one function of the script over a repositories file and returns what it makes of it. */
function withCommunity(repositories: string, choices: Partial<Choices> = {}): string {
	const file = path.join(folder, 'repositories');
	writeFileSync(file, repositories);
	// Everything but the last part, which would begin to work.
	const functions = script(choices).split('\ncase ')[0] ?? '';
	const result = spawnSync('sh', ['-s', file], {
		input: `${functions}\nwith_community "$1"\n`,
		encoding: 'utf8',
	});
	expect(result.stderr).toBe('');
	return result.stdout;
}

describe('the exported script', () => {
	test('is a shell script, whatever the choices are', () => {
		const users = fc.array(fc.stringMatching(/^[a-z._][a-z0-9._-]{0,10}$/), {maxLength: 3});
		const mirror = fc.constantFrom(undefined, 'https://mirror.example/alpine', "http://a'b/alpine");
		fc.assert(
			fc.property(users, mirror, fc.boolean(), (names, base, compose) => {
				const text = script({users: names, mirror: base, compose});
				expect(spawnSync('sh', ['-n'], {input: text}).status).toBe(0);
			}),
			{numRuns: 20},
		);
	});

	test
		.skipIf(!hasShellcheck)
		.each<Partial<Choices>>([
			{},
			{compose: false, runlevel: 'boot', offline: true},
			{users: ['ada', 'grace', '.hidden'], skipRepositories: true},
			{mirror: "http://it's.example/a(1)&b*", users: ['joan']},
			{kit: "/media/it's a stick", offline: true, movesRunlevel: true},
			{keep: true, registryMirror: 'http://mirror.example:5000'},
		])('has nothing that shellcheck would complain of: %j', (choices) => {
		const result = spawnSync('shellcheck', ['-s', 'sh', '-'], {
			input: script(choices),
			encoding: 'utf8',
		});
		expect(result.stdout).toBe('');
		expect(result.status).toBe(0);
	});

	test('says what it does and which version made it', () => {
		expect(script()).toMatch(/^#!\/bin\/sh\n# Installs Docker on Alpine Linux/);
		expect(script()).toContain('alpine-docker-wizard 1.2.3');
		expect(script({compose: false})).toContain('packages=docker\n');
		expect(script({runlevel: 'boot'})).toContain('runlevel=boot');
	});

	test('refuses what it does not know', () => {
		const result = spawnSync('sh', ['-s', 'what'], {input: script(), encoding: 'utf8'});
		expect(result.status).toBe(2);
	});
});

describe('its repair of the repositories file', () => {
	const main = 'http://dl-cdn.alpinelinux.org/alpine/v3.22/main';
	const community = 'http://dl-cdn.alpinelinux.org/alpine/v3.22/community';
	const edge = '#http://dl-cdn.alpinelinux.org/alpine/edge/community';

	test.each([
		['takes the # away', `${main}\n#${community}\n`, `${main}\n${community}\n`],
		['also with a blank', `${main}\n# ${community}/\n`, `${main}\n${community}\n`],
		['adds what is not there', `${main}\n`, `${main}\n${community}\n`],
		[
			'leaves other branches off',
			`${main}\n${edge}\n#${community}\n`,
			`${main}\n${edge}\n${community}\n`,
		],
		['does nothing twice', `${main}\n${community}\n`, `${main}\n${community}\n`],
		[
			'keeps comments and media',
			`# mine\n/media/cdrom/apks\n${main}\n`,
			`# mine\n/media/cdrom/apks\n${main}\n${community}\n`,
		],
	])('%s', (_, before, after) => {
		expect(withCommunity(before)).toBe(after);
		expect(withCommunity(after)).toBe(after);
	});

	test('moves to another mirror if wanted', () => {
		const moved = withCommunity(`${main}\n#${community}\n`, {mirror: 'https://m.example/alpine'});
		expect(moved).toBe(
			'https://m.example/alpine/v3.22/main\nhttps://m.example/alpine/v3.22/community\n',
		);
	});

	test('makes the same of a fresh box as the plan does', () => {
		const fresh = readFileSync(
			new URL('../../fixtures/service-transcripts/community-off.json', import.meta.url),
			'utf8',
		);
		const before: string = JSON.parse(fresh).also[0].stdout;
		expect(withCommunity(before)).toBe(before.replace('#', ''));
	});
});
