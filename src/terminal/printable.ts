import {sanitizeLine} from '../core/sanitize.ts';

/** Marks on top of a letter, such as the accent of a decomposed `é`. */
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

/**
 * Returns the text as it may reach the terminal: the last guard, whatever its source, so that
 * nothing that was missed elsewhere moves the cursor, changes a mode or begins a new row.
 * With the ASCII set every other character becomes a twin, its base letter or `?`.
 */
export function printable(text: string, unicode: boolean): string {
	const clean = sanitizeLine(text);
	return unicode ? clean : asciiOf(clean);
}

function asciiOf(text: string): string {
	return text
		.replace(NOT_ASCII, (character) => TWINS[character] ?? character)
		.normalize('NFKD')
		.replace(MARKS, '')
		.replace(NOT_ASCII, '?');
}
