import {lastTwo} from './secret-names.ts';

/** How a token goes on behind its beginning. */
type Rest = {
	/** Its characters; all others end it. */
	readonly of: RegExp;
	/** Fewer of them make it an ordinary word. */
	readonly least: number;
};

const LETTERS = /[\w-]/;
/** Enough to be no name that somebody has chosen. */
const SHORT: Rest = {of: LETTERS, least: 10};
const LONG: Rest = {of: LETTERS, least: 30};
const ANY: Rest = {of: LETTERS, least: 0};

/**
 * How tokens begin that are secret wherever they stand, by what they say they are: those of Docker
 * Hub and of a swarm, GitHub, GitLab, Slack, npm, PyPI, Amazon, Google, Stripe, DigitalOcean, Hugging
 * Face, Shopify, Tailscale, age, and what is JSON in base64 (a JWT, the header `X-Registry-Auth`).
 */
const KINDS: Readonly<Record<string, Rest>> = {
	dckr_pat_: ANY,
	dckr_oat_: ANY,
	'SWMTKN-1-': SHORT,
	'SWMKEY-1-': SHORT,
	github_pat_: ANY,
	ghp_: ANY,
	gho_: ANY,
	ghs_: ANY,
	ghu_: ANY,
	ghr_: SHORT,
	'glpat-': ANY,
	'glptt-': SHORT,
	'gldt-': SHORT,
	'glrt-': SHORT,
	'glcbt-': SHORT,
	'xoxb-': ANY,
	'xoxp-': ANY,
	'xoxa-': ANY,
	'xoxr-': ANY,
	'xoxs-': ANY,
	'xoxe-': ANY,
	'xapp-1-': SHORT,
	npm_: LONG,
	'pypi-AgE': LONG,
	AKIA: {of: /[A-Z0-9]/, least: 16},
	ASIA: {of: /[A-Z0-9]/, least: 16},
	AIza: LONG,
	sk_live_: SHORT,
	rk_live_: SHORT,
	dop_v1_: LONG,
	hf_: LONG,
	shpat_: LONG,
	'tskey-': SHORT,
	'AGE-SECRET-KEY-1': LONG,
	eyJ: {of: /[\w+/-]/, least: 17},
};

/** The beginnings. */
export const TOKENS: readonly string[] = Object.keys(KINDS);

/** Those with a `-` or `_`, and where the first one is. */
export const MARKED_TOKENS = TOKENS.map((token) => ({token, mark: token.search(/[-_]/)})).filter(
	({mark}) => mark > 0,
);

/** 1 where a token may have such a mark behind these two letters; a table as `LAST_OF_NAMES`. */
export const BEFORE_MARKS = new Uint8Array(1024);
for (const {token, mark} of MARKED_TOKENS) {
	BEFORE_MARKS[lastTwo(token, mark - 1)] = 1;
}

/**
 * Returns whether a token begins at this place, which has one of the beginnings; undecided while
 * the text is too short for that.
 */
export function isTokenAt(text: string, at: number, isLast: boolean): boolean | 'undecided' {
	if (at > 0 && /\w/.test(text.charAt(at - 1))) {
		return false;
	}

	let isOpen = false;
	for (const start of TOKENS) {
		if (text.startsWith(start, at)) {
			const found = hasRest(text, at + start.length, KINDS[start] ?? ANY, isLast);
			if (found === true) {
				return true;
			}

			isOpen ||= found === 'undecided';
		}
	}

	return isOpen ? 'undecided' : false;
}

function hasRest(
	text: string,
	from: number,
	{of, least}: Rest,
	isLast: boolean,
): boolean | 'undecided' {
	for (let at = from; at < from + least; at++) {
		if (at === text.length) {
			return isLast ? false : 'undecided';
		}

		if (!of.test(text.charAt(at))) {
			return false;
		}
	}

	return true;
}

/** Returns how many of the last characters may be the beginning of one of these words. */
export function beginningAtEnd(text: string, words: readonly string[]): number {
	let longest = 0;
	for (const word of words) {
		for (let length = word.length - 1; length > longest; length--) {
			if (text.endsWith(word.slice(0, length))) {
				longest = length;
			}
		}
	}

	return longest;
}
