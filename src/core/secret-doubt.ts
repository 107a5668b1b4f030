import {AUTHORITY_LIMIT} from './mask-secrets.ts';
import {flagAround, isProxyBefore, isSecretBefore, mayEndSecretName} from './secret-names.ts';
import {TOKENS} from './secret-tokens.ts';

/** Whether what stands at a place, which is one of the characters of a search, may mean a secret. */
type IsDoubtful = (text: string, at: number) => boolean;

/** Characters that every secret has beside it, and what tells the usual ones from those. */
const SEARCHES: ReadonlyArray<readonly [string, IsDoubtful]> = [
	[':', isNamed],
	['=', isNamed],
	['_', isToken],
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
		mayEndSecretName(text, at) &&
		(isSecretBefore(text, at) !== undefined || isProxyBefore(text, at))
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

/** A dash may begin an option whose value is secret, or be within a token. */
function linesWithDash(text: string): number[] {
	const starts: number[] = [];
	let flagEnd = 0;
	for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
		let isDoubtful = isToken(text, at);
		if (text.charCodeAt(at + 1) === DASH && at >= flagEnd) {
			const flag = flagAround(text, at);
			flagEnd = flag.end;
			isDoubtful ||= flag.isDoubtful;
		}

		if (isDoubtful) {
			starts.push(text.lastIndexOf('\n', at) + 1);
			at = text.indexOf('\n', at);
		}
	}

	return starts;
}

/** A user in a URL has an `@` behind it. */
function linesWithUser(text: string): number[] {
	const starts: number[] = [];
	for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at)) {
		const start = text.lastIndexOf('\n', at) + 1;
		at = text.indexOf('\n', at);
		if (text.slice(start, at).includes('://')) {
			starts.push(start);
		}
	}

	return starts;
}

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

/** The parts of tokens around their first `-` or `_`. */
const TOKEN_STARTS = TOKENS.map((token) => token.search(/[-_]/));
/** One for each code that stands before that; the others are passed by at once. */
const BEFORE_TOKENS = new Uint8Array(256);
for (const [index, token] of TOKENS.entries()) {
	BEFORE_TOKENS[token.charCodeAt((TOKEN_STARTS[index] ?? 0) - 1)] = 1;
}

function isToken(text: string, at: number): boolean {
	return (
		BEFORE_TOKENS[text.charCodeAt(at - 1)] === 1 &&
		TOKENS.some((token, index) => text.startsWith(token, at - (TOKEN_STARTS[index] ?? 0)))
	);
}
