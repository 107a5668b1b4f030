import {MASK} from './secret-value.ts';

/**
 * Longest user, password and host of a URL that is looked at. What is longer is masked as a
 * whole, so that memory stays bounded and nothing can get through by its length.
 */
export const AUTHORITY_LIMIT = 2048;
/** Longest password with its host where no URL says that there is one. */
const BARE_LIMIT = 512;
/** Ends the authority of a URL, as in `https://user:secret@host/path`. */
const AUTHORITY_END = /[\s/?#"'`<>\\]/g;
/** Ends a user and a password that hold what a URL does not allow: `http://ada:p#ss/w@proxy`. */
const BLANK = /[\s<>]/g;
/** A name with something behind it that is no port. */
const NO_PORT = /^[^:[\]@]+:(?!\d{0,5}$)./;
/** Schemes with a user who is no secret: `ssh://git@github.com`. */
const NAMED_USER = /(?:^|[^a-z])(?:ssh|sftp|scp|rsync)$/i;

/** What may be said of a login, where reading goes on, and whether its rest is masked as it comes. */
export type Login = {readonly said: string; readonly end: number; readonly isEndless?: true};

/** Judges what stands between `://` and the path of a URL; `before` is the index of the colon. */
export function loginInUrl(text: string, colon: number, isLast: boolean): Login | 'undecided' {
	const start = colon + 3;
	const end = find(AUTHORITY_END, text, start);
	if (end - start > AUTHORITY_LIMIT) {
		return {said: `://${MASK}`, end: start, isEndless: true};
	}

	if (end === text.length && !isLast) {
		return 'undecided';
	}

	// Cut out first: a search backwards would run on to the beginning of the text.
	const authority = text.slice(start, end);
	const at = authority.lastIndexOf('@');
	const goesOn = /[^\s<>]/.test(text.charAt(end));
	if (at === -1 && NO_PORT.test(authority) && goesOn) {
		return oddLogin(text, colon, end, isLast, /^[\w[]/) ?? {said: `://${authority}`, end};
	}

	if (at > 0 && authority.slice(0, at).includes(':') && goesOn) {
		const odd = oddLogin(text, colon, end, isLast, PROXY_HOST);
		if (odd) {
			return odd;
		}
	}

	const isNamed =
		!authority.slice(0, Math.max(0, at)).includes(':') &&
		NAMED_USER.test(text.slice(Math.max(0, colon - 12), colon));
	const host = at === -1 || isNamed ? authority : MASK + authority.slice(at);
	return {said: `://${host}`, end};
}

/** Ends a word after a password with both `@` and `/`; a path such as `/@scope/name` is none. */
const PROXY_HOST = /^[\w-]+(?:\.[\w-]+)*:\d{1,5}\/?$/;

/** A password with a slash, a question mark or a quote in it, and such a host behind it. */
function oddLogin(
	text: string,
	colon: number,
	authorityEnd: number,
	isLast: boolean,
	host: RegExp,
): Login | 'undecided' | undefined {
	const start = colon + 3;
	let end = Math.min(find(BLANK, text, start), start + AUTHORITY_LIMIT);
	if (end === text.length && end < start + AUTHORITY_LIMIT && !isLast) {
		return 'undecided';
	}

	const quote = openingQuote(text, colon);
	const closing = quote === '' ? -1 : text.indexOf(quote, start);
	end = closing === -1 ? end : Math.min(end, closing);
	const word = text.slice(start, end);
	const at = word.lastIndexOf('@');
	const isLogin = at >= 0 && start + at >= authorityEnd && host.test(word.slice(at + 1));
	return isLogin ? {said: `://${MASK}`, end: start + at} : undefined;
}

/** The quote before the scheme. */
function openingQuote(text: string, colon: number): string {
	return (
		/(["'`])[a-z][a-z\d+.-]{0,20}$/i.exec(text.slice(Math.max(0, colon - 22), colon))?.[1] ?? ''
	);
}

/** Characters of a user. */
const USER = /[\w.+%~-]/;
/** Longest user that is looked at; the rest of a longer one makes no difference. */
const USER_LIMIT = 64;
/** Names before a colon behind which no password stands. */
const NO_USER =
	/^(?:\d+|so|cmd|pc|py[\d.]*|lua[\d.]*|ruby|perl|dev|npm|jsr|workspace|patch|pkg|purl|git|github|gitlab|docker|image|file|path|src|ref|uses|url|mailto|e?-?mail|from|to|cc|bcc|author|committer|maintainer|contact|packager|sip|sips|xmpp|acct|at|unix)$/i;
/** What stands behind an `@` and is no host: a digest, a version. */
const NO_HOST = /^(?:[a-z\d+._-]{2,12}:[\da-f]{32}|sha\d|v?\d+(?:\.\d+){0,2}(?![\w.]))/i;
/** A host that can stand behind a password with a slash. */
const WHOLE_HOST = /^(?:[\w-]+(?:\.[\w-]+)+|\[[\da-f:.]+\]|[\w.-]+:\d)/i;
/** Ends a login without a URL. */
const BARE_END = /[\s"'`<>\\]/g;

/** Returns whether a user may stand before this colon and a password behind it; quick, for a flood. */
export function mayBeLogin(text: string, colon: number): boolean {
	return USER.test(text.charAt(colon - 1)) && !/[\s:/"'`<>\\@]/.test(text.charAt(colon + 1));
}

function userBefore(text: string, colon: number): string {
	let start = colon;
	while (start > colon - USER_LIMIT && USER.test(text.charAt(start - 1))) {
		start--;
	}

	return text.slice(start, colon);
}

/** Judges `user:password@host` without a scheme; undefined where this is none. */
export function bareLogin(
	text: string,
	colon: number,
	isLast: boolean,
): Login | 'undecided' | undefined {
	const user = userBefore(text, colon);
	const start = colon + 1;
	if (start === text.length && !isLast) {
		return 'undecided';
	}

	if (user === '' || !mayBeLogin(text, colon) || NO_USER.test(user)) {
		return undefined;
	}

	const end = Math.min(find(BARE_END, text, start), start + BARE_LIMIT);
	if (end === text.length && end < start + BARE_LIMIT && !isLast) {
		return 'undecided';
	}

	const word = text.slice(start, end);
	const at = word.lastIndexOf('@');
	const host = word.slice(at + 1);
	const isHost = /^[a-z\d[]/i.test(host) && !NO_HOST.test(host);
	if (at < 1 || !isHost || (word.slice(0, at).includes('/') && !WHOLE_HOST.test(host))) {
		return undefined;
	}

	return {said: `:${MASK}`, end: start + at};
}

/** Blanks and a quote that may stand before the address of a proxy. */
const BEFORE_ADDRESS = /[ \t"'`]{0,3}/y;

/** The address of a proxy may come without `http://`, and then begins with its user. */
export function loginOfProxy(text: string, at: number, isLast: boolean): Login | 'undecided' {
	BEFORE_ADDRESS.lastIndex = at + 1;
	const lead = BEFORE_ADDRESS.exec(text)?.[0] ?? '';
	const start = at + 1 + lead.length;
	const end = find(AUTHORITY_END, text, start);
	const before = text.slice(at, start);
	if (end - start > AUTHORITY_LIMIT) {
		return {said: before + MASK, end: start, isEndless: true};
	}

	if (end === text.length && !isLast) {
		return 'undecided';
	}

	const user = text.slice(start, end).lastIndexOf('@');
	return user === -1
		? {said: text.charAt(at), end: at + 1}
		: {said: before + MASK + text.slice(start + user, end), end};
}

function find(ends: RegExp, text: string, start: number): number {
	ends.lastIndex = start;
	return ends.exec(text)?.index ?? text.length;
}
