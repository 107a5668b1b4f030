/**
 * The last guard before the terminal.
 *
 * Text of other programs is cleaned where it is read; this makes sure that nothing that was
 * missed there, from whatever source, moves the cursor, changes a mode or hides in a line.
 */

/** Strings for the terminal itself, such as `ESC ]52;c;… BEL` (writes the clipboard). */
const STRINGS =
	/(?:\u001b[P\]X^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g;
/** Escape sequences, such as `ESC [31m` and `ESC (B`, complete or cut off. */
const SEQUENCES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g;
/** Anything that begins a new line or a column. */
const SPACING = /[\t\n\r\u0085\u2028\u2029]+/g;
/**
 * Controls, and characters that draw nothing but change what is beside them: directions
 * (a line could read backwards), joiners and selectors (terminals disagree on their width).
 */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
/** Halves of a character, which no encoding can write. */
const BROKEN = /\p{Cs}/gu;
const PLAIN_ASCII = /^[\x20-\x7e]*$/;
/** Marks on top of a letter: `e` and an acute accent. */
const MARKS = /\p{M}/gu;
const NOT_ASCII = /[^\x20-\x7e]/gu;

/** ASCII twins of signs that programs like to print. */
const TWINS: Readonly<Record<string, string>> = {
	'…': '...',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'–': '-',
	'—': '-',
	'→': '->',
	'•': '*',
};

/** Returns the text without anything that is not a visible character of one line. */
export function printable(text: string, unicode: boolean): string {
	if (PLAIN_ASCII.test(text)) {
		return text;
	}

	const clean = text
		.replace(STRINGS, '')
		.replace(SEQUENCES, '')
		.replace(SPACING, ' ')
		.replace(INVISIBLE, '')
		.replace(BROKEN, '\ufffd');
	return unicode ? clean : asciiOf(clean);
}

function asciiOf(text: string): string {
	return text
		.replace(NOT_ASCII, (character) => TWINS[character] ?? character)
		.normalize('NFKD')
		.replace(MARKS, '')
		.replace(NOT_ASCII, '?');
}
