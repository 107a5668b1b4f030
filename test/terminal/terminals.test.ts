import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, describe, expect, it, onTestFinished} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {openTerminal} from '../helpers/pty.ts';

const bundle = buildBundle();
const home = mkdtempSync(path.join(tmpdir(), 'terminals-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));

const PRACTICE = [process.execPath, bundle, 'practice'];
const PROGRAM = [...PRACTICE, '--pace', 'instant'];
const has = (program: string) => spawnSync('which', [program]).status === 0;
/** Begins the body of the first screen of the practice. */
const LIST = 'Pick a scenario';
/** Starting a multiplexer and the wizard on a loaded machine. Milliseconds. */
const START_MS = 30_000;

/** A line of configuration each, so that no row is taken from the window and nobody's own is read. */
const TMUX = path.join(home, 'tmux.conf');
const SCREEN = path.join(home, 'screenrc');
writeFileSync(TMUX, 'set -g status off\nset -g default-terminal "tmux-256color"\n');
writeFileSync(SCREEN, 'startup_message off\ndefutf8 on\ntermcapinfo * ti@:te@\n');

let count = 0;

/** Starts the practice in a terminal of this size, in a multiplexer where one is named. */
function open(
	columns: number,
	rows: number,
	{
		inside,
		env,
		args: own,
	}: {
		inside?: 'tmux' | 'screen';
		env?: Record<string, string | undefined>;
		args?: readonly string[];
	} = {},
) {
	const name = `wizard-${process.pid}-${++count}`;
	const around = {
		tmux: ['tmux', '-u', '-L', name, '-f', TMUX, 'new-session', ...PROGRAM],
		screen: ['screen', '-U', '-S', name, '-c', SCREEN, ...PROGRAM],
		none: own ? [...PRACTICE, ...own] : PROGRAM,
	}[inside ?? 'none'];
	const [file = '', ...args] = around;
	const terminal = openTerminal({
		file,
		args,
		env: {
			HOME: home,
			ALPINE_DOCKER_WIZARD_STATE_DIR: home,
			SCREENDIR: undefined,
			TMUX: undefined,
			...env,
		},
		columns,
		rows,
	});
	onTestFinished(async () => {
		// The server of a multiplexer outlives the terminal that it was started in.
		if (inside === 'tmux') {
			spawnSync('tmux', ['-L', name, 'kill-server']);
		} else if (inside === 'screen') {
			spawnSync('screen', ['-S', name, '-X', 'quit']);
		}

		await terminal.close();
	});
	return terminal;
}

const rowsOf = (screen: string) => screen.trimEnd().split('\n');

describe('terminals as they are', () => {
	it.each([
		['linux', /\u001b\[3[1-6]m/],
		['vt100', /\u001b\[/],
		['vt220', /\u001b\[/],
	])('TERM=%s: signs of ASCII only, every key works', async (TERM, escapes) => {
		const terminal = open(80, 24, {env: {TERM}});
		const list = await terminal.until(LIST, START_MS);
		expect(list).toMatch(/^[\x20-\x7e\n]*$/);
		expect(rowsOf(list)).toHaveLength(23);
		await terminal.press('?');
		await terminal.until('Keys that work he');
		await terminal.press('escape');
		await terminal.until(LIST);
		await terminal.press('q');
		await terminal.exit();
		const bytes = terminal.bytes().toString('latin1');
		expect(bytes).toMatch(escapes);
		// Neither 256 colours nor a byte beyond ASCII, which these terminals would show as something else.
		expect(bytes).not.toMatch(/\u001b\[38;5|[\x80-\xff]/);
	});

	it('TERM=dumb: numbered questions in lines, and not one control sequence', async () => {
		const terminal = open(80, 24, {env: {TERM: 'dumb'}});
		await terminal.until(/Choose 1 to \d+/, START_MS);
		expect(terminal.bytes().toString()).not.toMatch(/\u001b|\r(?!\n)/);
		expect(terminal.isAlternateScreen()).toBe(false);
		terminal.type('\u0004');
		await terminal.exit();
	});

	it('a serial line that tells no size: drawn for 80 by 24', async () => {
		const home0 = {HOME: home, ALPINE_DOCKER_WIZARD_STATE_DIR: home, TERM: 'vt220'};
		const terminal = openTerminal({
			file: 'sh',
			args: ['-c', 'stty rows 0 cols 0; exec "$@"', 'sh', ...PROGRAM],
			env: home0,
		});
		onTestFinished(() => terminal.close());
		const list = rowsOf(await terminal.until(LIST, START_MS));
		expect(list).toHaveLength(23);
		expect(list[2]).toBe('-'.repeat(80));
		const usual = open(80, 24, {env: {TERM: 'vt220'}});
		expect(rowsOf(await usual.until(LIST, START_MS))).toEqual(list);
	});

	it.each([
		['tmux', 80, 24],
		['screen', 40, 15],
	] as const)(
		'%s at %i x %i: the same screen as without it, and the shell is back after it',
		async (inside, columns, rows) => {
			if (!has(inside)) {
				return;
			}

			const terminal = open(columns, rows, {inside});
			const bare = open(columns, rows);
			const wanted = rowsOf(await bare.until(LIST, START_MS));
			await terminal.until((screen) => rowsOf(screen).join() === wanted.join(), START_MS);
			await terminal.press('down', '?');
			await terminal.until('Keys that work he');
			await terminal.press('escape');
			await terminal.until(LIST);
			await terminal.press('q');
			await terminal.exit(START_MS);
			expect(terminal.screen()).not.toContain(LIST);
		},
	);
});

describe('a storm of resizes', () => {
	it.each([
		['in a bare terminal', undefined],
		['in tmux', 'tmux'],
		['in screen', 'screen'],
	] as const)('%s leaves the screen as it is after a start in that size', async (_, inside) => {
		if (inside && !has(inside)) {
			return;
		}

		const around = inside ? {inside} : {};
		const terminal = open(80, 24, around);
		await terminal.until(LIST, START_MS);
		for (let time = 0; time < 40; time++) {
			terminal.resize(40 + ((time * 37) % 80), 15 + ((time * 11) % 30));
			await pause(20);
		}

		terminal.resize(73, 23);
		const fresh = open(73, 23, around);
		const wanted = rowsOf(await fresh.until(LIST, START_MS)).join('\n');
		await terminal.until((screen) => rowsOf(screen).join('\n') === wanted, START_MS);
	});
});

/** What a terminal may leave of the frame before; no screen has it. */
const LEFTOVER = 'LEFT';
/** From the largest to those in which no screen fits, there and back. */
const SIZES = [
	[40, 15],
	[200, 60],
	[20, 8],
	[80, 24],
	[64, 24],
	[64, 60],
	[1, 1],
	[40, 15],
] as const;

describe('a terminal that moves its rows while it is resized', () => {
	it('has nothing of the frame before in any size, at rest and while a step runs', async () => {
		const terminal = open(80, 24, {args: ['clean', '--pace', 'real']});
		const begin = await terminal.until('Repair it', START_MS);
		for (const [columns, rows] of SIZES) {
			await terminal.resizeWithLeftovers(columns, rows, LEFTOVER);
			await terminal.until((screen) => !screen.includes('LE'), START_MS);
		}

		await terminal.resizeWithLeftovers(80, 24, LEFTOVER);
		await terminal.until((screen) => rowsOf(screen).join('\n') === rowsOf(begin).join('\n'));
		await terminal.press('enter');
		await terminal.until('Check the system');
		for (const [columns, rows] of SIZES) {
			await terminal.resizeWithLeftovers(columns, rows, LEFTOVER);
			await terminal.until((screen) => !screen.includes('LE'), START_MS);
		}

		await terminal.until('1/5 Check');
	});

	it('and has its old size again before anybody has looked, or loses it', async () => {
		const terminal = open(80, 24);
		const usual = rowsOf(await terminal.until(LIST, START_MS)).join('\n');
		const isUsual = (screen: string) => rowsOf(screen).join('\n') === usual;
		await terminal.resizeWithLeftovers(60, 20, LEFTOVER);
		terminal.resize(80, 24);
		await terminal.until(isUsual);
		await terminal.resizeWithLeftovers(60, 20, LEFTOVER);
		terminal.resize(80, 24);
		terminal.loseSize();
		await terminal.until(isUsual);
		await terminal.press('down', 'up');
		await terminal.until(isUsual);
	});
});
