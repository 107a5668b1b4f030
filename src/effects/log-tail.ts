import {constants} from 'node:fs';
import type {FileHandle} from 'node:fs/promises';
import {byteView, countLineFeeds} from './byte-view.ts';
import {rawLine, shownTexts} from './raw-line.ts';
import {withFile} from './with-file.ts';

/** The end of a log, for the viewer. */
export type LogTail = {
	/** Newest last, safe to show. */
	readonly lines: readonly string[];
	/** Lines before these, which are only in the file. */
	readonly earlier: number;
};

/** What the viewer holds in memory; a person does not scroll through more. */
const MOST_BYTES = 512 * 1024;
const MOST_LINES = 5000;
/** Piece that is read to count the lines before. */
const COUNT_BYTES = 1024 * 1024;

/**
 * Returns the end of a log file; nothing where it cannot be read. Who writes the log knows its
 * number of lines; otherwise they are counted.
 */
export async function readLogTail(path: string | null, lineCount?: number): Promise<LogTail> {
	if (path === null) {
		return {lines: [], earlier: 0};
	}

	try {
		return await withFile(path, constants.O_RDONLY | constants.O_NOFOLLOW, 0, (file) =>
			tailOf(file, lineCount),
		);
	} catch {
		return {lines: [], earlier: 0};
	}
}

async function tailOf(file: FileHandle, lineCount: number | undefined): Promise<LogTail> {
	const {size} = await file.stat();
	const from = Math.max(0, size - MOST_BYTES);
	const all = (await textAt(file, from, size - from)).split('\n');
	if (all.at(-1) === '') {
		all.pop();
	}

	// A first line that was cut at its front is only shown where it is all there is.
	const newest = (from > 0 && all.length > 1 ? all.slice(1) : all).slice(-MOST_LINES);
	const count = lineCount ?? (await countBefore(file, from)) + all.length;
	return {
		lines: shownTexts(newest.map(rawLine)),
		earlier: Math.max(0, count - newest.length),
	};
}

async function countBefore(file: FileHandle, end: number): Promise<number> {
	let count = 0;
	for (let at = 0; at < end; at += COUNT_BYTES) {
		count += countLineFeeds(await textAt(file, at, Math.min(COUNT_BYTES, end - at)));
	}

	return count;
}

async function textAt(file: FileHandle, position: number, length: number) {
	const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, position);
	return byteView(buffer.subarray(0, bytesRead));
}
