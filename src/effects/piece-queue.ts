import type {Readable} from 'node:stream';
import type {ProcessPiece} from './system.ts';

type BytesPiece = Extract<ProcessPiece, {kind: 'bytes'}>;

/** Pieces of several streams in their order of arrival, with back-pressure. */
export type PieceQueue = {
	/** Resolves to the next piece; undefined after the last one. */
	next(): Promise<BytesPiece | undefined>;
	/** Resolves when no stream has anything more to say. */
	readonly ended: Promise<void>;
	/** Bytes that have come in so far. */
	received(): number;
	/** Whether the streams are held because the reader is slow. */
	isHeld(): boolean;
	/** Lets go of the streams; what is queued can still be read. */
	close(): void;
};

/** Bytes that may wait before the streams are held; a few chunks of 64 KiB keep the reader busy. */
const HIGH_WATER = 512 * 1024;
/** The same for a program that writes byte by byte: each piece costs far more than its bytes. */
const MOST_PIECES = 512;

/** Merges streams. Chunks are not copied, joined or decoded. */
export function createPieceQueue(
	streams: ReadonlyArray<readonly [BytesPiece['stream'], Readable]>,
): PieceQueue {
	const waiting: BytesPiece[] = [];
	let waitingBytes = 0;
	let receivedBytes = 0;
	let isHeld = false;
	let isClosed = false;
	let wake: (() => void) | undefined;
	let open = streams.length;
	const {promise: ended, resolve: end} = Promise.withResolvers<void>();

	function close() {
		if (!isClosed) {
			isClosed = true;
			for (const [, stream] of streams) {
				stream.destroy();
			}

			end();
			wake?.();
		}
	}

	for (const [name, stream] of streams) {
		stream.on('data', (bytes: Uint8Array) => {
			waiting.push({kind: 'bytes', stream: name, bytes});
			waitingBytes += bytes.length;
			receivedBytes += bytes.length;
			if (!isHeld && (waitingBytes >= HIGH_WATER || waiting.length >= MOST_PIECES)) {
				isHeld = true;
				hold(streams);
			}

			wake?.();
		});
		// A stream that breaks has nothing more to say; how the program ended tells the rest.
		stream.on('error', () => {});
		stream.once('close', () => {
			open -= 1;
			if (open === 0) {
				close();
			}
		});
	}

	return {
		ended,
		received: () => receivedBytes,
		isHeld: () => isHeld,
		close,
		async next() {
			while (waiting.length === 0) {
				if (isClosed) {
					return undefined;
				}

				const {promise, resolve} = Promise.withResolvers<void>();
				wake = resolve;
				await promise;
			}

			const piece = waiting.shift();
			waitingBytes -= piece?.bytes.length ?? 0;
			if (isHeld && waitingBytes === 0) {
				isHeld = false;
				for (const [, stream] of streams) {
					stream.resume();
				}
			}

			return piece;
		},
	};
}

function hold(streams: ReadonlyArray<readonly [string, Readable]>) {
	for (const [, stream] of streams) {
		stream.pause();
	}
}
