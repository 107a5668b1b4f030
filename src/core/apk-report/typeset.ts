/**
 * Undoes what web pages, mail and chat programs make of a line on its way from the terminal:
 * typeset quotes, HTML, colours whose escape character was lost, marks of Markdown around it.
 */

/** Web pages and mail programs turn quotes and leading spaces into typeset ones. */
const TYPESET = /[\u00A0\u2018\u2019\u201C\u201D\u202F]/;
/** Colours in the spellings of shells, programming languages and JSON, or without their beginning. */
const SPELT_COLOUR =
	/(?:\\(?:033|0?e|x1[bB]|u001[bB])|\u241B|\u2190)\[[0-9;]{0,12}[mK]|(?<![\u001B[])\[(?:0|[1349]\d?|\d{1,2};[0-9;]{0,10}\d)m/g;
const MAY_BE_COLOUR = /\[[0-9;]{0,12}[mK]/;
/** Tags around a line that is quoted in a web page; other text in angle brackets stays. */
const TAG =
	/^(\s*)(?:<(?:pre|code|p|samp|blockquote)>)+|(?:<\/(?:pre|code|p|samp|blockquote)>|<br ?\/?>)+\s*$/gi;
const ENTITY = /&(lt|gt|amp|quot|apos|nbsp|#0?3[49]|#x2[27]|#x2F|#4[57]|#96);/gi;
const CHARACTERS: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	amp: '&',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	'#34': '"',
	'#39': "'",
	'#039': "'",
	'#034': '"',
	'#x22': '"',
	'#x27': "'",
	'#x2f': '/',
	'#45': '-',
	'#47': '/',
	'#96': '`',
};

/** A web page that quotes the source of a web page has `&amp;lt;` for `<`. */
const MOST_ESCAPED = 2;

/** Returns the line as it was before a web page, a mail or a log typeset it. */
export function withoutTypesetting(raw: string): string {
	let text = MAY_BE_COLOUR.test(raw) ? raw.replace(SPELT_COLOUR, '') : raw;
	if (TYPESET.test(text)) {
		text = text
			.replace(/[\u2018\u2019]/g, "'")
			.replace(/[\u201C\u201D]/g, '"')
			.replace(/[\u00A0\u202F]/g, ' ');
	}

	for (let round = 0; round < MOST_ESCAPED && text.includes('&'); round++) {
		text = text.replace(ENTITY, (whole, name: string) => CHARACTERS[name.toLowerCase()] ?? whole);
	}

	return withoutTags(text);
}

/** Returns the line without the tags at its ends. */
export function withoutTags(line: string): string {
	return line.includes('>') ? line.replace(TAG, '$1') : line;
}

/** Marks that are put around a line or a whole quotation; what is between them is the line. */
const AROUND = /^(\s*)(`{1,2}|\*\*|")(?=[^\s`*"]|`[^`]|\*\*[^*]|"[^"])(.*?)(?:\2([.,;]?))?$/;
const BEHIND = /^(\s*\S.*?\S)(`{1,2}|\*\*|")[.,;]?$/;
/** Bold type around quoted code in a web page: so many lie one in the other. */
const MOST_MARKS = 3;

/**
 * Returns the line without the tags, quotes, backticks or stars that somebody put around it, or
 * around the quotation of which it is the first or the last line.
 */
export function withoutMarks(line: string): string {
	let text = line;
	for (let round = 0; round < MOST_MARKS; round++) {
		const inside = withoutMark(withoutTags(text));
		if (inside === text) {
			break;
		}

		text = inside;
	}

	return text;
}

function withoutMark(line: string): string {
	const first = line.charCodeAt(line.length - line.trimStart().length);
	if (first === 0x60 || first === 0x2a || first === 0x22) {
		return line.replace(AROUND, (whole, indent: string, mark: string, inside: string) =>
			inside.includes(mark) ? whole : `${indent}${inside}`,
		);
	}

	return line.replace(BEHIND, (whole, inside: string, mark: string) =>
		inside.includes(mark) ? whole : inside,
	);
}
