/** A stretch of a word; what stands in single quotes or behind a backslash is taken as it is. */
export type WordPart = {
	readonly text: string;
	/** `$NAME` in it is put in. */
	readonly expands: boolean;
	/** `*`, `?`, `[` and `~` in it mean names of files. */
	readonly isPattern: boolean;
};

/** A piece of a line: a word, or an operator such as `&&`, `|` and `>>`. */
export type Token =
	| {readonly kind: 'word'; readonly parts: readonly WordPart[]}
	| {readonly kind: 'operator'; readonly text: string};

/** What reading a line gives; a problem is said in the shell's words. */
export type Lexed =
	| {readonly kind: 'tokens'; readonly tokens: readonly Token[]}
	| {readonly kind: 'problem'; readonly words: string}
	/** Something that a shell can and this one does not play. */
	| {readonly kind: 'not-simulated'; readonly what: string};

const OPERATORS = ['2>&1', '>&2', '1>&2', '2>>', '2>', '1>>', '1>', '&>', '&&', '||', '>>'];
const SINGLE = new Set(['|', ';', '>', '<', '&']);
const NUMBERED = /^[12]>/;

/** Splits a line as a POSIX shell does: words with their quotes, operators, comments. */
export function lex(line: string): Lexed {
	const tokens: Token[] = [];
	let parts: WordPart[] | undefined;
	const end = () => {
		if (parts) {
			tokens.push({kind: 'word', parts});
			parts = undefined;
		}
	};
	const add = (part: WordPart) => {
		parts ??= [];
		parts.push(part);
	};
	for (let at = 0; at < line.length; ) {
		const rest = line.slice(at);
		const character = rest.charAt(0);
		if (character === ' ' || character === '\t' || character === '\n') {
			end();
			at++;
			continue;
		}

		if (character === '#' && parts === undefined) {
			break;
		}

		const operator = operatorAt(rest, parts !== undefined);
		if (operator !== undefined) {
			end();
			tokens.push({kind: 'operator', text: operator});
			at += operator.length;
			continue;
		}

		const piece = pieceAt(rest);
		if ('words' in piece) {
			return {kind: 'problem', words: piece.words};
		}

		if ('what' in piece) {
			return {kind: 'not-simulated', what: piece.what};
		}

		add(piece.part);
		at += piece.length;
	}

	end();
	return {kind: 'tokens', tokens};
}

/** A digit belongs to an operator only where no word is in front of it. */
function operatorAt(rest: string, isInWord: boolean): string | undefined {
	const long = OPERATORS.find(
		(operator) => rest.startsWith(operator) && !(isInWord && NUMBERED.test(operator)),
	);
	return long ?? (SINGLE.has(rest.charAt(0)) ? rest.charAt(0) : undefined);
}

type Piece =
	| {readonly part: WordPart; readonly length: number}
	| {readonly words: string}
	| {readonly what: string};

function pieceAt(rest: string): Piece {
	if (rest.startsWith('$(') || rest.startsWith('`')) {
		return {what: 'putting the output of one command into another'};
	}

	if (/^[(){}]/.test(rest) && !rest.startsWith('{}')) {
		return rest.length > 1 && /^[{}]\S/.test(rest) ? plain(rest) : {what: 'groups of commands'};
	}

	switch (rest.charAt(0)) {
		case "'":
			return quoted(rest, "'", false);
		case '"':
			return quoted(rest, '"', true);
		case '\\':
			return {
				part: {text: rest.slice(1, 2), expands: false, isPattern: false},
				length: Math.min(2, rest.length),
			};
		default:
			return plain(rest);
	}
}

function plain(rest: string): Piece {
	const text = /^[^\s'"\\|;<>&`()]+/.exec(rest)?.[0] ?? rest.charAt(0);
	const at = text.indexOf('$(');
	const kept = at > 0 ? text.slice(0, at) : text;
	return {part: {text: kept, expands: true, isPattern: true}, length: kept.length};
}

function quoted(rest: string, quote: string, expands: boolean): Piece {
	let text = '';
	for (let at = 1; at < rest.length; at++) {
		const character = rest.charAt(at);
		if (character === quote) {
			return {part: {text, expands, isPattern: false}, length: at + 1};
		}

		const next = rest.charAt(at + 1);
		if (expands && character === '\\' && '"\\$`'.includes(next) && next !== '') {
			// A dollar that was meant as one must not be put in later.
			text += next === '$' ? '\uE000' : next;
			at++;
		} else if (expands && (character === '`' || rest.startsWith('$(', at))) {
			return {what: 'putting the output of one command into another'};
		} else {
			text += character;
		}
	}

	return {words: `sh: syntax error: unterminated quoted string`};
}
