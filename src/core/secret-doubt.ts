import {keyBeginning} from './secret-key-block.ts';
import {AUTHORITY_LIMIT} from './secret-logins.ts';
import {isProxyBefore, isSecretBefore, isWorthALook, lastTwo} from './secret-names.ts';
import {hasProgram, hasSecretLetter, secretOptionAt} from './secret-options.ts';
import {BEFORE_MARKS, isTokenAt, MARKED_TOKENS} from './secret-tokens.ts';

/** Whether what stands at a place, which is one of the characters of a search, may mean a secret. */
type IsDoubtful = (text: string, at: number) => boolean;

/** Characters that every secret has beside it, and what tells the usual ones from those. */
const SEARCHES: ReadonlyArray<readonly [string, IsDoubtful]> = [
	[':', isNamed],
	['=', isNamed],
	['_', isToken],
	['A', isTokenHere],
	['J', isTokenOfJson],
];

/**
 * Returns where the lines begin that `maskSecrets` may have to change, in order. All other lines it
 * leaves as they are; it is far slower than this, which a flood passes through.
 *
 * The text holds whole lines, each with its line feed. Time is linear.
 */
export function doubtfulLines(text: string): readonly number[] {
	const starts = [
		...SEARCHES.flatMap(([character, isDoubtful]) => linesWith(text, character, isDoubtful)),
		...linesWithDash(text),
		...linesWithUser(text),
		...longLines(text),
	];
	return starts.length < 2 ? starts : [...new Set(starts)].sort((one, other) => one - other);
}

function isNamed(text: string, at: number): boolean {
	return (
		isWorthALook(text, at) && (isSecretBefore(text, at) !== undefined || isProxyBefore(text, at))
	);
}

function linesWith(text: string, character: string, isDoubtful: IsDoubtful): number[] {
	const starts: number[] = [];
	for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
		if (isDoubtful(text, at)) {
			starts.push(text.lastIndexOf('\n', at) + 1);
			at = text.indexOf('\n', at);
		}
	}

	return starts;
}

const DASH = 0x2d;

/** A dash may begin an option whose value is secret, or a private key, or be within a token. */
function linesWithDash(text: string): number[] {
	const starts: number[] = [];
	let isNamed: boolean | undefined;
	for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
		let isDoubtful = isToken(text, at);
		if (text.charCodeAt(at + 1) === DASH) {
			isDoubtful ||= isOption(text, at) || keyBeginning(text, at, true) !== 0;
		} else if (mayBeOption(text, at)) {
			isNamed ??= hasProgram(text);
			isDoubtful ||= isNamed && isOption(text, at);
		}

		if (isDoubtful) {
			starts.push(text.lastIndexOf('\n', at) + 1);
			at = text.indexOf('\n', at);
		}
	}

	return starts;
}

/** What may stand before a short option; also where there is nothing. */
const BEFORE_OPTION = new Uint8Array(256);
for (const character of ' \t\r\n\f\v"\'[(,') {
	BEFORE_OPTION[character.charCodeAt(0)] = 1;
}

function mayBeOption(text: string, at: number): boolean {
	const isBegun = at === 0 || BEFORE_OPTION[text.charCodeAt(at - 1)] === 1;
	return isBegun && hasSecretLetter(text, at + 1);
}

function isOption(text: string, at: number): boolean {
	const option = secretOptionAt(text, at, true);
	return option !== 'undecided' && option.isSecret;
}

/** A user with a password has an `@` behind it, and a colon before that. */
function linesWithUser(text: string): number[] {
	const starts: number[] = [];
	let lineEnd = -1;
	let from = 0;
	for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
		if (at > lineEnd) {
			from = text.lastIndexOf('\n', at) + 1;
			lineEnd = text.indexOf('\n', at);
		}

		if (hasColon(text, from, at) || text.slice(from, at).includes('://')) {
			starts.push(text.lastIndexOf('\n', at) + 1);
			at = lineEnd;
		}

		from = at;
	}

	return starts;
}

/** Whether a colon stands in the word that ends here. */
function hasColon(text: string, from: number, end: number): boolean {
	for (let at = end - 1; at >= from; at--) {
		const code = text.charCodeAt(at);
		if (code === COLON) {
			return true;
		}

		if (code === BLANK || (code >= TAB && code <= RETURN)) {
			return false;
		}
	}

	return false;
}

const COLON = 0x3a;
const BLANK = 0x20;
const TAB = 0x09;
const RETURN = 0x0d;

/** What is longer than any real user, password and host is masked as a whole. */
function longLines(text: string): number[] {
	const starts: number[] = [];
	for (let start = 0; start + AUTHORITY_LIMIT < text.length; ) {
		const last = text.lastIndexOf('\n', start + AUTHORITY_LIMIT) + 1;
		if (last <= start) {
			starts.push(start);
		}

		start = last <= start ? text.indexOf('\n', start) + 1 : last;
	}

	return starts;
}

function isToken(text: string, at: number): boolean {
	return (
		BEFORE_MARKS[lastTwo(text, at - 1)] === 1 &&
		MARKED_TOKENS.some(
			({token, mark}) =>
				text.startsWith(token, at - mark) && isTokenAt(text, at - mark, true) === true,
		)
	);
}

function isTokenHere(text: string, at: number): boolean {
	return isTokenAt(text, at, true) === true;
}

function isTokenOfJson(text: string, at: number): boolean {
	return text.startsWith('ey', at - 2) && isTokenHere(text, at - 2);
}
