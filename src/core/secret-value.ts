import {isKeyLine, KEY_END, keyBeginning} from './secret-key-block.ts';

/** How far a secret value reaches: to the end of the word, to the next blank, to the end of the line. */
export type SecretReach = 'word' | 'blank' | 'line';

/** What a secret between quotes ends with, whatever blanks are in it. */
type Quote = '"' | "'" | '`';

/** A secret that has begun and not ended yet. */
export type OpenValue = {
	/** `escaped` is what stands between quotes with backslashes: `{\"token\":\"abc\"}`. */
	readonly kind: SecretReach | 'authority' | 'escaped' | 'key' | Quote;
	/** Its first character has been seen and replaced; of a key, in the present line. */
	readonly isMasked: boolean;
};

/** What skipping gave: what may be said, where reading goes on, and the secret if it goes on too. */
export type Skipped = {
	readonly kept: string;
	readonly end: number;
	readonly stillOpen: OpenValue | undefined;
	/** What follows decides; the rest of the text is to come again. */
	readonly isUndecided?: true;
};

/** Stands where a secret was. */
export const MASK = '***';
/** Longest line of a key that is looked at; what is longer is masked. */
const KEY_LINE_LIMIT = 2048;

type Ended = Exclude<OpenValue['kind'], 'key'>;

/**
 * Ends of a secret. A word ends where a query or a shell word does; no bracket or comma ends it,
 * since passwords have them.
 */
const ENDS: Readonly<Record<Ended, RegExp>> = {
	word: /[\s"'`&;|<>]/g,
	blank: /\s/g,
	// Not at a quote: a digest has its secrets between quotes further on in the line.
	line: /[\r\n]/g,
	authority: /[\s/?#"'`<>\\]/g,
	// The backslashes of the closing quote go with the secret: they may come in a later piece.
	escaped: /["'\r\n]/g,
	'"': /["\r\n]/g,
	"'": /['\r\n]/g,
	'`': /[`\r\n]/g,
};
/** Before the secret: the space after a colon, the opening quote, with backslashes or a colour. */
const LEAD = /(?:[ \t"'`]|\\{1,8}["']|\x1b\[[\d;]{0,20}m)/y;
/** What may still become one of the longer leads. */
const PART_OF_LEAD = /^(?:\\{1,8}|\x1b(?:\[[\d;]{0,20})?)$/;

/** Returns the state right after the separator of a secret. */
export function startOfValue(reach: OpenValue['kind']): OpenValue {
	return {kind: reach, isMasked: false};
}

/** Swallows a secret from `from` on as far as this text goes. */
export function skipValue(open: OpenValue, text: string, from: number, isLast: boolean): Skipped {
	if (open.kind === 'key') {
		return skipKey(open, text, from, isLast);
	}

	let start = from;
	let {kind} = open;
	if (!open.isMasked) {
		for (LEAD.lastIndex = start; !isQuote(kind) && kind !== 'escaped'; LEAD.lastIndex = start) {
			const lead = LEAD.exec(text)?.[0];
			if (lead === undefined) {
				break;
			}

			start += lead.length;
			kind = kindAfter(kind, lead);
		}

		const rest = text.slice(start);
		if (rest === '' || (!isLast && rest.length < 24 && PART_OF_LEAD.test(rest))) {
			const stillOpen = {kind, isMasked: false};
			return {kept: text.slice(from, start), end: start, stillOpen, ...undecided(rest)};
		}

		// A key goes on in the next line, where other values end: `KEY="-----BEGIN PRIVATE KEY-----`.
		const key = keyBeginning(text, start, isLast);
		if (key !== 0) {
			const stillOpen = key === 'undecided' ? {kind, isMasked: false} : undefined;
			return {
				kept: text.slice(from, start),
				end: start,
				stillOpen,
				...undecided(stillOpen ? rest : ''),
			};
		}
	}

	const end = endOf(kind, text, start);
	const lead = text.slice(from, start);
	const mask = !open.isMasked && end > start ? MASK : '';
	const stillOpen = end === text.length ? {kind, isMasked: true} : undefined;
	return {kept: lead + mask, end, stillOpen};
}

function undecided(rest: string): {isUndecided?: true} {
	return rest === '' ? {} : {isUndecided: true};
}

function kindAfter(kind: Ended, lead: string): Ended {
	if (kind !== 'word' && kind !== 'blank') {
		return kind;
	}

	return isQuote(lead) ? lead : lead.startsWith('\\') ? 'escaped' : kind;
}

function endOf(kind: Ended, text: string, start: number): number {
	const ends = ENDS[kind];
	ends.lastIndex = start;
	for (let found = ends.exec(text); found; found = ends.exec(text)) {
		if (kind !== '"' || found[0] !== '"' || !isEscaped(text, found.index)) {
			return found.index;
		}
	}

	return text.length;
}

function isEscaped(text: string, at: number): boolean {
	let first = at;
	while (text[first - 1] === '\\') {
		first--;
	}

	return (at - first) % 2 === 1;
}

/** Line by line: each is replaced by a mask, up to the end of the key or a line that is none of it. */
function skipKey({isMasked}: OpenValue, text: string, from: number, isLast: boolean): Skipped {
	const feed = text.indexOf('\n', from);
	const lineEnd = feed === -1 ? text.length : feed;
	const line = text.slice(from, lineEnd);
	const keyEnd = line.indexOf(KEY_END);
	if (keyEnd !== -1) {
		const kept = isMasked || keyEnd === 0 ? '' : maskedLine(line.slice(0, keyEnd));
		return {kept, end: from + keyEnd, stillOpen: undefined};
	}

	if (feed !== -1) {
		const isKey = isMasked || line.length > KEY_LINE_LIMIT || isKeyLine(line);
		return isKey
			? {
					kept: `${isMasked ? '' : maskedLine(line)}\n`,
					end: feed + 1,
					stillOpen: {kind: 'key', isMasked: false},
				}
			: {kept: '', end: from, stillOpen: undefined};
	}

	if (isLast) {
		const isKey = isMasked || isKeyLine(line);
		const kept = isKey && !isMasked ? maskedLine(line) : '';
		return {kept, end: isKey ? lineEnd : from, stillOpen: undefined};
	}

	if (line.length <= KEY_LINE_LIMIT) {
		return {kept: '', end: from, stillOpen: {kind: 'key', isMasked}, isUndecided: true};
	}

	// The end of a key may have begun.
	return {
		kept: isMasked ? '' : MASK,
		end: lineEnd - KEY_END.length,
		stillOpen: {kind: 'key', isMasked: true},
		isUndecided: true,
	};
}

/** A line without anything but blanks stays as it is, so that a key looks like one. */
function maskedLine(line: string): string {
	return line.trim() === '' ? line : MASK;
}

function isQuote(text: string): text is Quote {
	return text === '"' || text === "'" || text === '`';
}
