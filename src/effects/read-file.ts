import {constants, type Stats} from 'node:fs';
import {type FileHandle, realpath, stat} from 'node:fs/promises';
import {isMissing, notRegular, problemOf} from './file-errors.ts';
import type {FileStat, ReadResult, StatResult} from './system.ts';
import {withFile} from './with-file.ts';

/** Most that is read where nobody says otherwise: configuration files and logs are far smaller. */
const READ_LIMIT_BYTES = 16 * 1024 * 1024;
/** First piece that is asked for; files in /proc say that their size is 0. */
const SMALL_FILE_BYTES = 64 * 1024;
/** A terminal must not become ours, and a FIFO that takes the file's place must not block. */
const READ_FLAGS =
	constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/** Tells of a file, following links. */
export async function statFile(path: string): Promise<StatResult> {
	try {
		const realPath = await realpath(path);
		return {kind: 'found', stat: fileStat(realPath, await stat(realPath))};
	} catch (error) {
		return isMissing(error) ? {kind: 'missing'} : {kind: 'unreadable', ...problemOf(error)};
	}
}

/** Reads a regular file; anything else is not even opened, as opening a device or FIFO can act or block. */
export async function readFile(
	path: string,
	{offset = 0, limitBytes = READ_LIMIT_BYTES}: {offset?: number; limitBytes?: number} = {},
): Promise<ReadResult> {
	const found = await statFile(path);
	if (found.kind !== 'found') {
		return found;
	}

	const {realPath, type} = found.stat;
	if (type !== 'file') {
		return {kind: 'unreadable', ...problemOf(notRegular(path, type))};
	}

	try {
		return await withFile(realPath, READ_FLAGS, 0, async (file) => {
			const stats = await file.stat();
			if (!stats.isFile()) {
				throw notRegular(path, 'other');
			}

			const bytes = await readUpTo(file, stats.size, offset, limitBytes);
			return {kind: 'file', bytes, stat: fileStat(realPath, stats)};
		});
	} catch (error) {
		return isMissing(error) ? {kind: 'missing'} : {kind: 'unreadable', ...problemOf(error)};
	}
}

async function readUpTo(file: FileHandle, size: number, offset: number, limitBytes: number) {
	const parts: Uint8Array[] = [];
	let total = 0;
	let room = Math.max(SMALL_FILE_BYTES, size - offset + 1);
	while (total < limitBytes) {
		const wanted = Math.min(room, limitBytes - total);
		const {bytesRead, buffer} = await file.read(Buffer.alloc(wanted), 0, wanted, offset + total);
		if (bytesRead === 0) {
			break;
		}

		parts.push(buffer.subarray(0, bytesRead));
		total += bytesRead;
		room = SMALL_FILE_BYTES;
	}

	return new Uint8Array(Buffer.concat(parts));
}

/** Returns our record of what the system tells of a file. */
export function fileStat(realPath: string, stats: Stats): FileStat {
	return {
		realPath,
		type: stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other',
		mode: stats.mode & 0o7777,
		uid: stats.uid,
		gid: stats.gid,
		size: stats.size,
		modifiedAt: Math.round(stats.mtimeMs),
	};
}
