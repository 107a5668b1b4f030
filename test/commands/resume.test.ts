import {describe, expect, test} from 'vitest';
import {runInstall} from '../../src/commands/run-install.ts';
import {runResume} from '../../src/commands/run-resume.ts';
import {runUndoCommand} from '../../src/commands/run-undo-command.ts';
import {unfinishedWork} from '../../src/core/resume/unfinished-work.ts';
import {readJournal} from '../../src/effects/journal-store.ts';
import type {Invocation} from '../../src/effects/system.ts';
import {play, typed} from '../../src/practice/play.ts';
import {type CommandBox, commandBox} from '../helpers/command-box.ts';
import {complaints} from '../helpers/schema.ts';

const INSTALL = ['install', '--yes', '--user', 'ada'];
const RESUME = ['resume', '--yes'];

const running =
	(words: string) =>
	({argv}: Invocation): boolean =>
		argv
			.filter((word) => !word.startsWith('--'))
			.join(' ')
			.startsWith(words);

/** What an undisturbed installation leaves. */
async function undisturbed() {
	const box = await commandBox();
	const {outcome} = await box.run(runInstall, INSTALL);
	expect(outcome).toBe('done');
	return box.picture();
}

async function entriesOf({system, state}: CommandBox) {
	const journal = await readJournal(system, state);
	return 'problem' in journal ? [] : journal.entries;
}

const commandsIn = (stderr: string) =>
	[...stderr.matchAll(/running: (.*)$/gm)].map(([, line]) => line);

test('without an unfinished run it says so and does nothing', async () => {
	const box = await commandBox();
	const before = box.system.world();
	expect(await box.run(runResume, RESUME)).toEqual({
		outcome: 'done',
		stdout: 'There is no unfinished run. Nothing was done.\n',
		stderr: '',
	});
	expect(box.system.world().files).toEqual(before.files);
	await box.run(runInstall, INSTALL);
	expect((await box.run(runResume, RESUME)).stdout).toMatch(/no unfinished run/);
});

describe.each([
	['apk update', 'Repositories', []],
	['apk add docker', 'Install', ['apk fix']],
	['rc-update add', 'Service', []],
	['service docker start', 'Service', []],
	['addgroup', 'Service', []],
	['docker run', 'Verify', []],
] as const)('a run that was killed before "%s"', (moment, stage, repairs) => {
	test('goes on to the same end as an undisturbed one', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running(moment));
		const {outcome, stdout, stderr} = await box.run(runResume, RESUME);
		expect(stderr).not.toMatch(/FAIL/);
		expect(outcome).toBe('done');
		expect(stdout).toMatch(new RegExp(`^An earlier run stopped here: ${stage}, \\d+ s ago`));
		expect(stdout).toMatch(/Docker works/);
		expect(box.picture()).toEqual(await undisturbed());
		expect(commandsIn(stderr).slice(0, repairs.length)).toEqual(repairs);
		expect(unfinishedWork(await entriesOf(box))).toBeUndefined();
		expect((await box.run(runResume, RESUME)).stdout).toMatch(/no unfinished run/);
	});

	test('and killed there again, goes on all the same', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running(moment));
		await box.killBefore(runResume, RESUME, running(moment));
		expect((await box.run(runResume, RESUME)).outcome).toBe('done');
		expect(box.picture()).toEqual(await undisturbed());
	});

	test('and then taken back, leaves the box as it was', async () => {
		const box = await commandBox();
		const before = box.picture();
		await box.killBefore(runInstall, INSTALL, running(moment));
		await box.killBefore(runResume, RESUME, running(moment));
		expect((await box.run(runUndoCommand, ['undo', '--yes'])).outcome).toBe('done');
		expect(box.picture()).toEqual(before);
		expect((await box.run(runResume, RESUME)).stdout).toMatch(/no unfinished run/);
	});

	test('and gone on with, and then taken back, leaves the box as it was', async () => {
		const box = await commandBox();
		const before = box.picture();
		await box.killBefore(runInstall, INSTALL, running(moment));
		await box.run(runResume, RESUME);
		const {outcome, stdout, stderr} = await box.run(runUndoCommand, ['undo', '--yes']);
		expect(outcome, stdout + stderr).toBe('done');
		expect(box.picture()).toEqual(before);
	});

	test('is mended by a plain install, too', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running(moment));
		const {outcome, stderr} = await box.run(runInstall, INSTALL);
		expect(outcome).toBe('done');
		expect(commandsIn(stderr).slice(0, repairs.length)).toEqual(repairs);
		expect(box.picture()).toEqual(await undisturbed());
	});
});

describe('before it goes on', () => {
	test('says what was done, why it stopped and what is different since', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('apk add docker'));
		box.system.changeWorld((world) => play(world, [typed('apk add nano')], box.system.now()).world);
		const {outcome, stdout, stderr} = await box.run(runResume, ['resume']);
		expect(outcome).toBe('usage');
		expect(stdout.split('\n').slice(0, 16)).toMatchInlineSnapshot(`
			[
			  "An earlier run stopped here: Install, 0 s ago.",
			  "",
			  "  ok    Check",
			  "  ok    Repositories  edit /etc/apk/repositories",
			  "  stop  Install       apk add docker docker-cli-compose",
			  "  wait  Service",
			  "  wait  Verify",
			  "",
			  "Why: the program was ended from outside, or its terminal was closed, during",
			  ""apk add docker docker-cli-compose". How that command ended is not known.",
			  "Since the run began, this changed besides what the run did:",
			  "  packages that were asked for: +nano",
			  "What is left is planned again from the machine as it is now.",
			  "",
			  "Nothing was changed. These are the steps of the plan.",
			  "",
			]
		`);
		expect(stderr).toMatch(/resume --yes/);
	});

	test('keeps to what was decided, unless the command line says otherwise', async () => {
		const box = await commandBox();
		const words = [...INSTALL, '--no-compose', '--runlevel', 'boot'];
		await box.killBefore(runInstall, words, running('apk add docker'));
		const {stderr} = await box.run(runResume, [...RESUME, '--runlevel', 'default']);
		expect(commandsIn(stderr)).toEqual(
			expect.arrayContaining([
				'apk add docker',
				'rc-update add docker default',
				'addgroup ada docker',
			]),
		);
	});

	test('as JSON nothing but events is on standard output', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('apk add docker'));
		const {outcome, stdout, stderr} = await box.run(runResume, [...RESUME, '--json']);
		expect(outcome).toBe('done');
		expect(stderr).toMatch(/^An earlier run stopped here: Install/);
		const events = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(events.map((event) => complaints(event))).toEqual(events.map(() => ''));
		expect(events[0]).toMatchObject({event: 'run-started', command: 'resume'});
		expect(events.at(-1)).toMatchObject({event: 'run-finished', exit_code: 0});
	});

	test('a dry run shows what it would do', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('apk add docker'));
		const before = box.picture();
		const {outcome, stderr} = await box.run(runResume, ['resume', '--dry-run']);
		expect(outcome).toBe('done');
		expect(stderr).toMatch(/would run: apk fix/);
		expect(box.picture()).toEqual(before);
	});
});

test('an undo that was killed goes on as an undo', async () => {
	const box = await commandBox();
	const before = box.picture();
	await box.run(runInstall, INSTALL);
	await box.killBefore(runUndoCommand, ['undo', '--yes'], running('apk del'));
	const {outcome, stdout} = await box.run(runResume, RESUME);
	expect(stdout).toMatch(/^The unfinished run was an undo; it goes on\./);
	expect(outcome).toBe('done');
	expect(box.picture()).toEqual(before);
	expect((await box.run(runResume, RESUME)).stdout).toMatch(/no unfinished run/);
});

test('a run that failed is gone on with when its cause is gone', async () => {
	const box = await commandBox('dns-down');
	const first = await box.run(runInstall, INSTALL);
	expect(first.outcome).toBe('failed');
	const again = await box.run(runResume, RESUME);
	expect(again.outcome).toBe('failed');
	expect(again.stdout).toMatch(/^An earlier run stopped here: Repositories/);
	expect(again.stdout).toMatch(/^Why: a step failed|^Why: ".*" failed/m);
});
