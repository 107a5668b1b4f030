/** Wiring: reads what somebody pasted, piped or named. */
import {createReadStream, fstatSync} from 'node:fs';
import {decodePieces} from '../effects/decode-pieces.ts';
import {message, say} from '../messages/message.ts';

/** A file that is read as a whole, such as one of answers, is not longer. Characters. */
const LONGEST_FILE = 4 * 1024 * 1024;
/** Large enough to read a long log fast, small enough to forget. Bytes. */
const PIECE_BYTES = 256 * 1024;

/** What was read, or why nothing could be. */
export type ReadInput =
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'failed'; readonly reason: string};

/** Returns whether somebody sends something: a pipe or a file, and no terminal or nothing at all. */
export function hasPipedInput(): boolean {
	try {
		const stat = fstatSync(0);
		return stat.isFIFO() || stat.isFile() || stat.isSocket();
	} catch {
		return false;
	}
}

/**
 * Hands over a file piece by piece, or standard input where no path is given, and forgets each
 * piece; returns why that could not be done to the end.
 */
export async function readPieces(
	path: string | undefined,
	take: (piece: string) => void,
): Promise<string | undefined> {
	try {
		const bytes: AsyncIterable<Buffer> =
			path === undefined ? process.stdin : createReadStream(path, {highWaterMark: PIECE_BYTES});
		for await (const piece of decodePieces(bytes)) {
			take(piece);
		}

		return undefined;
	} catch (error) {
		return reasonOf(error, path);
	}
}

/** The usual reasons in plain words; any other as the system words it. */
function reasonOf(error: unknown, path: string | undefined): string {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (path !== undefined && code === 'ENOENT') {
		return say(message('input.no-file', {path}));
	}

	if (path !== undefined && code === 'EISDIR') {
		return say(message('input.is-folder', {path}));
	}

	if (path !== undefined && code === 'EACCES') {
		return say(message('input.no-right', {path}));
	}

	return error instanceof Error ? error.message : String(error);
}

/** Reads a file as a whole; one that is far too long is none. */
export async function readFileInput(path: string): Promise<ReadInput> {
	let text = '';
	const reason = await readPieces(path, (piece) => {
		text += piece;
		if (text.length > LONGEST_FILE) {
			// A device without an end is not read to its end.
			throw new RangeError(say(message('input.too-long', {path, limit: LONGEST_FILE})));
		}
	});
	return reason === undefined ? {kind: 'text', text} : {kind: 'failed', reason};
}
