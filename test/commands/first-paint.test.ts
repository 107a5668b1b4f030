import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it, onTestFinished} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {openTerminal} from '../helpers/pty.ts';

const bundle = buildBundle();
const home = mkdtempSync(path.join(tmpdir(), 'first-paint-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));

function openWizard(args: readonly string[] = [], env: Record<string, string> = {}) {
	const terminal = openTerminal({
		file: process.execPath,
		args: [bundle, ...args],
		env: {HOME: home, ALPINE_DOCKER_WIZARD_STATE_DIR: path.join(home, 'state'), ...env},
	});
	onTestFinished(() => terminal.close());
	return terminal;
}

/** Bytes that Ink sends and the first paint does not: from now on pasted text is told apart. */
const INK_READS = '\u001B[?2004h';

describe('the first paint', () => {
	it('shows the whole screen before anything else is loaded, and keeps early keys', async () => {
		const terminal = openWizard();
		await terminal.until('q quit');
		const early = terminal.bytes().toString();
		expect(early).not.toContain(INK_READS);
		expect(terminal.isAlternateScreen()).toBe(true);
		expect(terminal.isCursorVisible()).toBe(false);
		await terminal.press('?');
		const help = await terminal.until('Choose the item in focus');
		expect(help).not.toContain('?Docker');
		await terminal.press('q', 'q');
		await terminal.exit();
		expect(terminal.isAlternateScreen()).toBe(false);
		expect(terminal.isCursorVisible()).toBe(true);
	});

	it('is followed by the same screen, with what was found out', async () => {
		const terminal = openWizard();
		const first = await terminal.until('looking at this machine');
		const later = await terminal.until((screen) => !screen.includes('looking at this machine'));
		expect(later.split('\n')[2]).toBe(first.split('\n')[2]);
		expect(later.split('\n').at(-2)).toContain('q quit');
	});

	it('gives the terminal back when it is ended before the screens are there', async () => {
		const terminal = openWizard();
		await terminal.until('q quit');
		terminal.signal('SIGTERM');
		await terminal.exit();
		expect(terminal.isAlternateScreen()).toBe(false);
		expect(terminal.isCursorVisible()).toBe(true);
	});

	it.each([
		['a slow line', [], {TERM: 'vt220'}],
		['lines instead of screens', ['--plain'], {}],
		['a command that only prints', ['plan'], {}],
	])('does not happen with %s', async (_, args, env) => {
		const terminal = openWizard(args, env);
		await terminal.until((screen) => screen.trim() !== '');
		expect(terminal.bytes().toString().slice(0, 40)).not.toContain(
			'\u001B[?1049h\u001B[?25l\u001B[H',
		);
		terminal.signal('SIGKILL');
		await terminal.exit();
	});
});
