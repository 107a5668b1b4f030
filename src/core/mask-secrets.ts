import {isProxyBefore, isSecretBefore, mayEndSecretName, secretFlagAt} from './secret-names.ts';
import {TOKENS} from './secret-tokens.ts';
import {MASK, type OpenValue, skipValue, startOfValue} from './secret-value.ts';

/** Masks a text that comes in pieces; the pieces' boundaries make no difference to the result. */
export type SecretMasker = {
	/** Returns what can be said so far; a few characters may be held back. */
	push(text: string): string;
	/** Returns the rest. */
	end(): string;
};

/**
 * Longest user, password and host of a URL that is looked at. What is longer is masked as a
 * whole, so that memory stays bounded and nothing can get through by its length.
 */
export const AUTHORITY_LIMIT = 2048;
/** Ends the authority of a URL, as in `https://user:secret@host/path`. */
const AUTHORITY_END = /[\s/?#"'`<>\\]/g;
/** Characters before a separator that are kept to read the name there, such as `access_token`. */
const CONTEXT = 80;

/** Returns the text without credentials: in URLs, in authorization headers and after names such as `token=`. */
export function maskSecrets(text: string): string {
	const masker = createSecretMasker();
	return masker.push(text) + masker.end();
}

/** Returns a masker for a text that comes in pieces. Time is linear, memory a few kilobytes. */
export function createSecretMasker(): SecretMasker {
	/** Not said yet, because what follows decides. */
	let held = '';
	/** The end of what was said or swallowed, for names before a separator. */
	let context = '';
	let open: OpenValue | undefined;

	function read(text: string, isLast: boolean): string {
		const whole = context + held + text;
		let from = context.length;
		let said = '';
		const next = nextTrigger(whole);
		held = '';

		while (from < whole.length) {
			if (open) {
				const {kept, end, stillOpen} = skipValue(open, whole, from);
				said += kept;
				from = end;
				open = stillOpen;
				continue;
			}

			const at = next(from);
			if (at === -1) {
				const end = isLast ? whole.length : whole.length - beginningAtEnd(whole);
				said += whole.slice(from, end);
				from = Math.max(from, end);
				break;
			}

			said += whole.slice(from, at);
			from = at;
			const found = judge(whole, at, isLast);
			if (found === 'undecided') {
				break;
			}

			said += found.said;
			from = found.end;
			open = found.open;
		}

		held = whole.slice(from);
		context = whole.slice(Math.max(0, from - CONTEXT), from);
		return said;
	}

	return {
		push: (text) => read(text, false),
		end: () => read('', true),
	};
}

type Judgement = {said: string; end: number; open?: OpenValue | undefined};

/** Decides what a `:`, `=` or `--` means; `undecided` while the text is too short for that. */
function judge(text: string, at: number, isLast: boolean): Judgement | 'undecided' {
	const rest = text.length - at;
	if (text[at] === '-') {
		return judgeFlag(text, at, isLast);
	}

	if (/[a-z]/.test(text.charAt(at))) {
		return judgeToken(text, at);
	}

	if (text[at] === ':' && !isLast && (rest === 1 || (rest === 2 && text[at + 1] === '/'))) {
		return 'undecided';
	}

	if (text.startsWith('://', at)) {
		return judgeAuthority(text, at + 3, isLast);
	}

	const mayBeNamed = mayEndSecretName(text, at);
	if (mayBeNamed && isProxyBefore(text, at)) {
		return judgeProxy(text, at, isLast);
	}

	const separator = text.charAt(at);
	const secret = mayBeNamed ? isSecretBefore(text, at) : undefined;
	return {said: separator, end: at + 1, open: secret && startOfValue(secret)};
}

/** A token is known by how it begins, whatever stands before it. */
function judgeToken(text: string, at: number): Judgement {
	const isWord = at === 0 || !/\w/.test(text.charAt(at - 1));
	return isWord
		? {said: '', end: at, open: startOfValue('word')}
		: {said: text.charAt(at), end: at + 1};
}

/** Returns how many of the last characters may be the beginning of an option or a token. */
function beginningAtEnd(text: string): number {
	const lengths = ['--', ...TOKENS].map((start) => {
		for (let length = start.length - 1; length > 0; length--) {
			if (text.endsWith(start.slice(0, length))) {
				return length;
			}
		}

		return 0;
	});
	return Math.max(...lengths);
}

function judgeFlag(text: string, at: number, isLast: boolean): Judgement | 'undecided' {
	const flag = secretFlagAt(text, at, isLast);
	if (flag === 'undecided') {
		return flag;
	}

	const end = at + flag.length;
	return {said: text.slice(at, end), end, open: flag.isSecret ? startOfValue('word') : undefined};
}

function judgeAuthority(text: string, start: number, isLast: boolean): Judgement | 'undecided' {
	AUTHORITY_END.lastIndex = start;
	const found = AUTHORITY_END.exec(text)?.index;
	const end = found ?? text.length;
	if (end - start > AUTHORITY_LIMIT) {
		return {said: `://${MASK}`, end: start, open: {kind: 'authority', isMasked: true}};
	}

	if (found === undefined && !isLast) {
		return 'undecided';
	}

	// Cut out first: a search backwards would run on to the beginning of the text.
	const authority = text.slice(start, end);
	const at = authority.lastIndexOf('@');
	const host = at === -1 ? authority : MASK + authority.slice(at);
	return {said: `://${host}`, end};
}

/** Blanks and a quote that may stand before the address of a proxy. */
const BEFORE_ADDRESS = /[ \t"'`]{0,3}/y;

/** The address of a proxy may come without `http://`, and then begins with its user. */
function judgeProxy(text: string, at: number, isLast: boolean): Judgement | 'undecided' {
	BEFORE_ADDRESS.lastIndex = at + 1;
	const lead = BEFORE_ADDRESS.exec(text)?.[0] ?? '';
	const start = at + 1 + lead.length;
	AUTHORITY_END.lastIndex = start;
	const found = AUTHORITY_END.exec(text)?.index;
	const end = found ?? text.length;
	const before = text.slice(at, start);
	if (end - start > AUTHORITY_LIMIT) {
		return {said: before + MASK, end: start, open: {kind: 'authority', isMasked: true}};
	}

	if (found === undefined && !isLast) {
		return 'undecided';
	}

	const address = text.slice(start, end);
	const user = address.lastIndexOf('@');
	return user === -1
		? {said: text.charAt(at), end: at + 1}
		: {said: before + MASK + address.slice(user), end};
}

/** Returns a function that gives the next place worth a look; each search runs over the text once. */
function nextTrigger(text: string): (from: number) => number {
	const triggers = [':', '=', '--', ...TOKENS];
	const places = triggers.map(() => -2);

	return (from) => {
		let nearest = -1;
		for (const [index, trigger] of triggers.entries()) {
			let place = places[index] ?? -2;
			if (place !== -1 && place < from) {
				place = text.indexOf(trigger, from);
				places[index] = place;
			}

			if (place !== -1 && (nearest === -1 || place < nearest)) {
				nearest = place;
			}
		}

		return nearest;
	};
}
