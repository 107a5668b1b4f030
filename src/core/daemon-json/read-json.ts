import {BYTE_ORDER_MARK, type ByteString} from '../byte-string.ts';
import type {JsonMember, JsonNode, TextEdit} from './json-node.ts';
import {CannotGoOn, type JsonScan, scanJson} from './json-scan.ts';
import {beginsText, readText} from './json-text.ts';
import type {SyntaxFault} from './syntax-fault.ts';

/** What a JSON text holds and where it is no JSON. */
export type JsonReading = {
	/** The tree; undefined for an empty text and for one of which it cannot be told what was meant. */
	readonly root: JsonNode | undefined;
	/** In the order of the text; the first is the one at which the daemon stops reading. */
	readonly faults: readonly SyntaxFault[];
};

/** Deeper than any settings file; protects the stack. */
const DEEPEST = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /[A-Za-z_/][\w./:+-]*/y;
const BARE_KEY = /[A-Za-z_][\w-]*(?=[ \t]*[:=])/y;
/** Words that other languages use for the three words of JSON. */
const SAME_WORDS: Readonly<Record<string, string>> = {
	true: 'true',
	false: 'false',
	null: 'null',
	none: 'null',
};
/** Yes and no may be meant as a word or as a truth. */
const UNCLEAR_WORDS: readonly string[] = ['yes', 'no', 'on', 'off', 'nan', 'infinity', 'undefined'];

/**
 * Reads a JSON text byte by byte and goes on behind what can be mended, so that all faults are
 * found at once. A text without faults is exactly what `JSON.parse` takes.
 */
export function readJson(content: ByteString): JsonReading {
	const scan = scanJson(content);
	try {
		return {root: readRoot(scan), faults: inOrder(scan.faults)};
	} catch (error) {
		if (error instanceof CannotGoOn) {
			return {root: undefined, faults: inOrder(scan.faults)};
		}

		throw error;
	}
}

/** Returns the changes that make JSON of the text; undefined if there is a fault without one. */
export function repairsOf({faults}: JsonReading): readonly TextEdit[] | undefined {
	const repairs = faults.map(({repair}) => repair);
	return repairs.some((repair) => repair === undefined)
		? undefined
		: repairs.flatMap((repair) => repair ?? []);
}

function inOrder(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
	return [...faults].sort((one, other) => one.offset - other.offset);
}

function readRoot(scan: JsonScan): JsonNode | undefined {
	const {text} = scan;
	const start = scan.skip(text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
	if (start === text.length) {
		return undefined;
	}

	const root = isMemberAt(scan, start) ? readBare(scan, start) : readValue(scan, start, 0);
	let rest = scan.skip(root.end);
	while ('}],;'.includes(text[rest] ?? ' ')) {
		scan.mended('too-much', rest, {start: rest, end: rest + 1, text: ''});
		rest = scan.skip(rest + 1);
	}

	if (rest < text.length) {
		throw scan.hopeless('too-much', rest);
	}

	return root;
}

/** Members without the brace that opens them. */
function readBare(scan: JsonScan, start: number): JsonNode {
	scan.mended('not-opened', start, {start, end: start, text: '{'});
	return readObject(scan, start, start, 1);
}

/** A look ahead must not note faults twice, so it is made on a scan of its own. */
function isMemberAt(scan: JsonScan, at: number): boolean {
	if (scan.match(BARE_KEY, at) !== undefined) {
		return true;
	}

	const look = scanJson(scan.text);
	try {
		return beginsText(look, at) && look.text[look.skip(readText(look, at).end)] === ':';
	} catch {
		return false;
	}
}

function readValue(scan: JsonScan, at: number, depth: number): JsonNode {
	const {text, match} = scan;
	if (depth > DEEPEST) {
		throw scan.hopeless('no-value', at);
	}

	if (text[at] === '{') {
		return readObject(scan, at, at + 1, depth + 1);
	}

	if (text[at] === '[') {
		return readArray(scan, at, depth + 1);
	}

	if (beginsText(scan, at)) {
		const {start, end} = readText(scan, at);
		return {kind: 'scalar', start, end};
	}

	const number = match(NUMBER, at);
	return number === undefined
		? readWord(scan, at)
		: {kind: 'scalar', start: at, end: at + number.length};
}

function readWord(scan: JsonScan, start: number): JsonNode {
	const word = scan.match(WORD, start);
	if (word === undefined || UNCLEAR_WORDS.includes(word.toLowerCase())) {
		throw scan.hopeless('no-value', start);
	}

	const end = start + word.length;
	const meant = SAME_WORDS[word.toLowerCase()];
	if (meant === undefined) {
		scan.mended('bare-word', start, {start, end, text: `"${word}"`});
	} else if (meant !== word) {
		scan.mended('capital-word', start, {start, end, text: meant});
	}

	return {kind: 'scalar', start, end};
}

function readObject(scan: JsonScan, start: number, inside: number, depth: number): JsonNode {
	const members: JsonMember[] = [];
	const end = readParts(scan, {start, inside, closer: '}', wrongCloser: ']'}, (at) => {
		const member = readMember(scan, at, depth);
		members.push(member);
		return member.value.end;
	});
	return {kind: 'object', start, end, members};
}

function readArray(scan: JsonScan, start: number, depth: number): JsonNode {
	const items: JsonNode[] = [];
	const end = readParts(scan, {start, inside: start + 1, closer: ']', wrongCloser: '}'}, (at) => {
		const item = readValue(scan, at, depth);
		items.push(item);
		return item.end;
	});
	return {kind: 'array', start, end, items};
}

type Brackets = {
	readonly start: number;
	readonly inside: number;
	readonly closer: string;
	readonly wrongCloser: string;
};

/** Reads what stands between brackets, separated by commas, up to and with the closing one. */
function readParts(
	scan: JsonScan,
	{start, inside, closer, wrongCloser}: Brackets,
	readPart: (at: number) => number,
): number {
	const {text} = scan;
	let last = inside;
	let comma: number | undefined;
	let isFirst = true;
	for (;;) {
		const at = scan.skip(last);
		const character = text[at];
		if (character === closer || character === undefined) {
			if (comma !== undefined) {
				scan.mended('trailing-comma', comma, {start: comma, end: comma + 1, text: ''});
			}

			if (character === closer) {
				return at + 1;
			}

			const newLine = text.slice(start, last).includes('\n') ? '\n' : '';
			scan.mended('not-closed', text.length, {start: last, end: last, text: newLine + closer});
			return text.length;
		}

		if (character === wrongCloser) {
			throw scan.hopeless('wrong-closer', at);
		}

		if (character === ',' || character === ';') {
			if (isFirst || comma !== undefined) {
				scan.mended('too-much', at, {start: at, end: at + 1, text: ''});
			} else {
				comma = at;
			}

			last = at + 1;
			continue;
		}

		if (!isFirst && comma === undefined) {
			if (!canBegin(scan, at, closer)) {
				throw scan.hopeless('too-much', at);
			}

			scan.mended('missing-comma', at, {start: last, end: last, text: ','});
		}

		if (comma !== undefined && text[comma] === ';') {
			scan.mended('wrong-separator', comma, {start: comma, end: comma + 1, text: ','});
		}

		last = readPart(at);
		isFirst = false;
		comma = undefined;
	}
}

function canBegin(scan: JsonScan, at: number, closer: string): boolean {
	return closer === '}'
		? isMemberAt(scan, at)
		: beginsText(scan, at) || '{['.includes(scan.text[at] ?? ' ');
}

function readMember(scan: JsonScan, at: number, depth: number): JsonMember {
	const {text} = scan;
	const key = readKey(scan, at);
	const separator = scan.skip(key.end);
	const found = scan.match(/:|=>?/y, separator);
	if (found === undefined) {
		if (separator === text.length || !canBegin(scan, separator, ']')) {
			throw scan.hopeless('missing-colon', separator);
		}

		scan.mended('missing-colon', separator, {start: key.end, end: key.end, text: ':'});
	} else if (found !== ':') {
		scan.mended('wrong-separator', separator, {
			start: separator,
			end: separator + found.length,
			text: ':',
		});
	}

	const value = readValue(scan, scan.skip(separator + (found?.length ?? 0)), depth);
	return {key: {start: key.start, end: key.end}, name: key.value, value};
}

function readKey(scan: JsonScan, at: number) {
	if (beginsText(scan, at)) {
		return readText(scan, at);
	}

	const name = scan.match(BARE_KEY, at);
	if (name === undefined) {
		throw scan.hopeless('no-key', at);
	}

	const end = at + name.length;
	scan.mended('bare-key', at, {start: at, end, text: `"${name}"`});
	return {start: at, end, value: name};
}
