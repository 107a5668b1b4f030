import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {openTerminal} from '../helpers/pty.ts';

const bundle = buildBundle();
/** What a shell with job control does: it notices the stop, is used, and brings the job back. */
const SHELL = `set -m
sh -c 'echo $$ >"$PID_FILE"; exec "$@"' sh "$@"
echo "stopped with $?"
stty -a
read answer
fg >/dev/null
echo "exit code $?"
stty -a`;

function openJob() {
	const home = mkdtempSync(path.join(tmpdir(), 'suspend-'));
	const terminal = openTerminal({
		file: 'sh',
		args: ['-c', SHELL, 'sh', process.execPath, bundle, 'practice', '--pace', 'instant'],
		cwd: home,
		env: {
			...{HOME: home, XDG_CONFIG_HOME: undefined, PID_FILE: path.join(home, 'pid')},
			ALPINE_DOCKER_WIZARD_STATE_DIR: path.join(home, 'state'),
		},
	});
	onTestFinished(async () => {
		await terminal.close();
		rmSync(home, {recursive: true, force: true});
	});
	return terminal;
}

it('Ctrl+Z gives the terminal to the shell, and fg brings the same screen back', async () => {
	const terminal = openJob();
	await terminal.until('Enter');
	terminal.type('\u001A');
	await terminal.until(/stopped with 1\d\d[\s\S]*\sicanon/);
	expect(terminal.isAlternateScreen()).toBe(false);
	expect(terminal.isCursorVisible()).toBe(true);
	expect(terminal.modes()).toMatchObject({bracketedPasteMode: false, mouseTrackingMode: 'none'});
	expect(terminal.mainScreen()).toMatch(/\secho\s/);
	terminal.type('\r');
	await terminal.until((screen) => screen.includes('PRACTICE') && screen.includes('q quit'));
	expect(terminal.isAlternateScreen()).toBe(true);
	await terminal.press('?');
	await terminal.until('Ctrl+Z');
	await terminal.press('q', 'q');
	await terminal.until(/exit code 4[\s\S]*\sicanon/);
	expect(terminal.isAlternateScreen()).toBe(false);
	expect(terminal.isCursorVisible()).toBe(true);
});
