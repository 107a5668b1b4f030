import {constants} from 'node:fs';
import {chmod, type FileHandle, mkdir, stat, unlink} from 'node:fs/promises';
import {dirname} from 'node:path';
import {notRegular, problemOf} from './file-errors.ts';
import type {ChangeResult} from './system.ts';
import {withFile} from './with-file.ts';
import {syncFolder} from './write-file.ts';

/** A link at the end of the path is refused, and a FIFO does not block. */
const APPEND_FLAGS =
	constants.O_WRONLY |
	constants.O_APPEND |
	constants.O_CREAT |
	constants.O_NOFOLLOW |
	constants.O_NONBLOCK;
/** What is appended to (journal) concerns root alone. */
const APPENDED_MODE = 0o600;

/** Adds to the end of a file and brings it to the disk; a file that got only a part is cut back. */
export async function appendToFile(path: string, bytes: Uint8Array): Promise<ChangeResult> {
	try {
		const sizeBefore = await withFile(path, APPEND_FLAGS, APPENDED_MODE, async (file) => {
			const stats = await file.stat();
			if (!stats.isFile()) {
				throw notRegular(path, 'other');
			}

			await appendWhole(file, bytes, stats.size);
			return stats.size;
		});
		if (sizeBefore === 0) {
			await syncFolder(dirname(path));
		}

		return {kind: 'done'};
	} catch (error) {
		return {kind: 'failed', ...problemOf(error)};
	}
}

async function appendWhole(file: FileHandle, bytes: Uint8Array, sizeBefore: number) {
	try {
		await file.writeFile(bytes);
		await file.sync();
	} catch (error) {
		await file.truncate(sizeBefore).catch(() => {});
		throw error;
	}
}

/** Makes a folder and those above it; only new ones get the mode, whatever the umask is. */
export async function makeFolder(path: string, mode: number): Promise<ChangeResult> {
	try {
		await makeMissing(path, mode);
		return {kind: 'done'};
	} catch (error) {
		return {kind: 'failed', ...problemOf(error)};
	}
}

/** Node's own recursive way names the wrong reason: on a read-only disk it says ENOENT. */
async function makeMissing(path: string, mode: number): Promise<void> {
	try {
		await makeOne(path, mode);
	} catch (error) {
		if (problemOf(error).code !== 'ENOENT' || dirname(path) === path) {
			throw error;
		}

		await makeMissing(dirname(path), mode);
		// Some file systems, such as /proc, say ENOENT though all above is there: once is enough.
		await makeOne(path, mode);
	}
}

async function makeOne(path: string, mode: number): Promise<void> {
	try {
		await mkdir(path, {mode});
		await chmod(path, mode);
		await syncFolder(dirname(path));
	} catch (error) {
		if (problemOf(error).code !== 'EEXIST' || !(await stat(path)).isDirectory()) {
			throw error;
		}
	}
}

/** Removes a file; a missing one is fine. */
export async function removeFile(path: string): Promise<ChangeResult> {
	try {
		await unlink(path);
		return {kind: 'done'};
	} catch (error) {
		const problem = problemOf(error);
		return problem.code === 'ENOENT' ? {kind: 'done'} : {kind: 'failed', ...problem};
	}
}
