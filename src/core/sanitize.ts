/**
 * Makes text of other programs safe to show: it is data and must never act on the terminal.
 *
 * Forms and terminators follow ECMA-48 (CSI, OSC, DCS, SOS, PM, APC) as xterm reads them;
 * every pattern consumes forward only, so that the time is linear in the length.
 */

/** CSI: `ESC [` or U+009B, parameters, a final character, such as `ESC[31m`; C0 inside does not end it. */
const CONTROL_SEQUENCE = /(?:\x1b\[|\x9b)[\x00-\x17\x19\x1c-\x3f]*[\x40-\x7e]?/;
/** OSC, DCS, SOS, PM, APC up to BEL, ST, CAN or SUB, such as `ESC]52;c;cm0gLXJmBEL`; the rest where none comes. */
const CONTROL_STRING =
	/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x18\x1a\x1b\x9c]*(?:\x07|\x18|\x1a|\x1b\\|\x9c)?/;
/** Other escapes, such as `ESC 7`, `ESC(B` and `ESC c`. */
const SHORT_ESCAPE = /\x1b[\x20-\x2f]*[\x30-\x7e]?/;
/** All controls but the tab, which becomes spaces. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

const ACTING = new RegExp(
	[CONTROL_SEQUENCE, CONTROL_STRING, SHORT_ESCAPE, CONTROL].map(({source}) => source).join('|'),
	'g',
);

/** A line with nothing else is already safe; nearly all lines are. */
const PLAIN = /^[\x20-\x7e]*$/;
/** Line ends within a text that is shown as one line. */
const LINE_END = /[\n\r]+/g;
/** Chooses how the character before is drawn and makes its width differ between terminals. */
const VARIATION_SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** Characters that take no room or turn the reading direction, with which text can lie. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\ufff9-\ufffb]/gu;
/** Marks on one letter, of which no language writes so many; they would be drawn over other rows. */
const MANY_MARKS = /(\p{M}{6})(\p{M}+)/gu;
/** Columns between two tab stops, as terminals have it. */
const TAB_WIDTH = 8;

/**
 * Returns the line as it may be shown: without escape sequences and control characters, tabs as
 * spaces, hidden and direction-turning characters spelt out as `<U+202E>`, and towers of marks on one
 * letter counted, `<+94>`.
 */
export function sanitizeLine(line: string): string {
	if (PLAIN.test(line)) {
		return line;
	}

	const visible = line
		.toWellFormed()
		.replace(ACTING, '')
		.replace(LINE_END, ' ')
		.replace(VARIATION_SELECTOR, '')
		.replace(HIDDEN, spellOut)
		.replace(MANY_MARKS, (_, kept: string, more: string) => `${kept}<+${[...more].length}>`);
	return visible.includes('\t') ? expandTabs(visible) : visible;
}

/** Returns the first `limit` characters (UTF-16 units) of a line; a surrogate pair is never split. */
export function firstCharacters(line: string, limit: number): string {
	if (line.length <= limit) {
		return line;
	}

	const last = line.charCodeAt(limit - 1);
	const splitsPair = last >= 0xd800 && last <= 0xdbff;
	return line.slice(0, splitsPair ? limit - 1 : limit);
}

function spellOut(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

function expandTabs(line: string): string {
	let text = '';
	for (const [index, part] of line.split('\t').entries()) {
		text += index === 0 ? part : ' '.repeat(TAB_WIDTH - (text.length % TAB_WIDTH)) + part;
	}

	return text;
}
