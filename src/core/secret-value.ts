import type {SecretReach} from './secret-names.ts';

/** What a secret between quotes ends with, whatever blanks are in it. */
type Quote = '"' | "'" | '`';

/** A secret that has begun and not ended yet. */
export type OpenValue = {
	readonly kind: SecretReach | 'authority' | Quote;
	/** Its first character has been seen and replaced. */
	readonly isMasked: boolean;
};

/** What skipping gave: what may be said, where reading goes on, and the secret if it goes on too. */
export type Skipped = {
	readonly kept: string;
	readonly end: number;
	readonly stillOpen: OpenValue | undefined;
};

/** Stands where a secret was. */
export const MASK = '***';

/** Ends of a secret: a word ends where a query, a list or a shell word ends. */
const ENDS: Readonly<Record<OpenValue['kind'], RegExp>> = {
	word: /[\s"'`&;,<>)}\]]/g,
	// Not at a quote: a digest has its secrets between quotes further on in the line.
	line: /[\r\n]/g,
	authority: /[\s/?#"'`<>\\]/g,
	'"': /["\r\n]/g,
	"'": /['\r\n]/g,
	'`': /[`\r\n]/g,
};
/** Before the secret: the space after a colon, the opening quote. */
const LEAD = /[ \t"'`]/;

/** Returns the state right after the separator of a secret. */
export function startOfValue(reach: SecretReach): OpenValue {
	return {kind: reach, isMasked: false};
}

/** Swallows a secret from `from` on as far as this text goes. */
export function skipValue(open: OpenValue, text: string, from: number): Skipped {
	let start = from;
	let {kind} = open;
	if (!open.isMasked) {
		while (start < text.length && LEAD.test(text.charAt(start)) && !isQuote(kind)) {
			const lead = text.charAt(start);
			kind = kind === 'word' && isQuote(lead) ? lead : kind;
			start++;
		}

		if (start === text.length) {
			return {kept: text.slice(from), end: start, stillOpen: {...open, kind}};
		}
	}

	const ends = ENDS[kind];
	ends.lastIndex = start;
	const end = ends.exec(text)?.index ?? text.length;
	const lead = text.slice(from, start);
	const mask = !open.isMasked && end > start ? MASK : '';
	const stillOpen = end === text.length ? {kind, isMasked: true} : undefined;
	return {kept: lead + mask, end, stillOpen};
}

function isQuote(text: string): text is Quote {
	return text === '"' || text === "'" || text === '`';
}
