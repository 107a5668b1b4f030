import type {SecretReach} from './secret-value.ts';

/** Headers whose whole value is secret: `Authorization: Basic dXNlcjpwYXNz`. */
const HEADER = /(?:^|[^a-z])(?:(?:proxy-)?authorization|(?:set-)?cookie)$/i;
/** Names before `=` or `:`: `access_token=`, `DOCKER_PASSWORD=`, `"auth": "…"`. */
const NAME = new RegExp(
	[
		'(?:(?:tokens?|password|passwd|passphrase|pwd|psk|secret|jwt|authkey',
		'|api[_-]?key',
		'|(?:access|account|auth|deploy|encryption|license|master|private|root|secret|shared|shared_?access|signing|ssh|storage|unlock)[_-]?key',
		'|(?:^|[_-])(?:auth|pass|pw)|(?:db|root|user|admin|my|sql|pg|http|ftp|smtp|ldap)pass)$)',
	].join(''),
	'i',
);
/** Names in a query: `X-Amz-Signature=`; before a colon they are words such as `BAD signature: …`. */
const QUERY_NAME = /(?:credentials?|signature|cookie|(?:^|[_-])(?:sig|verify))$/i;
/** The folder that a shell is in. */
const FOLDER_NAME = /^(?:OLD)?PWD$/;
/** Colours between a name and what follows. */
const COLOR = /\x1b\[[\d;]{0,20}m/g;
/** What may stand between a name and its separator: `"token" : "…"`, also in JSON within JSON. */
const GAP = /(?:\\{0,3}["'])?[ \t]{0,2}$/;
/** A name, at most as long as one is looked for. */
const WORD = /[\w-]{1,60}$/;
/** Longest text that can be a name with its gap and colours. */
const NAME_LIMIT = 90;
/** A variable of the environment. */
const VARIABLE = /^[A-Z][A-Z\d_]*$/;
/** Before a variable that stands alone in its line, whose value may hold what would end a word. */
const LINE_START = /(?:^|[\n\0])[ \t+>-]{0,12}(?:(?:export|declare -x|set -x|ENV|ARG|-e) )?$/;
/** The last two letters of all names above. */
const LAST_LETTERS = [
	...['on', 'en', 'ns', 'rd', 'wd', 'se', 'et', 'ey', 'th', 'ss', 'al', 'ls', 're', 'ig', 'fy'],
	...['sk', 'xy', 'wt', 'pw', 'ie'],
];
/**
 * The same as a table: 1 where a name may end so. Its index is made of the lowest five bits of each
 * letter, which say nothing of upper and lower case.
 */
export const LAST_OF_NAMES = new Uint8Array(1024);
for (const letters of LAST_LETTERS) {
	LAST_OF_NAMES[lastTwo(letters, 1)] = 1;
}

/** Returns the index in such a table of the letter here and the one before it. */
export function lastTwo(text: string, at: number): number {
	return ((text.charCodeAt(at - 1) & 31) << 5) | (text.charCodeAt(at) & 31);
}

/**
 * Returns whether the letters before this separator can be the end of a secret's name. Quick, for
 * a flood; it may be wrong where it says yes, and where there is a colour.
 */
export function mayEndSecretName(text: string, separator: number): boolean {
	let at = separator - 1;
	for (let blanks = 0; blanks < 2 && isBlank(text.charCodeAt(at)); blanks++) {
		at--;
	}

	const code = text.charCodeAt(at);
	if (code === 0x22 || code === 0x27) {
		at--;
		for (let count = 0; count < 3 && text.charCodeAt(at) === BACKSLASH; count++) {
			at--;
		}
	}

	return LAST_OF_NAMES[lastTwo(text, at)] === 1;
}

const BACKSLASH = 0x5c;
const FINAL_OF_COLOR = 0x6d;

function isBlank(code: number): boolean {
	return code === 0x20 || code === 0x09;
}

/** Names of a proxy, whose address may begin with a user and a password: `http_proxy=bob:pw@proxy:3128`. */
const PROXY_NAME = /(?:^|[_-])(?:https?|ftp|all|socks5?)[_-]?proxy$/i;

/** The name before this separator; empty where there is none. */
function nameBefore(text: string, separator: number): string {
	const before = text.slice(Math.max(0, separator - NAME_LIMIT), separator);
	const bare = before.includes('\x1b') ? before.replace(COLOR, '') : before;
	return WORD.exec(bare.replace(GAP, ''))?.[0] ?? '';
}

/** Returns whether a name may stand before this separator that `isSecretBefore` has to look at. */
export function isWorthALook(text: string, separator: number): boolean {
	const isColored =
		text.charCodeAt(separator - 1) === FINAL_OF_COLOR && /[\d;[]/.test(text.charAt(separator - 2));
	return isColored || mayEndSecretName(text, separator);
}

/** Returns whether a proxy is named before this separator. */
export function isProxyBefore(text: string, separator: number): boolean {
	return PROXY_NAME.test(nameBefore(text, separator));
}

/** Returns how far the secret after this separator reaches; undefined where its name is no secret's. */
export function isSecretBefore(text: string, separator: number): SecretReach | undefined {
	const name = nameBefore(text, separator);
	if (name === '') {
		return undefined;
	}

	if (HEADER.test(name)) {
		return 'line';
	}

	const isQuery = text[separator] === '=';
	const isSecret = NAME.test(name) ? !FOLDER_NAME.test(name) : isQuery && QUERY_NAME.test(name);
	if (!isSecret) {
		return undefined;
	}

	const from = separator - name.length;
	const isAlone =
		isQuery &&
		VARIABLE.test(name) &&
		text.startsWith(name, from) &&
		LINE_START.test(text.slice(Math.max(0, from - 40), from));
	return isAlone ? 'blank' : 'word';
}
