/**
 * Programs and their arguments as POSIX shell text, to be read, copied and exported, and back.
 *
 * Nothing in the product is run through a shell; this is only how a command is written down.
 */

/** Words that no shell reads as anything but themselves; `=` is one only after the program. */
const SAFE_WORD = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** `NAME=value` in front of a program sets a variable instead of naming a program. */
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
/** Words with a meaning of their own where a command begins. */
const RESERVED = new Set(
	'if then else elif fi do done case esac while until for in function select time'.split(' '),
);

/** Returns one word, quoted where a POSIX shell would otherwise read it differently. */
export function quoteWord(word: string): string {
	return SAFE_WORD.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * Returns the command line that makes a POSIX shell run exactly this program with exactly
 * these arguments. Law: `parseShell(toShell(argv))` is `argv`.
 */
export function toShell(argv: readonly string[]): string {
	return argv
		.map((word, index) =>
			index === 0 && (ASSIGNMENT.test(word) || RESERVED.has(word)) ? `'${word}'` : quoteWord(word),
		)
		.join(' ');
}

/** Characters that make more than one simple command of a line, or let the shell compute. */
const MEANINGFUL = new Set('|&;<>()$`*?[]{}~#!\n');

/**
 * Returns the words of a simple command; undefined where the text is more than that (pipes,
 * variables, patterns, several commands) or is not complete.
 */
export function parseShell(text: string): readonly string[] | undefined {
	const words: string[] = [];
	let word: string | undefined;
	let position = 0;
	while (position < text.length) {
		const character = text.charAt(position);
		if (character === ' ' || character === '\t') {
			if (word !== undefined) {
				words.push(word);
				word = undefined;
			}

			position++;
			continue;
		}

		const piece = readPiece(text, position);
		if (!piece) {
			return undefined;
		}

		word = (word ?? '') + piece.text;
		position = piece.end;
	}

	return word === undefined ? words : [...words, word];
}

/** Part of a word and the position behind it. */
type Piece = {readonly text: string; readonly end: number};

function readPiece(text: string, start: number): Piece | undefined {
	const character = text.charAt(start);
	if (character === "'") {
		const close = text.indexOf("'", start + 1);
		return close < 0 ? undefined : {text: text.slice(start + 1, close), end: close + 1};
	}

	if (character === '"') {
		return readDoubleQuoted(text, start + 1);
	}

	if (character === '\\') {
		const next = text.charAt(start + 1);
		return next === '' || next === '\n' ? undefined : {text: next, end: start + 2};
	}

	return MEANINGFUL.has(character) ? undefined : {text: character, end: start + 1};
}

/** Inside double quotes a backslash only counts before these. */
const ESCAPED_IN_DOUBLE_QUOTES = new Set('$`"\\');

function readDoubleQuoted(text: string, start: number): Piece | undefined {
	let value = '';
	for (let position = start; position < text.length; position++) {
		const character = text.charAt(position);
		if (character === '"') {
			return {text: value, end: position + 1};
		}

		if (character === '$' || character === '`') {
			return undefined;
		}

		const next = text.charAt(position + 1);
		if (character === '\\' && ESCAPED_IN_DOUBLE_QUOTES.has(next)) {
			value += next;
			position++;
		} else {
			value += character;
		}
	}

	return undefined;
}
