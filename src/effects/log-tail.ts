import {createReadStream} from 'node:fs';
import {open} from 'node:fs/promises';
import {sanitizeLine} from '../core/sanitize.ts';

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

/** Returns the end of a log file; nothing where it cannot be read. */
export async function readLogTail(path: string | null): Promise<LogTail> {
	if (path === null) {
		return {lines: [], earlier: 0};
	}

	try {
		const file = await open(path, 'r');
		try {
			const {size} = await file.stat();
			const from = Math.max(0, size - MOST_BYTES);
			const {buffer, bytesRead} = await file.read(Buffer.alloc(size - from), 0, size - from, from);
			const text = buffer.toString('utf8', 0, bytesRead);
			// A window that begins within a line begins with the next one.
			const whole = from === 0 ? text : text.slice(text.indexOf('\n') + 1);
			const all = whole.replace(/\n$/, '').split('\n');
			const lines = all.slice(-MOST_LINES).map((line) => sanitizeLine(line));
			const before = from === 0 ? 0 : await countLines(path, size - Buffer.byteLength(whole));
			return {lines, earlier: before + all.length - lines.length};
		} finally {
			await file.close();
		}
	} catch {
		return {lines: [], earlier: 0};
	}
}

async function countLines(path: string, end: number): Promise<number> {
	let count = 0;
	for await (const chunk of createReadStream(path, {end: Math.max(0, end - 1)})) {
		for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
			count++;
		}
	}

	return count;
}
