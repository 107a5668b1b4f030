import {byteStringOfText} from '../core/byte-string.ts';
import {message, say} from '../messages/message.ts';
import {byteView} from './byte-view.ts';
import {createLineTail, type LineBatch, type LineTail} from './line-tail.ts';
import type {Question, System} from './system.ts';

/** Read at once; bounds the memory. */
const CHUNK_BYTES = 256 * 1024;
/** More than this between two looks is left out, and that is said: a log that grows so fast is a flood. */
const MOST_BYTES_PER_LOOK = 4 * 1024 * 1024;
/** As many as a diagnosis can use; the others are counted. */
const NEWEST_LINES = 2000;

/** Takes bytes of a log as they are; a promise that it returns is waited for. */
export type RecordLog = (bytes: Uint8Array) => void | Promise<void>;

/** Follows what is added to log files from now on. */
export type LogGrowth = {
	/** Returns the lines that were added since the last look, and hands the bytes to `record`. */
	look(record: RecordLog): Promise<LineBatch>;
	/** Returns what the next look is going to ask, to be asked together with other things. */
	questions(): readonly Question[];
};

type Followed = {
	readonly path: string;
	readonly tail: LineTail;
	/** The lines that count; all where it is undefined. */
	readonly only: RegExp | undefined;
	offset: number;
};

/**
 * Returns a follower that begins at the present ends of the files; missing ones may appear later.
 * Of a file with a pattern only the lines that match are shown and recorded: the log of the whole
 * system is nobody's business here.
 */
export async function followLogs(
	system: System,
	paths: readonly string[],
	onlyLines: Readonly<Record<string, string>> = {},
): Promise<LogGrowth> {
	const logs: Followed[] = [];
	for (const path of new Set(paths)) {
		const offset = (await sizeOf(system, path)) ?? 0;
		const pattern = onlyLines[path];
		const only = pattern === undefined ? undefined : new RegExp(pattern);
		logs.push({path, tail: createLineTail(NEWEST_LINES), only, offset});
	}

	return {
		questions: () =>
			logs.map(({path, offset}) => ({kind: 'read', path, offset, limitBytes: CHUNK_BYTES})),
		async look(record) {
			const batches: LineBatch[] = [];
			for (const log of logs) {
				await readOn(system, log, log.only ? () => undefined : record);
				batches.push(await taken(log, record));
			}

			return {
				lines: batches.flatMap(({lines}) => lines),
				omitted: batches.reduce((sum, {omitted}) => sum + omitted, 0),
			};
		},
	};
}

async function taken({tail, only}: Followed, record: RecordLog): Promise<LineBatch> {
	const batch = tail.take();
	if (!only) {
		return batch;
	}

	const lines = batch.lines.filter(({text}) => only.test(text));
	if (lines.length > 0) {
		await record(new TextEncoder().encode(`${lines.map(({text}) => text).join('\n')}\n`));
	}

	return {lines, omitted: 0};
}

async function readOn(system: System, log: Followed, record: RecordLog): Promise<void> {
	const {path, tail} = log;
	const size = await sizeOf(system, path);
	if (size === undefined || size === log.offset) {
		// A line that rests may be the last words of a daemon that did not come to end it.
		tail.giveOut('log', false);
		return;
	}

	if (size < log.offset) {
		// A smaller file was rotated: what it holds now is all new.
		tail.giveOut('log', true);
		log.offset = 0;
	}

	if (size - log.offset > MOST_BYTES_PER_LOOK) {
		const bytes = size - MOST_BYTES_PER_LOOK - log.offset;
		const gap = `\n${say(message('output.left-out', {bytes, path}))}\n`;
		await record(new TextEncoder().encode(gap));
		tail.add('log', byteStringOfText(gap));
		log.offset += bytes;
	}

	while (log.offset < size) {
		const limitBytes = Math.min(CHUNK_BYTES, size - log.offset);
		const result = await system.read(path, {offset: log.offset, limitBytes});
		if (result.kind !== 'file' || result.bytes.length === 0) {
			return;
		}

		log.offset += result.bytes.length;
		await record(result.bytes);
		tail.add('log', byteView(result.bytes));
	}
}

/** Returns undefined where it cannot be told; a missing file is an empty one that may come to be. */
async function sizeOf(system: System, path: string): Promise<number | undefined> {
	const result = await system.stat(path);
	switch (result.kind) {
		case 'found':
			return result.stat.size;
		case 'missing':
			return 0;
		case 'unreadable':
			return undefined;
	}
}
