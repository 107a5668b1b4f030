import {expect, test} from 'vitest';
import {runInstall} from '../../src/commands/run-install.ts';
import {runUndoCommand} from '../../src/commands/run-undo-command.ts';
import {undoableActs} from '../../src/core/journal.ts';
import {createJournal, readJournal} from '../../src/effects/journal-store.ts';
import type {System} from '../../src/effects/system.ts';
import {play, typed} from '../../src/practice/play.ts';
import {commandBox} from '../helpers/command-box.ts';

const INSTALL = ['install', '--yes', '--user', 'ada'];
const UNDO = ['undo', '--yes'];

test('says that the box is as it was, and what stays', async () => {
	const box = await commandBox();
	const before = box.picture();
	await box.run(runInstall, INSTALL);
	const {outcome, stdout} = await box.run(runUndoCommand, UNDO);
	expect(outcome).toBe('done');
	expect(box.picture()).toEqual(before);
	expect(stdout.replace(/^Log:.*\n/m, '')).toBe(
		[
			'What this product changed on this machine was taken back.',
			'Packages, runlevels and repositories are as they were before.',
			'Stays:',
			'  /var/log/docker.log: 5 kB',
			'  until the next start: firewall rules, the bridge docker0, IP forwarding',
			'',
		].join('\n'),
	);
});

test('names what is different from before, and leaves it', async () => {
	const box = await commandBox();
	await box.run(runInstall, INSTALL);
	box.system.changeWorld((world) => play(world, [typed('apk add nano')], box.system.now()).world);
	const {outcome, stdout} = await box.run(runUndoCommand, UNDO);
	expect(outcome).toBe('done');
	expect(stdout).toMatch(/^Different from before the first change:\n {2}packages that were/m);
	expect(stdout).toMatch(/\+nano/);
	expect(box.picture().packages).toContain('nano');
});

test('shows a file that somebody else has changed in its three states, and exits with 1', async () => {
	const box = await commandBox();
	const path = '/etc/apk/repositories';
	await box.run(runInstall, INSTALL);
	await box.system.append(path, Buffer.from('# mine\n'));
	const {outcome, stdout} = await box.run(runUndoCommand, UNDO);
	expect(outcome).toBe('failed');
	expect(stdout).toMatch(/^ {2}\. {6}x {4}x {4}\+http.*community$/m);
	expect(stdout).toMatch(/^ {2}\. {6}\. {4}x {4}\+# mine$/m);
	expect(stdout).toMatch(/Left as it is: \/etc\/apk\/repositories/);
	expect(box.picture().files[path]).toMatchObject({content: expect.stringMatching(/mine/)});
	expect(box.picture().packages).not.toContain('docker');
});

test('takes nothing back where another instance was at work in the meantime', async () => {
	const box = await commandBox();
	await box.run(runInstall, INSTALL);
	const before = box.picture();
	const {system, state} = box;
	let reads = 0;
	const busy: System = {
		...system,
		async read(path, range) {
			if (path.endsWith('journal.jsonl') && ++reads === 2) {
				const journal = await readJournal(system, state);
				const [newest] = 'problem' in journal ? [] : undoableActs(journal.entries);
				const other = createJournal({system, folder: state, command: 'undo', version: '1'});
				await (newest && other.undone(newest));
			}

			return system.read(path, range);
		},
	};
	const {outcome, stderr} = await box.run(runUndoCommand, UNDO, busy);
	expect(outcome).toBe('failed');
	expect(stderr).toMatch(/journal has changed in the meantime/);
	expect(box.picture()).toEqual(before);
	expect((await box.run(runUndoCommand, UNDO)).outcome).toBe('done');
});
