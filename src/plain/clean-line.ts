import {maskSecrets} from '../core/mask-secrets.ts';
import {firstCharacters, sanitizeLine} from '../core/sanitize.ts';
import {message, say} from '../messages/message.ts';
import {printable} from '../terminal/printable.ts';
import {fitLine} from './wrap.ts';

/** Characters of one line that are shown; the log has the rest. */
const LONGEST_LINE = 1000;

/** Returns a line without what would act on a terminal, and without credentials. */
export function safeLine(line: string): string {
	// In this order: what a colour cuts in two is a secret only when it is whole again.
	return maskSecrets(sanitizeLine(line));
}

/** Characters of both ends of a line that hold what was typed and what is wrong with it. */
const ENDS = {first: 600, last: 300};

/** An argument can have a hundred thousand characters; the advice that follows has to be seen. */
function withoutMiddle(line: string): string {
	const {first, last} = ENDS;
	return line.length <= LONGEST_LINE
		? line
		: `${firstCharacters(line, first)} ... ${line.slice(-last).toWellFormed()}`;
}

/** Returns all lines of these texts as they may be printed; a private key goes on from line to line. */
export function safeLines(texts: readonly string[]): readonly string[] {
	const lines = texts.flatMap((text) => text.split('\n')).map(sanitizeLine);
	return lines.length === 0 ? [] : maskSecrets(lines.join('\n')).split('\n').map(withoutMiddle);
}

/**
 * Returns a line as it may be printed, whatever went into it: no control characters, no
 * credentials, not endlessly long.
 */
export function cleanLine(line: string): string {
	const safe = safeLine(line).trimEnd();
	if (safe.length <= LONGEST_LINE) {
		return safe;
	}

	const text = firstCharacters(safe, LONGEST_LINE);
	return say(message('plain.cut', {text, count: safe.length - text.length}));
}

/** Returns lines as one text to print; `isAscii` replaces what ASCII has no character for. */
export function printedText(lines: readonly string[], isAscii: boolean): string {
	return lines
		.map((line) => (isAscii ? printable(line, false) : line))
		.flatMap(fitLine)
		.map((line) => `${line}\n`)
		.join('');
}
