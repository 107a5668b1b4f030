import {existsSync, readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {PracticeSystem} from '../../src/effects/practice-system.ts';
import {call} from '../helpers/command.ts';
import {practiceBox, snapshot} from '../helpers/practice-run.ts';
import {complaints} from '../helpers/schema.ts';
import {scratchFolder} from '../helpers/scratch.ts';

/** A box with another Linux. */
async function debianBox(): Promise<PracticeSystem> {
	const box = practiceBox();
	const text = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
	await box.write('/etc/os-release', Buffer.from(text), {newFileMode: 0o644});
	await box.remove('/etc/alpine-release');
	return box;
}

/** The box as somebody sees it who is not root. */
function adasBox(): PracticeSystem {
	const box = practiceBox();
	box.changeWorld((world) => ({...world, user: 'ada', sessionGroups: ['ada', 'wheel']}));
	return box;
}

describe('on a machine that is not Alpine', () => {
	test.each(['check', 'plan', 'install', 'install --yes', 'install --dry-run', 'plan --json'])(
		'%s ends with 3 and changes nothing',
		async (line) => {
			const folder = await scratchFolder();
			const box = await debianBox();
			const before = snapshot(box);
			const called = await call(line, box, folder);
			expect(called.exitCode).toBe(3);
			expect(snapshot(box)).toEqual(before);
			expect(readdirSync(folder)).toEqual([]);
		},
	);

	test('install says what it found and what can be done there all the same', async () => {
		const {stderr, stdout} = await call('install --yes', await debianBox(), await scratchFolder());
		expect(stdout).toBe('');
		expect(stderr).toBe(
			[
				'This is Debian GNU/Linux 12 (bookworm), not Alpine Linux. Nothing was done.',
				'To see how it works on a pretend Alpine: alpine-docker-wizard practice\n',
			].join('\n'),
		);
	});

	test('check --json still tells what is known', async () => {
		const called = await call('check --json', await debianBox(), await scratchFolder());
		const [json, ...more] = called.json();
		expect(more).toEqual([]);
		expect(complaints(json)).toBe('');
		expect(json).toMatchObject({kind: 'check', box: {system: 'Debian GNU/Linux 12 (bookworm)'}});
	});
});

describe('without root', () => {
	test('install ends with 5, says how to become root, and changes nothing', async () => {
		const folder = await scratchFolder();
		const box = adasBox();
		const before = snapshot(box);
		const {exitCode, stdout, stderr} = await call('install --yes', box, folder);
		expect(exitCode).toBe(5);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/^Changes need root; you are ada\. Nothing was done\.$/m);
		expect(stderr).toMatch(/^Type: doas .*install --yes$/m);
		expect(snapshot(box)).toEqual(before);
		expect(readdirSync(folder)).toEqual([]);
	});

	test.each(['check', 'plan', 'install --dry-run'])('%s is possible', async (line) => {
		const box = adasBox();
		const before = snapshot(box);
		expect((await call(line, box, await scratchFolder())).exitCode).toBe(0);
		expect(snapshot(box)).toEqual(before);
	});

	test('install where all is done already is possible, for it changes nothing', async () => {
		const box = practiceBox();
		expect((await call('install --yes', box, await scratchFolder())).exitCode).toBe(0);
		box.changeWorld((world) => ({...world, user: 'ada', sessionGroups: ['ada', 'docker']}));
		const before = snapshot(box);
		const {exitCode, stdout} = await call('install --yes', box, await scratchFolder());
		expect(exitCode).toBe(0);
		expect(stdout).toMatch(/^Changed: nothing; all was in place already\.$/m);
		expect(snapshot(box)).toEqual(before);
	});

	test('undo ends with 5 where there is something to take back', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		await call('install --yes', box, folder);
		const before = snapshot(box);
		box.changeWorld((world) => ({...world, user: 'ada', sessionGroups: ['ada']}));
		const {exitCode, stderr} = await call('undo --yes', box, folder);
		expect(exitCode).toBe(5);
		expect(stderr).toMatch(/needs root/);
		expect(snapshot(box)).toEqual(before);
	});
});

describe('without a terminal and without --yes', () => {
	test('install prints the plan, names --yes, ends with 2 and changes nothing', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		const before = snapshot(box);
		const {exitCode, stdout, stderr} = await call('install', box, folder);
		expect(exitCode).toBe(2);
		expect(stdout).toMatch(/\$ apk add docker docker-cli-compose$/m);
		expect(stdout).toMatch(/^ +\+http.*community$/m);
		expect(stderr).toMatch(/install --yes/);
		expect(snapshot(box)).toEqual(before);
		expect(existsSync(`${folder}/state`)).toBe(false);
	});

	test('install --json keeps standard output free of text', async () => {
		const {exitCode, stdout, stderr} = await call(
			'install --json',
			practiceBox(),
			await scratchFolder(),
		);
		expect(exitCode).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/install --yes/);
	});

	test('the wizard does the same, also where lines are asked for', async () => {
		for (const line of ['wizard', 'wizard --plain', 'wizard --yes']) {
			const box = practiceBox();
			const before = snapshot(box);
			const {exitCode, stdout, stderr} = await call(line, box, await scratchFolder());
			expect(exitCode).toBe(2);
			expect(stdout).toMatch(/\$ apk add docker docker-cli-compose$/m);
			expect(stderr).toMatch(/install --yes/);
			expect(snapshot(box)).toEqual(before);
		}
	});

	test('the line to type keeps what was asked for, in one piece', async () => {
		const typed = `install --no-compose --runlevel boot --mirror https://${'m'.repeat(60)}.example`;
		const {exitCode, stderr} = await call(typed, practiceBox(), await scratchFolder());
		expect(exitCode).toBe(2);
		expect(stderr.split('\n')).toContainEqual(
			expect.stringMatching(
				/install --yes --runlevel boot --no-compose --mirror https:\/\/m+\.example$/,
			),
		);
	});

	test('undo lists what it would take back, and names --yes', async () => {
		const folder = await scratchFolder();
		const box = practiceBox();
		await call('install --yes', box, folder);
		const before = snapshot(box);
		const {exitCode, stdout, stderr} = await call('undo', box, folder);
		expect(exitCode).toBe(2);
		expect(stdout).toMatch(/newest first \(5\):\n {2}service docker stop\n/);
		expect(stderr).toMatch(/undo --yes/);
		expect(snapshot(box)).toEqual(before);
	});
});
