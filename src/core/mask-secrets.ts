import {keyBeginning} from './secret-key-block.ts';
import {bareLogin, type Login, loginInUrl, loginOfProxy} from './secret-logins.ts';
import {isProxyBefore, isSecretBefore, isWorthALook} from './secret-names.ts';
import {COMMAND_LIMIT, secretOptionAt} from './secret-options.ts';
import {beginningAtEnd, isTokenAt, TOKENS} from './secret-tokens.ts';
import {type OpenValue, skipValue, startOfValue} from './secret-value.ts';

/** Masks a text that comes in pieces; the pieces' boundaries make no difference to the result. */
export type SecretMasker = {
	/** Returns what can be said so far; a few characters may be held back. */
	push(text: string): string;
	/** Returns the rest. */
	end(): string;
	/** Whether what was said ends within a private key, which may go on in the next line. */
	isInKey(): boolean;
};

/** Characters before a place that are kept, to read the name or the program there. */
const CONTEXT = COMMAND_LIMIT + 2;

/**
 * Returns the text without credentials: in URLs and logins, in authorization headers, after names
 * such as `token=` and options such as `--password`, tokens that say what they are, private keys.
 */
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
		held = '';

		while (from < whole.length) {
			if (open) {
				const {kept, end, stillOpen, isUndecided} = skipValue(open, whole, from, isLast);
				said += kept;
				from = end;
				open = stillOpen;
				if (isUndecided) {
					break;
				}

				continue;
			}

			const at = nextTrigger(whole, from);
			if (at === -1) {
				const end = isLast ? whole.length : whole.length - beginningAtEnd(whole, BEGINNINGS);
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
		isInKey: () => open?.kind === 'key',
	};
}

type Judgement = {said: string; end: number; open?: OpenValue | undefined};

/** Decides what a `:`, `=`, `-` or the beginning of a token means; `undecided` while that needs more text. */
function judge(text: string, at: number, isLast: boolean): Judgement | 'undecided' {
	switch (text[at]) {
		case '-':
			return judgeDash(text, at, isLast);
		case ':':
		case '=':
			return judgeSeparator(text, at, isLast);
		default:
			return judgeToken(text, at, isLast);
	}
}

function judgeDash(text: string, at: number, isLast: boolean): Judgement | 'undecided' {
	if (!isLast && at + 1 === text.length) {
		return 'undecided';
	}

	const key = keyBeginning(text, at, isLast);
	if (key === 'undecided') {
		return key;
	}

	if (key > 0) {
		const end = at + key;
		return {said: text.slice(at, end), end, open: startOfValue('key')};
	}

	const option = secretOptionAt(text, at, isLast);
	if (option === 'undecided') {
		return option;
	}

	const end = at + option.length;
	const open = option.isSecret ? startOfValue('word') : undefined;
	return {said: text.slice(at, end), end, open};
}

function judgeSeparator(text: string, at: number, isLast: boolean): Judgement | 'undecided' {
	const rest = text.length - at;
	const isColon = text[at] === ':';
	if (isColon && !isLast && (rest === 1 || (rest === 2 && text[at + 1] === '/'))) {
		return 'undecided';
	}

	if (text.startsWith('://', at)) {
		return judgementOf(loginInUrl(text, at, isLast));
	}

	if (isWorthALook(text, at)) {
		if (isProxyBefore(text, at)) {
			return judgementOf(loginOfProxy(text, at, isLast));
		}

		const secret = isSecretBefore(text, at);
		if (secret) {
			return secretAfter(text, at, isLast, startOfValue(secret));
		}
	}

	const login = isColon ? bareLogin(text, at, isLast) : undefined;
	return login ? judgementOf(login) : {said: text.charAt(at), end: at + 1};
}

/** In some languages a separator has two signs: `token := "…"`, `'token' => '…'`. */
function secretAfter(
	text: string,
	at: number,
	isLast: boolean,
	open: OpenValue,
): Judgement | 'undecided' {
	if (at + 1 === text.length && !isLast) {
		return 'undecided';
	}

	const end = at + (/[=>]/.test(text.charAt(at + 1)) ? 2 : 1);
	return {said: text.slice(at, end), end, open};
}

function judgementOf(login: Login | 'undecided'): Judgement | 'undecided' {
	if (login === 'undecided') {
		return login;
	}

	const {said, end, isEndless} = login;
	return {said, end, open: isEndless && {kind: 'authority', isMasked: true}};
}

/** A token is known by how it begins, whatever stands before it. */
function judgeToken(text: string, at: number, isLast: boolean): Judgement | 'undecided' {
	const isToken = isTokenAt(text, at, isLast);
	if (isToken === 'undecided') {
		return isToken;
	}

	return isToken
		? {said: '', end: at, open: startOfValue('word')}
		: {said: text.charAt(at), end: at + 1};
}

/** A single dash may begin an option where a blank, a quote or a bracket stands before it. */
const TRIGGER = new RegExp(`[:=]|--|(?<![^\\s"'[(,])-|${TOKENS.join('|')}`, 'g');
/** What may begin at the end of a piece. */
const BEGINNINGS: readonly string[] = ['--', ...TOKENS];

/** Returns the next place worth a look, -1 where there is none. */
function nextTrigger(text: string, from: number): number {
	TRIGGER.lastIndex = from;
	return TRIGGER.exec(text)?.index ?? -1;
}
