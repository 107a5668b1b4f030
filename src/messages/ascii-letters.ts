/** Languages on terminals where only ASCII is sure. */
import type {Translation} from './message.ts';

/** What a language writes where it has no such letter; all others keep their base letter. */
const SPELT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	de: {ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue'},
};

/** Letters and signs without a base letter in Unicode, for every language. */
const TWINS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ẞ: 'SS',
	æ: 'ae',
	Æ: 'Ae',
	œ: 'oe',
	Œ: 'Oe',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	đ: 'd',
	Đ: 'D',
	'¿': '',
	'¡': '',
	'«': '"',
	'»': '"',
	'\u00a0': ' ',
	'\u202f': ' ',
	'…': '...',
	'–': '-',
	'’': "'",
};

const NOT_ASCII = /[^\x20-\x7e]/gu;
/** Marks on top of or below a letter, once they are apart from it. */
const MARKS = /\p{M}/gu;

/** Returns a text of a language with ASCII letters alone, as its speakers would type it. */
export function asciiLetters(text: string, language: string): string {
	const spelt = SPELT[language.split('-')[0] ?? ''] ?? {};
	return text
		.normalize('NFC')
		.replace(NOT_ASCII, (letter) => spelt[letter] ?? TWINS[letter] ?? letter)
		.normalize('NFKD')
		.replace(MARKS, '')
		.replace(NOT_ASCII, '?');
}

/** Returns the catalogue of a language with ASCII letters alone. */
export function inAscii(texts: Translation, language: string): Translation {
	return Object.fromEntries(
		Object.entries(texts).map(([key, text]) => [key, asciiLetters(text, language)]),
	) as Translation;
}
