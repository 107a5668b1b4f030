import {textOf} from '../byte-string.ts';
import type {Span} from './json-node.ts';
import type {JsonScan} from './json-scan.ts';

/** Curly quotes that a word processor makes of straight ones: “ ” „, as UTF-8. */
const CURLY_QUOTE = /\u00e2\u0080[\u009c\u009d\u009e]/y;
const CURLY_BYTES = 3;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** A text between quotes and what it says. */
export type QuotedText = Span & {readonly value: string};

/** Returns whether a text begins here, also one in quotes that JSON does not know. */
export function beginsText({text, match}: JsonScan, at: number): boolean {
	return text[at] === '"' || text[at] === "'" || match(CURLY_QUOTE, at) !== undefined;
}

/** Reads a text between quotes of any kind. */
export function readText(scan: JsonScan, at: number): QuotedText {
	if (scan.text[at] === '"') {
		return straight(scan, at);
	}

	return scan.text[at] === "'" ? single(scan, at) : curly(scan, at);
}

function straight(scan: JsonScan, start: number): QuotedText {
	const {text} = scan;
	let at = start + 1;
	while (text[at] !== '"') {
		const character = text[at];
		if (character === '\\') {
			at += escapeAt(scan, at);
		} else if (character === '\t') {
			scan.mended('tab-in-text', at, {start: at, end: at + 1, text: '\\t'});
			at++;
		} else if (character === undefined || character < ' ') {
			throw scan.hopeless('text-not-closed', start);
		} else {
			at++;
		}
	}

	return {start, end: at + 1, value: spokenBy(text.slice(start + 1, at))};
}

function single(scan: JsonScan, start: number): QuotedText {
	const {text} = scan;
	let inner = '';
	let at = start + 1;
	while (text[at] !== "'") {
		const character = text[at];
		if (text.startsWith(String.raw`\'`, at)) {
			inner += "'";
			at += 2;
		} else if (character === '\\') {
			const length = escapeAt(scan, at);
			inner += text.slice(at, at + length);
			at += length;
		} else if (character === undefined || character < ' ') {
			throw scan.hopeless('text-not-closed', start);
		} else {
			inner += character === '"' ? String.raw`\"` : character;
			at++;
		}
	}

	scan.mended('single-quotes', start, {start, end: at + 1, text: `"${inner}"`});
	return {start, end: at + 1, value: spokenBy(inner)};
}

function curly(scan: JsonScan, start: number): QuotedText {
	const from = start + CURLY_BYTES;
	const inner =
		scan.match(/(?:(?!\u00e2\u0080[\u009c\u009d\u009e])[^\n"\\\u0000-\u001f])*/y, from) ?? '';
	const end = from + inner.length;
	if (scan.match(CURLY_QUOTE, end) === undefined) {
		throw scan.hopeless('text-not-closed', start);
	}

	scan.mended(
		'curly-quotes',
		start,
		{start, end: from, text: '"'},
		{start: end, end: end + CURLY_BYTES, text: '"'},
	);
	return {start, end: end + CURLY_BYTES, value: spokenBy(inner)};
}

function escapeAt(scan: JsonScan, at: number): number {
	const found = scan.match(ESCAPE, at);
	if (found === undefined) {
		throw scan.hopeless('bad-escape', at);
	}

	return found.length;
}

function spokenBy(inner: string): string {
	return JSON.parse(`"${textOf(inner).replaceAll('\t', String.raw`\t`)}"`) as string;
}
