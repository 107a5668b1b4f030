/** How far a secret value reaches: to the end of the word, or of the line as in a header. */
export type SecretReach = 'word' | 'line';

/** Headers whose whole value is secret: `Authorization: Basic dXNlcjpwYXNz`. */
const HEADER = /(?:^|[^a-z])(?:proxy-)?authorization$/i;
/** Names before `=` or `:`: `access_token=`, `DOCKER_PASSWORD=`, `"auth": "…"`. */
const NAME =
	/(?:tokens?|passw(?:or)?d|passphrase|pwd|psk|secret|api[_-]?key|(?:access|private|secret)[_-]?key|(?:^|[_-])(?:auth|pass))$/i;
/** Names in a query: `X-Amz-Signature=`; before a colon they are words such as `BAD signature: …`. */
const QUERY_NAME = /(?:credentials?|signature|(?:^|[_-])(?:sig|verify))$/i;
/** What may stand between a name and its separator: `"token" : "…"`. */
const GAP = /["']?[ \t]{0,2}$/;
/** A name, at most as long as one is looked for. */
const WORD = /[\w-]{1,60}$/;
/** Longest text that can be a name with its gap. */
const NAME_LIMIT = 64;
/** An option with its value as the next word: `--password hunter2`. */
const FLAG = /^--[a-z-]{0,40}/i;
const SECRET_FLAG = /^--(?:[a-z-]*-)?(?:password|token|secret|passphrase)$/i;
const FLAG_LIMIT = 42;

/** The last two letters of all names above. */
const LAST_LETTERS = [
	...['on', 'en', 'ns', 'rd', 'wd', 'se', 'et', 'ey', 'th', 'ss', 'al', 'ls', 're', 'ig', 'fy'],
	...['sk', 'xy'],
];
/**
 * The same as a table: 1 where a name may end so. Its index is made of the lowest five bits of each
 * letter, which say nothing of upper and lower case.
 */
export const LAST_OF_NAMES = new Uint8Array(1024);
for (const letters of LAST_LETTERS) {
	LAST_OF_NAMES[lastTwo(letters, 1)] = 1;
}

function lastTwo(text: string, at: number): number {
	return ((text.charCodeAt(at - 1) & 31) << 5) | (text.charCodeAt(at) & 31);
}

/**
 * Returns whether the letters before this separator can be the end of a secret's name. Quick, for
 * a flood; it may be wrong where it says yes.
 */
export function mayEndSecretName(text: string, separator: number): boolean {
	let at = separator - 1;
	for (let blanks = 0; blanks < 2 && isBlank(text.charCodeAt(at)); blanks++) {
		at--;
	}

	const code = text.charCodeAt(at);
	return LAST_OF_NAMES[lastTwo(text, code === 0x22 || code === 0x27 ? at - 1 : at)] === 1;
}

function isBlank(code: number): boolean {
	return code === 0x20 || code === 0x09;
}

/** Names of a proxy, whose address may begin with a user and a password: `http_proxy=bob:pw@proxy:3128`. */
const PROXY_NAME = /(?:^|[_-])(?:https?|ftp|all|socks5?)[_-]?proxy$/i;

/** Returns whether a proxy is named before this separator. */
export function isProxyBefore(text: string, separator: number): boolean {
	const before = text.slice(Math.max(0, separator - NAME_LIMIT), separator).replace(GAP, '');
	return PROXY_NAME.test(WORD.exec(before)?.[0] ?? '');
}

/** Returns how far the secret after this separator reaches; undefined where its name is no secret's. */
export function isSecretBefore(text: string, separator: number): SecretReach | undefined {
	const before = text.slice(Math.max(0, separator - NAME_LIMIT), separator).replace(GAP, '');
	const name = WORD.exec(before)?.[0];
	if (!name) {
		return undefined;
	}

	if (HEADER.test(name)) {
		return 'line';
	}

	const isSecret = NAME.test(name) || (text[separator] === '=' && QUERY_NAME.test(name));
	return isSecret ? 'word' : undefined;
}

/** Returns the option that begins here and whether the next word is its secret value. */
export function secretFlagAt(
	text: string,
	at: number,
	isLast: boolean,
): {length: number; isSecret: boolean} | 'undecided' {
	const flag = FLAG.exec(text.slice(at, at + FLAG_LIMIT))?.[0] ?? '--';
	const after = text[at + flag.length];
	if (after === undefined && flag.length < FLAG_LIMIT && !isLast) {
		return 'undecided';
	}

	return {
		length: flag.length,
		isSecret: flag.length < FLAG_LIMIT && after === ' ' && SECRET_FLAG.test(flag),
	};
}

/** The rest of an option, from its second dash on. */
const REST_OF_FLAG = /[a-z-]*/iy;
const SECRET_FLAG_END = /(?:password|token|secret|passphrase)$/i;

/** Returns where the option at this place ends, and whether the word after it may be a secret. */
export function flagAround(text: string, at: number): {end: number; isDoubtful: boolean} {
	REST_OF_FLAG.lastIndex = at;
	const flag = REST_OF_FLAG.exec(text)?.[0] ?? '';
	const end = at + flag.length;
	return {end, isDoubtful: text[end] === ' ' && SECRET_FLAG_END.test(flag)};
}
