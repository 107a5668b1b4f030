import type {ByteString} from '../byte-string.ts';
import {type FileLine, fileLines, joinFileLines} from '../file-lines.ts';

/** A word of a line and where it begins. */
export type Word = {readonly text: ByteString; readonly at: number};

/** What a line is before any apk is asked about it. */
export type LineSyntax =
	/** Nothing, or spaces and tabs. */
	| {readonly kind: 'blank'}
	| {readonly kind: 'comment'}
	/** A repository that is switched off: `#`, perhaps blanks, one URL and nothing else. */
	| {readonly kind: 'commented-repository'; readonly url: ByteString; readonly at: number}
	/** Anything else; words are parted by spaces and tabs. */
	| {readonly kind: 'words'; readonly words: readonly Word[]};

/** A line of a repositories file. */
export type RepositoriesLine = FileLine & {readonly syntax: LineSyntax};

/** A repositories file without loss: printing it gives the same bytes. */
export type RepositoriesText = {readonly lines: readonly RepositoriesLine[]};

/** A URL or a path that may be a repository, and nothing after it. */
const COMMENTED_URL = /^(#[ \t]*)((?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|\/)\S+)$/;

/** Returns the lines of a repositories file; any bytes are accepted. */
export function parseRepositories(content: ByteString): RepositoriesText {
	return {lines: fileLines(content).map((line) => ({...line, syntax: syntaxOf(line.text)}))};
}

/** Returns the bytes of a repositories file; the inverse of parsing. */
export function printRepositories(text: RepositoriesText): ByteString {
	return joinFileLines(text.lines);
}

/** Returns what a line is; the line must come without what ends it. */
export function syntaxOf(text: ByteString): LineSyntax {
	if (text.startsWith('#')) {
		const match = COMMENTED_URL.exec(text);
		const at = match?.[1]?.length;
		return match?.[2] === undefined || at === undefined
			? {kind: 'comment'}
			: {kind: 'commented-repository', url: match[2], at};
	}

	const words = wordsOf(text);
	return words.length === 0 ? {kind: 'blank'} : {kind: 'words', words};
}

/** Returns the words of a line; only spaces and tabs part them, as in apk. */
export function wordsOf(text: ByteString): Word[] {
	return [...text.matchAll(/[^ \t]+/g)].map((match) => ({text: match[0], at: match.index}));
}
