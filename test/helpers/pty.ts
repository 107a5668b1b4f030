import {execFileSync} from 'node:child_process';
import {readlinkSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import type {TimedBytes} from './cast.ts';
import {bytesOfKey, type NamedKey} from './keys.ts';
import {sideBySide} from './side-by-side.ts';

/** How often the screen is looked at while something is waited for. */
const POLL_MS = 15;
/** Long enough for a loaded machine, short enough to find a hang. */
const DEFAULT_WAIT_MS = 10_000;

/** A program to start in a terminal of its own. */
export type TerminalOptions = {
	readonly file: string;
	readonly args?: readonly string[];
	readonly cwd?: string;
	/** Added to PATH, HOME, TERM and LANG; undefined takes a variable away. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly columns?: number;
	readonly rows?: number;
};

/** How the program in the terminal ended. */
export type TerminalExit = {readonly code: number; readonly signal: number};

/** What is waited for: a text, a pattern, or a question to the whole screen. */
export type Expectation = string | RegExp | ((screen: string) => boolean);

/** A terminal with a program in it, as a person would see and use it. */
export type TerminalSession = ReturnType<typeof openTerminal>;

/** One cell of the screen. */
export type Cell = {
	readonly text: string;
	/** Number of one of the eight base colours; undefined is the usual one. */
	readonly color: number | undefined;
	readonly isBold: boolean;
	readonly isInverse: boolean;
};

function cellsOf(line: xterm.IBufferLine | undefined): readonly Cell[] {
	return Array.from({length: line?.length ?? 0}, (_, column) => {
		const cell = line?.getCell(column);
		return {
			text: cell?.getChars() || ' ',
			color: cell && !cell.isFgDefault() ? cell.getFgColor() : undefined,
			isBold: cell?.isBold() !== 0,
			isInverse: cell?.isInverse() !== 0,
		};
	});
}

/** The library would pass `undefined` on as a word. */
function withoutUndefined(environment: NonNullable<TerminalOptions['env']>) {
	return Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value !== undefined),
	) as Record<string, string>;
}

function isMet(expectation: Expectation, screen: string): boolean {
	if (typeof expectation === 'string') {
		return screen.includes(expectation);
	}

	return expectation instanceof RegExp ? expectation.test(screen) : expectation(screen);
}

/**
 * Starts a program on a pseudo-terminal whose output an emulator turns into a screen.
 * The terminal answers no query of the program by itself, like the poorest real ones.
 */
export function openTerminal(options: TerminalOptions) {
	const {columns = 80, rows = 24} = options;
	const emulator = new xterm.Terminal({
		cols: columns,
		rows,
		scrollback: 5000,
		allowProposedApi: true,
	});
	const begun = performance.now();
	const times: number[] = [];
	const chunks: Buffer[] = [];
	let parsing = Promise.resolve();
	const child = spawn(options.file, [...(options.args ?? [])], {
		// It becomes TERM, whatever the environment says.
		name: options.env?.TERM ?? 'xterm-256color',
		cols: columns,
		rows,
		...(options.cwd === undefined ? {} : {cwd: options.cwd}),
		// Bytes, not text: a character may be cut between two reads.
		encoding: null,
		env: withoutUndefined({
			PATH: process.env.PATH,
			HOME: process.env.HOME,
			LANG: 'C.UTF-8',
			TERM: 'xterm-256color',
			...options.env,
		}),
	});
	child.onData((data) => {
		const chunk = Buffer.from(data);
		chunks.push(chunk);
		times.push(performance.now() - begun);
		parsing = parsing.then(() => new Promise((resolve) => emulator.write(chunk, resolve)));
	});
	let ended: TerminalExit | undefined;
	const ending = new Promise<TerminalExit>((resolve) => {
		child.onExit(({exitCode, signal}) => {
			ended = {code: exitCode, signal: signal ?? 0};
			resolve(ended);
		});
	});

	function linesOf(buffer: xterm.IBuffer, from: number, count: number): string {
		return Array.from({length: count}, (_, row) =>
			(buffer.getLine(from + row)?.translateToString(true) ?? '').trimEnd(),
		).join('\n');
	}

	/** What a person sees now: one line for each row, without trailing blanks. */
	function screen(): string {
		const {active} = emulator.buffer;
		return linesOf(active, active.baseY, emulator.rows);
	}

	const session = {
		pid: child.pid,
		screen,
		/**
		 * The main screen with its scrollback, also while the alternate one is shown; a line that
		 * the terminal wrapped is one line again, as when it is copied.
		 */
		mainScreen(): string {
			const {normal} = emulator.buffer;
			const lines: string[] = [];
			for (let row = 0; row < normal.length; row++) {
				const line = normal.getLine(row);
				const text = line?.translateToString(!normal.getLine(row + 1)?.isWrapped) ?? '';
				if (line?.isWrapped) {
					lines.push(`${lines.pop() ?? ''}${text}`);
				} else {
					lines.push(text);
				}
			}

			return lines.join('\n').trimEnd();
		},
		/** Presses keys one after the other, each as a read of its own for the program. */
		async press(...keys: (NamedKey | (string & {}))[]): Promise<void> {
			for (const key of keys) {
				child.write(bytesOfKey(key));
				await wait(POLL_MS);
			}
		},
		/** Writes a text at once, as pasting without bracketed paste does. */
		type(text: string): void {
			child.write(text);
		},
		/** Waits until the screen shows something and returns the screen; throws with both side by side. */
		async until(expectation: Expectation, withinMs = DEFAULT_WAIT_MS): Promise<string> {
			const deadline = Date.now() + withinMs;
			for (;;) {
				const hadEnded = ended !== undefined;
				await parsing;
				if (isMet(expectation, screen())) {
					return screen();
				}

				if (hadEnded || Date.now() > deadline) {
					const reason = ended
						? `The program ended (exit code ${ended.code}, signal ${ended.signal}) without showing it.`
						: `Not shown within ${withinMs} ms.`;
					throw new Error(`${reason}\n${sideBySide(String(expectation), screen(), emulator.cols)}`);
				}

				await wait(POLL_MS);
			}
		},
		/** Gives the window another size, as dragging its corner does. */
		resize(newColumns: number, newRows: number): void {
			emulator.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		/**
		 * Gives the window another size as terminals do that move their rows: all stand elsewhere, and
		 * something of the frame before is left between them. The program is told nothing of it.
		 */
		async resizeWithLeftovers(
			newColumns: number,
			newRows: number,
			leftover: string,
		): Promise<void> {
			const marks = Array.from({length: newRows}, (_, row) => `\u001B[${row + 1};1H${leftover}`);
			await parsing;
			emulator.resize(newColumns, newRows);
			parsing = parsing.then(
				() =>
					new Promise((resolve) => {
						emulator.write(`\u001B7\u001B[2S${marks.join('')}\u001B8\u001B[2A`, resolve);
					}),
			);
			await parsing;
			child.resize(newColumns, newRows);
		},
		/** Takes the size away, as a serial line has none: 0 by 0. */
		loseSize(): void {
			execFileSync('stty', [
				'-F',
				readlinkSync(`/proc/${child.pid}/fd/0`),
				'rows',
				'0',
				'cols',
				'0',
			]);
			process.kill(child.pid, 'SIGWINCH');
		},
		/** Sends a signal to the program; one that has just ended needs none. */
		signal(name: NodeJS.Signals): void {
			try {
				process.kill(child.pid, name);
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
					throw error;
				}
			}
		},
		/** Waits for the end; throws with the screen if it does not come. */
		async exit(withinMs = DEFAULT_WAIT_MS): Promise<TerminalExit> {
			const result = await Promise.race([ending, wait(withinMs, undefined, {ref: false})]);
			await parsing;
			if (!result) {
				throw new Error(
					`Still running after ${withinMs} ms.\n${sideBySide('the end', screen(), emulator.cols)}`,
				);
			}

			return result;
		},
		/** Every byte that the program wrote to the terminal. */
		bytes: (): Buffer => Buffer.concat(chunks),
		/** The same in pieces, each with the milliseconds from the start at which it came. */
		timedBytes: (): readonly TimedBytes[] =>
			chunks.map((bytes, index) => ({at: times[index] ?? 0, bytes})),
		hasEnded: (): boolean => ended !== undefined,
		isAlternateScreen: (): boolean => emulator.buffer.active.type === 'alternate',
		/** Whether the last word about the cursor was to show it; terminals start with it shown. */
		isCursorVisible(): boolean {
			const text = Buffer.concat(chunks).toString('latin1');
			return text.lastIndexOf('\u001B[?25l') <= text.lastIndexOf('\u001B[?25h');
		},
		/** The cells of the screen with their looks, for a picture of it. */
		cells: (): readonly (readonly Cell[])[] =>
			Array.from({length: emulator.rows}, (_, row) =>
				cellsOf(emulator.buffer.active.getLine(emulator.buffer.active.baseY + row)),
			),
		/** Modes that a program can leave behind, as the emulator knows them. */
		modes: (): xterm.IModes => emulator.modes,
		/** Closes the window without a word to the program: what a lost connection does. */
		hangUp(): void {
			(child as typeof child & {destroy(): void}).destroy();
		},
		/** Ends whatever still runs in the terminal. */
		async close(): Promise<void> {
			if (!ended) {
				try {
					process.kill(-child.pid, 'SIGKILL');
				} catch {
					child.kill('SIGKILL');
				}

				await ending;
			}

			emulator.dispose();
		},
	};
	return session;
}
