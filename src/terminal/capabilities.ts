/** What is known of the streams and the environment before anything is drawn. */
export type CapabilityInput = {
	/** Variables of the process. */
	readonly environment: Readonly<Record<string, string | undefined>>;
	readonly stdout: StreamFacts;
	readonly stdin: Pick<StreamFacts, 'isTTY'>;
	/** What flags and preferences ask for; `auto` leaves the decision to the environment. */
	readonly wishes: {
		readonly look: 'auto' | 'unicode' | 'ascii';
		/** `dark` and `light` say what the terminal's background is. */
		readonly color: 'auto' | 'dark' | 'light' | 'none';
		readonly isPlain: boolean;
	};
};

/** The part of a stream that decides how to draw; Node leaves these out where there is no terminal. */
export type StreamFacts = {
	readonly isTTY?: boolean | undefined;
	readonly columns?: number | undefined;
	readonly rows?: number | undefined;
};

/** What the terminal can do, decided once and handed down. */
export type Capabilities = {
	/** Draw the Unicode symbols; ASCII otherwise. */
	readonly unicode: boolean;
	/** Use colours; none otherwise. */
	readonly color: boolean;
	/** What the colours stand on. */
	readonly background: 'dark' | 'light' | 'unknown';
	/** There are 256 colours, not only 16. */
	readonly has256Colors: boolean;
	/** Bold is shown as the bright colour, as the Linux console does. */
	readonly hasBrightBold?: boolean;
	/** Cells in a row, never 0. */
	readonly columns: number;
	/** Rows, never 0. */
	readonly rows: number;
	/** The size was not told, so it is the size of a classic terminal. */
	readonly isSizeGuessed: boolean;
	/** Screens can be drawn and keys can be read. */
	readonly isInteractive: boolean;
	/** Words are read aloud: nothing moves, nothing is drawn twice. */
	readonly isScreenReader: boolean;
	/** The terminal can do nothing but print lines. */
	readonly isDumb: boolean;
	/** Something may turn while a program runs; not on serial lines, where each repaint is seen. */
	readonly hasMotion: boolean;
};

/** Size where the terminal tells none, as serial consoles do (0 by 0). */
const CLASSIC_SIZE = {columns: 80, rows: 24};
/** Terminals whose fonts lack most symbols; the Linux console has at most 512 glyphs. */
const ASCII_TERMINALS = new Set(['linux', 'vt100', 'vt102', 'vt220', 'dumb', '']);
/** Base colours that a light text is written on: black to cyan, and grey. */
const DARK_BACKGROUNDS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 8]);
/** Terminals at the end of a serial line, where a spinner alone fills the line. */
const SLOW_TERMINALS = new Set(['vt100', 'vt102', 'vt220']);

/** Returns what the terminal can do. */
export function capabilitiesOf(input: CapabilityInput): Capabilities {
	const {environment, stdout, stdin, wishes} = input;
	const term = environment.TERM ?? '';
	const isDumb = term === 'dumb';
	const isScreenReader = isOn(environment.ACCESSIBLE) || environment.INK_SCREEN_READER === 'true';
	const {columns, rows} = sizeOf(stdout);
	return {
		unicode: hasUnicode(input, term),
		color: hasColor(input, isDumb),
		background: backgroundOf(input, term),
		has256Colors: has256Colors(environment, term),
		hasBrightBold: term === 'linux',
		columns,
		rows,
		isSizeGuessed: !stdout.columns || !stdout.rows,
		isInteractive:
			Boolean(stdout.isTTY && stdin.isTTY) && !isDumb && !isScreenReader && !wishes.isPlain,
		isScreenReader,
		isDumb,
		hasMotion: !isScreenReader && !isDumb && !SLOW_TERMINALS.has(term),
	};
}

/** Returns the size of a stream, or of a classic terminal where it tells none. */
export function sizeOf(stream: StreamFacts): {readonly columns: number; readonly rows: number} {
	return stream.columns && stream.rows
		? {columns: stream.columns, rows: stream.rows}
		: CLASSIC_SIZE;
}

function hasUnicode({environment, wishes}: CapabilityInput, term: string): boolean {
	if (wishes.look !== 'auto') {
		return wishes.look === 'unicode';
	}

	return !ASCII_TERMINALS.has(term) && isUtf8(environment);
}

/**
 * Returns whether the locale is UTF-8. An unset one counts as UTF-8: musl knows nothing
 * else, and Alpine's `doas`, `ssh host command` and containers leave the variables out.
 */
function isUtf8(environment: CapabilityInput['environment']): boolean {
	const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG;
	return !locale || /utf-?8/i.test(locale);
}

/** Ink and chalk do not look at NO_COLOR, so it is decided here, before the first frame. */
function hasColor({environment, stdout, wishes}: CapabilityInput, isDumb: boolean): boolean {
	if (wishes.color === 'none' || environment.NO_COLOR) {
		return false;
	}

	const forced = environment.FORCE_COLOR;
	if (forced !== undefined) {
		return forced !== '0' && forced !== 'false';
	}

	return Boolean(stdout.isTTY) && !isDumb;
}

/**
 * Returns what the terminal's background is, if anybody says so: the user, or COLORFGBG, which
 * rxvt, Konsole and others set (`15;0`, `0;default;15`: the last number is the background). The
 * Linux console is black. The terminal itself is not asked: an answer over a slow line would come
 * as keys, or after the end at the prompt of the shell.
 */
function backgroundOf(
	{environment, wishes}: CapabilityInput,
	term: string,
): Capabilities['background'] {
	if (wishes.color === 'dark' || wishes.color === 'light') {
		return wishes.color;
	}

	const told = /;(\d+)$/.exec(environment.COLORFGBG ?? '')?.[1];
	if (told === undefined) {
		return term === 'linux' ? 'dark' : 'unknown';
	}

	return DARK_BACKGROUNDS.has(Number(told)) ? 'dark' : 'light';
}

/** Whether the library that writes the colours writes 256 of them here. */
function has256Colors(environment: CapabilityInput['environment'], term: string): boolean {
	const {FORCE_COLOR: forced, COLORTERM: depth} = environment;
	if (forced === '1' || forced === '2' || forced === '3') {
		return forced !== '1';
	}

	return depth === 'truecolor' || depth === '24bit' || /-256(?:color)?$/i.test(term);
}

function isOn(value: string | undefined): boolean {
	return value !== undefined && value !== '' && value !== '0';
}
