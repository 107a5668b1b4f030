/** What is known of the streams and the environment before anything is drawn. */
export type CapabilityInput = {
	/** Variables of the process. */
	readonly environment: Readonly<Record<string, string | undefined>>;
	readonly stdout: StreamFacts;
	readonly stdin: Pick<StreamFacts, 'isTTY'>;
	/** What flags and preferences ask for; `auto` leaves the decision to the environment. */
	readonly wishes: {
		readonly look: 'auto' | 'unicode' | 'ascii';
		readonly color: 'auto' | 'none';
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
	/** Use the eight base colours; none otherwise. */
	readonly color: boolean;
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

function isOn(value: string | undefined): boolean {
	return value !== undefined && value !== '' && value !== '0';
}
