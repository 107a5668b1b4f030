import {execFile} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it, onTestFinished} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {walk} from '../helpers/walk.ts';
import {openPractice} from './practice-terminal.ts';
import {expectRestored} from './restored.ts';

const bundle = buildBundle();
type Session = ReturnType<typeof openPractice>;

/** Goes to where packages are being installed, at the pace of a real machine. */
async function whileInstalling(): Promise<Session> {
	const terminal = openPractice(bundle, {args: ['practice', '--pace', 'real']});
	await walk(terminal, {goal: /Installing (?!.*\(wait\))/, limitMs: 120_000});
	return terminal;
}

describe('while packages are installed', () => {
	it.each([
		['Ctrl+C once', (terminal: Session) => terminal.press('ctrl-c')],
		['SIGHUP', async (terminal: Session) => terminal.signalProgram('SIGHUP')],
	])(
		'%s: apk finishes, then the terminal comes back with the summary',
		async (_, leave) => {
			const terminal = await whileInstalling();
			await leave(terminal);
			await terminal.until(/Stops when apk has finished|stops when apk has finished|Ctrl\+C again/);
			const {code, text} = await expectRestored(terminal, 60_000);
			expect(code).toBe(4);
			expect(text).toMatch(/Stopped before Docker was set up/);
			expect(text).toMatch(/Changed: .*docker/);
		},
		200_000,
	);

	it('Ctrl+C twice: at once', async () => {
		const terminal = await whileInstalling();
		await terminal.press('ctrl-c', 'ctrl-c');
		const {code, text} = await expectRestored(terminal);
		expect(code).toBe(4);
		expect(text).toMatch(/Stopped before Docker was set up/);
	}, 200_000);

	it('q, then "Stop now": with the risk named before', async () => {
		const terminal = await whileInstalling();
		await terminal.press('q');
		await terminal.until(/half unpacked/);
		expect(terminal.isAlternateScreen()).toBe(true);
		await terminal.press('3');
		const {code} = await expectRestored(terminal, 30_000);
		expect(code).toBe(4);
	}, 200_000);

	it('q, then Esc: goes on', async () => {
		const terminal = await whileInstalling();
		await terminal.press('q');
		await terminal.until(/Keep going/);
		await terminal.press('escape');
		await terminal.until(/Installing|Go on to Service/);
		expect(terminal.hasEnded()).toBe(false);
	}, 200_000);
});

describe('while an editor has the terminal', () => {
	it.each(['SIGTERM', 'SIGHUP'] as const)('%s: the terminal comes back', async (signal) => {
		const bin = mkdtempSync(path.join(tmpdir(), 'editor-'));
		onTestFinished(() => rmSync(bin, {recursive: true, force: true}));
		writeFileSync(
			path.join(bin, 'slow-editor'),
			'#!/bin/sh\nstty -echo\necho IN THE EDITOR\nread x\nstty echo\n',
		);
		chmodSync(path.join(bin, 'slow-editor'), 0o755);
		const terminal = openPractice(bundle, {
			args: ['practice', 'community-off', '--pace', 'instant'],
			env: {PATH: `${bin}:${process.env.PATH}`, VISUAL: 'slow-editor'},
		});
		await walk(terminal, {goal: /Edit the file yourself/, limitMs: 15_000});
		await terminal.press('3');
		await terminal.until('IN THE EDITOR');
		terminal.signalProgram(signal);
		terminal.type('\r');
		const {code} = await expectRestored(terminal, 30_000);
		expect(code).toBe(4);
	});
});

describe('a reader that goes away', () => {
	it.each([
		['lines', ['practice', '--plain', '--yes', '--pace', 'instant']],
		['help', ['--help']],
		['JSON', ['practice', '--json', '--yes', '--pace', 'instant']],
	])('ends the program without a word: %s', async (_, args) => {
		const home = mkdtempSync(path.join(tmpdir(), 'pipe-'));
		onTestFinished(() => rmSync(home, {recursive: true, force: true}));
		const script = '"$@" 2>"$HOME/err" | head -n 1 >/dev/null; cat "$HOME/err"';
		const {stdout} = await promisify(execFile)(
			'sh',
			['-c', script, 'sh', process.execPath, bundle, ...args],
			{env: {PATH: process.env.PATH, HOME: home, ALPINE_DOCKER_WIZARD_STATE_DIR: home}},
		);
		expect(stdout).not.toMatch(/EPIPE|^\s+at |mistake in this program/m);
	});
});
