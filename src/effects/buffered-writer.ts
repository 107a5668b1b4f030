import type {FileHandle} from 'node:fs/promises';
import type {ByteString} from '../core/byte-string.ts';
import {byteView, countLineFeeds} from './byte-view.ts';

/** Writes to a file in large pieces, in order, without ever failing the caller. */
export type BufferedWriter = {
	/** Takes text. */
	write(text: ByteString): void;
	/** Takes bytes, which need not stay; they have so many line feeds. */
	writeBytes(bytes: Uint8Array, lineFeeds: number): void;
	/** Returns what is to be waited for before more text is given; undefined where the disk keeps up. */
	room(): Promise<void> | undefined;
	/** Writes what waits. */
	flush(): Promise<void>;
	/** Lines taken so far. */
	lineFeeds(): number;
	/** Writes the rest and closes the file. */
	close(): Promise<void>;
};

/**
 * Size at which a write is begun: large enough that a flood needs few calls. Two buffers of that
 * size take turns, one filled while the other is written. They are made once: strings that waited
 * for the disk would outlive the engine's collections and make its heap grow with each flood.
 */
const WRITE_BYTES = 256 * 1024;
/** Text rests at most this long, so that a reader of the file sees it live. Milliseconds. */
const REST_MS = 200;

/** Returns a writer; the first failure is told once, and everything after it is dropped. */
export function createBufferedWriter(
	file: FileHandle,
	onFailure: (error: unknown) => void,
): BufferedWriter {
	let filling = Buffer.allocUnsafeSlow(WRITE_BYTES);
	let spare = Buffer.allocUnsafeSlow(WRITE_BYTES);
	let filled = 0;
	/** What has no room in the buffer that is filled. */
	let waiting: ByteString = '';
	/** Settles when that has got room. */
	let gettingRoom: PromiseWithResolvers<void> | undefined;
	let writing: Promise<void> | undefined;
	let hasFailed = false;
	let lineFeeds = 0;
	let timer: NodeJS.Timeout | undefined;

	function fill() {
		const written = filling.write(waiting, filled, 'latin1');
		filled += written;
		waiting = waiting.slice(written);
		if (waiting === '') {
			gettingRoom?.resolve();
			gettingRoom = undefined;
		}
	}

	async function writeAll() {
		while (filled > 0 && !hasFailed) {
			const bytes = filling.subarray(0, filled);
			[filling, spare] = [spare, filling];
			filled = 0;
			fill();
			try {
				await writeWhole(file, bytes);
			} catch (error) {
				hasFailed = true;
				waiting = '';
				gettingRoom?.resolve();
				onFailure(error);
			}
		}

		writing = undefined;
	}

	function beginInTime() {
		if (filled === WRITE_BYTES) {
			void begin();
		} else {
			timer ??= setTimeout(begin, REST_MS);
		}
	}

	async function begin() {
		clearTimeout(timer);
		timer = undefined;
		writing ??= filled > 0 && !hasFailed ? writeAll() : undefined;
		await writing;
	}

	return {
		write(text) {
			if (hasFailed || text === '') {
				return;
			}

			lineFeeds += countLineFeeds(text);
			waiting += text;
			fill();
			beginInTime();
		},
		writeBytes(bytes, feeds) {
			if (hasFailed) {
				return;
			}

			lineFeeds += feeds;
			const fitting = waiting === '' ? Math.min(bytes.length, WRITE_BYTES - filled) : 0;
			filling.set(bytes.subarray(0, fitting), filled);
			filled += fitting;
			waiting += byteView(bytes.subarray(fitting));
			beginInTime();
		},
		room() {
			if (waiting === '') {
				return undefined;
			}

			gettingRoom ??= Promise.withResolvers();
			return gettingRoom.promise;
		},
		flush: begin,
		lineFeeds: () => lineFeeds,
		async close() {
			await begin();
			await file.close().catch(() => {});
		},
	};
}

async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
	for (let at = 0; at < bytes.length; ) {
		const {bytesWritten} = await file.write(bytes, at);
		at += bytesWritten;
	}
}
