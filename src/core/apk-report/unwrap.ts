import {peelPrefix} from './peel-prefix.ts';

/** A text whose lines a terminal had broken, put together again. */
export type Unwrapped = {
	readonly text: string;
	/** Line of the broken text for each line of the whole one; the first is at index 1. */
	readonly lineOf: readonly number[];
	/** Lines of the broken text that surely go on below or have begun above: a word is torn. */
	readonly joined: ReadonlySet<number>;
	/** The width is one that terminals have, so that hardly anything else broke the lines there. */
	readonly isOfTerminal: boolean;
};

/** Columns of windows as people have them. */
const TERMINAL_WIDTHS: readonly number[] = [80, 100, 120, 132, 160];

/** Terminals are not narrower, and what is wider was hardly broken by one. */
const NARROWEST = 40;
const WIDEST = 300;
/** A line that surely begins anew is never the rest of the one before. */
const BEGINS_ANEW =
	/^(?:\s|\*|\[|ERROR|WARNING|fetch |\( ?\d+\/|OK:|Executing|time="|[\w.-]+@[\w.-]+|[\w.-]+:[~/]|[~/][\w./-]* [#$]|$)/;

/** A beginning behind a colour or a mark that is no prefix of a log. */
const HAS_BEGINNING = /^.{1,80}?(?<!\w)(?:(?:ERROR|WARNING): |fetch https?:\/\/|time="\d)/;

/** A space that a break left at the beginning; what programs indent has two of them, or a sign. */
const GOES_ON = /^ [a-z\d/]/;

/**
 * Joins lines that a terminal broke at its right edge: where several lines have exactly the
 * length of the longest one, that length is the width. Returns undefined if nothing is broken.
 */
export function unwrap(text: string): Unwrapped | undefined {
	const lines = text.split(/\r?\n/);
	const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
	if (width < NARROWEST || width > WIDEST) {
		return undefined;
	}

	const whole: string[] = [];
	const lineOf: number[] = [0];
	const joined = new Set<number>();
	let isOpen = false;
	let opener = '';
	for (const [index, line] of lines.entries()) {
		if (isOpen && !beginsAnew(line, opener)) {
			whole.push(`${whole.pop() ?? ''}${line}`);
			if (isTorn(lines[index - 1] ?? '', line)) {
				joined.add(index).add(index + 1);
			}
		} else {
			whole.push(line);
			lineOf.push(index + 1);
			opener = line;
		}

		isOpen = line.length === width;
	}

	return whole.length === lines.length
		? undefined
		: {text: whole.join('\n'), lineOf, joined, isOfTerminal: TERMINAL_WIDTHS.includes(width)};
}

/** Whether the break goes through a word or a path, or has left the space behind it. */
function isTorn(above: string, below: string): boolean {
	return GOES_ON.test(below) || (/[\w/.-]$/.test(above) && /^[a-z\d/._-]/.test(below));
}

/** What a log or a mail puts before its lines stands before whole ones, never before the rest of one. */
function beginsAnew(line: string, opener: string): boolean {
	return (
		(BEGINS_ANEW.test(line) && !GOES_ON.test(line)) ||
		HAS_BEGINNING.test(line) ||
		(hasPrefix(line) && hasPrefix(opener))
	);
}

function hasPrefix(line: string): boolean {
	return peelPrefix(line) !== line;
}
