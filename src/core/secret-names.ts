/** How far a secret value reaches: to the end of the word, or of the line as in a header. */
export type SecretReach = 'word' | 'line';

/** Headers whose whole value is secret: `Authorization: Basic dXNlcjpwYXNz`. */
const HEADER = /(?:^|[^a-z])(?:proxy-)?authorization$/i;
/** Names before `=` or `:`: `access_token=`, `DOCKER_PASSWORD=`, `"auth": "…"`. */
const NAME =
	/(?:tokens?|passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|(?:access|private|secret)[_-]?key|(?:^|[_-])(?:auth|pass))$/i;
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
