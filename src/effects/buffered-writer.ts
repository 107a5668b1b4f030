import type {FileHandle} from 'node:fs/promises';
import type {ByteString} from '../core/byte-string.ts';
import {countLineFeeds} from './byte-view.ts';

/** Writes to a file in large pieces, in order, without ever failing the caller. */
export type BufferedWriter = {
	/** Takes text; a promise means that the disk is behind and is to be waited for. */
	write(text: ByteString): void | Promise<void>;
	/** Writes what waits. */
	flush(): Promise<void>;
	/** Lines written so far. */
	lineFeeds(): number;
	/** Writes the rest and closes the file. */
	close(): Promise<void>;
};

/** Size at which a write is begun: large enough that a flood needs few calls. */
const WRITE_BYTES = 256 * 1024;
/** What may wait for the disk before the caller is held. */
const MOST_WAITING_BYTES = 1024 * 1024;
/** Text rests at most this long, so that a reader of the file sees it live. Milliseconds. */
const REST_MS = 200;

/** Returns a writer; the first failure is told once, and everything after it is dropped. */
export function createBufferedWriter(
	file: FileHandle,
	onFailure: (error: unknown) => void,
): BufferedWriter {
	let waiting: ByteString[] = [];
	let waitingBytes = 0;
	let writing: Promise<void> | undefined;
	let hasFailed = false;
	let lineFeeds = 0;
	let timer: NodeJS.Timeout | undefined;

	async function writeAll() {
		do {
			const text = waiting.join('');
			waiting = [];
			waitingBytes = 0;
			lineFeeds += countLineFeeds(text);
			try {
				await file.writeFile(Buffer.from(text, 'latin1'));
			} catch (error) {
				hasFailed = true;
				onFailure(error);
			}
		} while (waitingBytes > 0 && !hasFailed);

		writing = undefined;
	}

	async function begin() {
		clearTimeout(timer);
		timer = undefined;
		writing ??= waitingBytes > 0 && !hasFailed ? writeAll() : undefined;
		await writing;
	}

	return {
		write(text) {
			if (hasFailed || text === '') {
				return undefined;
			}

			waiting.push(text);
			waitingBytes += text.length;
			if (waitingBytes >= WRITE_BYTES) {
				const done = begin();
				return waitingBytes >= MOST_WAITING_BYTES ? done : undefined;
			}

			timer ??= setTimeout(begin, REST_MS);
			return undefined;
		},
		flush: begin,
		lineFeeds: () => lineFeeds,
		async close() {
			await begin();
			await file.close().catch(() => {});
		},
	};
}
