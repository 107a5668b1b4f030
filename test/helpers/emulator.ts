import {EventEmitter} from 'node:events';
import headless from '@xterm/headless';

/** A size that every screen is promised for. */
export const CLASSIC = {columns: 80, rows: 24};
/** The smallest size that every screen is promised for. */
export const SMALL = {columns: 40, rows: 15};

/** Bytes that a terminal sends for a key. */
const KEYS = {
	enter: '\r',
	escape: '\u001b',
	up: '\u001b[A',
	down: '\u001b[B',
	right: '\u001b[C',
	left: '\u001b[D',
	pageup: '\u001b[5~',
	pagedown: '\u001b[6~',
	home: '\u001b[H',
	end: '\u001b[F',
	tab: '\t',
	'shift+tab': '\u001b[Z',
	backspace: '\u007f',
	'ctrl+c': '\u0003',
	space: ' ',
} as const;

/** A key of the keyboard that is not a character. */
export type NamedKey = keyof typeof KEYS;

/** Returns the bytes of a key; a character is its own. */
export function bytesOfKey(key: string): string {
	return Object.hasOwn(KEYS, key) ? KEYS[key as NamedKey] : key;
}

/** A standard output whose bytes go into an emulated terminal, in order. */
class ScreenStdout extends EventEmitter {
	readonly isTTY = true;
	columns: number;
	rows: number;
	/** Everything that was ever written. */
	written = '';
	readonly #terminal: headless.Terminal;

	constructor(terminal: headless.Terminal, size: {columns: number; rows: number}) {
		super();
		this.#terminal = terminal;
		this.columns = size.columns;
		this.rows = size.rows;
	}

	write = (text: string, encoding?: unknown, callback?: () => void): boolean => {
		const done = typeof encoding === 'function' ? (encoding as () => void) : callback;
		this.written += text;
		this.#terminal.write(text, done);
		return true;
	};
}

/** A standard input that a test types into. */
class KeyboardStdin extends EventEmitter {
	readonly isTTY = true;
	isRaw = false;
	readonly #pending: string[] = [];

	press(bytes: string): void {
		this.#pending.push(bytes);
		this.emit('readable');
	}

	read = (): string | null => this.#pending.shift() ?? null;
	setRawMode = (isRaw: boolean): this => {
		this.isRaw = isRaw;
		return this;
	};

	setEncoding = (): this => this;
	ref = (): this => this;
	unref = (): this => this;
	resume = (): this => this;
	pause = (): this => this;
}

/** A cell's look, as the terminal understood it. */
export type Cell = {
	readonly text: string;
	/** `default`, or the number of one of the 256 colours, or `other`. */
	readonly color: number | 'default' | 'other';
	readonly background: number | 'default' | 'other';
	readonly isDim: boolean;
	readonly isBold: boolean;
	readonly isInverse: boolean;
};

/** A terminal with a screen to read and keys to press. */
export type Emulator = {
	readonly stdout: NodeJS.WriteStream;
	readonly stdin: NodeJS.ReadStream;
	/** The rows of the screen without the blanks at their ends, and without the empty rows below. */
	readonly screen: () => readonly string[];
	/** The main screen's rows, whichever is shown. */
	readonly mainScreen: () => readonly string[];
	readonly cells: () => readonly (readonly Cell[])[];
	/** Presses a key, as `enter` or `j`, and lets the program react. */
	readonly press: (...keys: readonly string[]) => Promise<void>;
	readonly type: (text: string) => Promise<void>;
	readonly resize: (columns: number, rows: number) => Promise<void>;
	/** Waits until the screen shows the text; fails with what it shows instead. */
	readonly until: (text: string, timeoutMs?: number) => Promise<void>;
	/** All bytes that were written so far. */
	readonly written: () => string;
	readonly isRaw: () => boolean;
	readonly isAlternate: () => boolean;
	/** Lets React, Ink and the terminal come to rest. */
	readonly settle: () => Promise<void>;
};

/** Pause between two looks at the screen. Milliseconds. */
const LOOK_EVERY_MS = 5;
/** Longer than Ink waits for the rest of an escape sequence, and than one frame takes. Milliseconds. */
const SETTLE_MS = 80;

/** Returns a terminal of this size that programs take for a real one. */
export function createEmulator(size: {columns: number; rows: number} = CLASSIC): Emulator {
	const terminal = new headless.Terminal({
		cols: size.columns,
		rows: size.rows,
		allowProposedApi: true,
		scrollback: 1000,
		// A real line discipline turns a line feed into the beginning of the next row.
		convertEol: true,
	});
	const stdout = new ScreenStdout(terminal, size);
	const stdin = new KeyboardStdin();

	const flush = () => new Promise<void>((resolve) => terminal.write('', resolve));
	const settle = async () => {
		await new Promise((resolve) => setImmediate(resolve));
		await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
		await flush();
	};
	const screen = () => rowsOf(terminal.buffer.active, terminal.rows);
	return {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		screen,
		mainScreen: () => rowsOf(terminal.buffer.normal, terminal.buffer.normal.length),
		cells: () => cellsOf(terminal),
		async press(...keys) {
			for (const key of keys) {
				stdin.press(bytesOfKey(key));
				await settle();
			}
		},
		async type(text) {
			for (const character of text) {
				stdin.press(character);
			}

			await settle();
		},
		async resize(columns, rows) {
			terminal.resize(columns, rows);
			stdout.columns = columns;
			stdout.rows = rows;
			stdout.emit('resize');
			await settle();
		},
		async until(text, timeoutMs = 5000) {
			const deadline = Date.now() + timeoutMs;
			while (!screen().join('\n').includes(text)) {
				if (Date.now() > deadline) {
					throw new Error(`waited for ${JSON.stringify(text)}, saw:\n${screen().join('\n')}`);
				}

				await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
				await flush();
			}
		},
		written: () => stdout.written,
		isRaw: () => stdin.isRaw,
		isAlternate: () => terminal.buffer.active.type === 'alternate',
		settle,
	};
}

function rowsOf(buffer: headless.IBuffer, count: number): readonly string[] {
	const rows = Array.from({length: count}, (_, index) =>
		(buffer.getLine(index)?.translateToString(true) ?? '').trimEnd(),
	);
	const last = rows.findLastIndex((row) => row !== '');
	return rows.slice(0, last + 1);
}

function cellsOf(terminal: headless.Terminal): readonly (readonly Cell[])[] {
	const buffer = terminal.buffer.active;
	return Array.from({length: terminal.rows}, (_, y) => {
		const line = buffer.getLine(y);
		return Array.from({length: terminal.cols}, (_unused, x) => {
			const cell = line?.getCell(x);
			return {
				text: cell?.getChars() ?? '',
				color: colorOf(cell?.isFgDefault(), cell?.isFgPalette(), cell?.getFgColor()),
				background: colorOf(cell?.isBgDefault(), cell?.isBgPalette(), cell?.getBgColor()),
				isDim: Boolean(cell?.isDim()),
				isBold: Boolean(cell?.isBold()),
				isInverse: Boolean(cell?.isInverse()),
			};
		});
	});
}

function colorOf(
	isDefault: boolean | undefined,
	isPalette: boolean | undefined,
	color: number | undefined,
): Cell['color'] {
	if (isDefault !== false) {
		return 'default';
	}

	return isPalette && color !== undefined ? color : 'other';
}
