/** Wiring: reads what somebody pasted, piped or named. */
import {fstatSync} from 'node:fs';
import {open} from 'node:fs/promises';

/** More than this is cut at its beginning: the end of a log tells what went wrong. Bytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What was read, or why nothing could be. */
export type ReadInput =
	| {readonly kind: 'text'; readonly text: string; readonly cutBytes: number}
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

/** Reads a file. */
export async function readFileInput(path: string): Promise<ReadInput> {
	try {
		const file = await open(path, 'r');
		try {
			return await collect(file.createReadStream({autoClose: false}));
		} finally {
			await file.close();
		}
	} catch (error) {
		return {kind: 'failed', reason: error instanceof Error ? error.message : String(error)};
	}
}

/** Reads standard input to its end. */
export async function readStandardInput(): Promise<ReadInput> {
	try {
		return await collect(process.stdin);
	} catch (error) {
		return {kind: 'failed', reason: error instanceof Error ? error.message : String(error)};
	}
}

async function collect(stream: AsyncIterable<Buffer>): Promise<ReadInput> {
	const chunks: Buffer[] = [];
	let size = 0;
	let cutBytes = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		size += chunk.length;
		while (size > MOST_BYTES) {
			const first = chunks.shift()?.length ?? 0;
			size -= first;
			cutBytes += first;
		}
	}

	return {kind: 'text', text: Buffer.concat(chunks).toString('utf8'), cutBytes};
}
