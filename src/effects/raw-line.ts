import {type ByteString, textOf} from '../core/byte-string.ts';
import {maskSecrets} from '../core/mask-secrets.ts';
import {firstCharacters, sanitizeLine} from '../core/sanitize.ts';
import {message, say} from '../messages/message.ts';

/** A line as far as it is kept for the screen. */
export type RawLine = {
	/** Its beginning, at most `KEPT_BYTES`. */
	readonly head: ByteString;
	/** Length of the whole line. */
	readonly bytes: number;
};

/** Bytes of a line that can matter for the screen: the shown characters, with room for escapes. */
export const KEPT_BYTES = 8192;
/** Longest line that is shown; it fills a terminal of 80 columns from top to bottom. */
const SHOWN_CHARACTERS = 2000;
/** Beginning of a UTF-8 character whose rest is missing, such as E2 82 of `€`. */
export const SPLIT_CHARACTER = /(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/;

/**
 * Returns the line as far as it is kept. Of the states that carriage returns separate the last
 * one counts; a return at the end overwrites nothing yet.
 */
export function rawLine(line: ByteString): RawLine {
	let end = line.length;
	while (line[end - 1] === '\r') {
		end--;
	}

	const start = end === 0 ? 0 : line.lastIndexOf('\r', end - 1) + 1;
	return {head: line.slice(start, Math.min(end, start + KEPT_BYTES)), bytes: end - start};
}

/** Returns the line as people may see it; what is cut off says so. */
export function shownText(line: RawLine): string {
	return shownTexts([line])[0] ?? '';
}

/** Returns lines that followed one another as people may see them: a private key goes on from line to line. */
export function shownTexts(lines: readonly RawLine[], mask = maskSecrets): readonly string[] {
	const texts = mask(lines.map(visibleText).join('\n')).split('\n');
	return lines.map((line, index) => cutText(texts[index] ?? '', line));
}

function visibleText({head, bytes}: RawLine): string {
	return sanitizeLine(textOf(bytes === head.length ? head : head.replace(SPLIT_CHARACTER, '')));
}

function cutText(text: string, {head, bytes}: RawLine): string {
	return bytes === head.length && text.length <= SHOWN_CHARACTERS
		? text
		: firstCharacters(text, SHOWN_CHARACTERS) + say(message('output.cut', {bytes}));
}
