import {randomBytes} from 'node:crypto';
import {constants} from 'node:fs';
import {readdir, readlink, realpath, rename, unlink} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {message, say} from '../messages/message.ts';
import {isMissing, notRegular, problemOf} from './file-errors.ts';
import {statFile} from './read-file.ts';
import {foreignFolder} from './safe-folder.ts';
import type {ChangeResult, FileStat, WriteOptions} from './system.ts';
import {withFile} from './with-file.ts';

/** Links to follow before giving up, as the kernel does. */
const MOST_LINKS = 40;
/** The file must be new and no link: another user cannot have prepared it. */
const TEMPORARY_FLAGS =
	constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
/** Nobody else reads it before it has its final mode. */
const TEMPORARY_MODE = 0o600;

const PREFIX = '.alpine-docker-wizard-';
/** Name of a temporary file, with the process that wrote it. */
const TEMPORARY_NAME = /^\.alpine-docker-wizard-(\d+)-[0-9a-f]{16}\.tmp$/;

/**
 * Replaces a file as a whole or not at all; mode, owner and a link to it stay.
 *
 * The temporary file is in the same folder, so that the rename is atomic. Its name begins with a
 * dot and does not end in `.list`, because apk reads every `*.list` in `repositories.d`.
 */
export async function writeFileWhole(
	path: string,
	bytes: Uint8Array,
	{newFileMode}: WriteOptions,
): Promise<ChangeResult> {
	let temporary: string | undefined;
	try {
		const target = await targetOf(path);
		await refuseForeign(path, target);
		const existing = await existingFile(target);
		const folder = dirname(target);
		await removeStale(folder);
		temporary = join(folder, `${PREFIX}${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
		await writeTemporary(temporary, bytes, existing, newFileMode);
		await rename(temporary, target);
		temporary = undefined;
		await syncFolder(folder);
		return {kind: 'done'};
	} catch (error) {
		if (temporary !== undefined) {
			await unlink(temporary).catch(() => {});
		}

		return {kind: 'failed', ...problemOf(error)};
	}
}

/** A link is followed, but not into a folder where somebody else could exchange it meanwhile. */
async function refuseForeign(path: string, target: string): Promise<void> {
	const folder = target === path ? undefined : await foreignFolder(dirname(target));
	if (folder !== undefined) {
		const text = say(message('file.foreign-folder', {path, folder}));
		throw Object.assign(new Error(text), {code: 'EPERM'});
	}
}

/** Removes what a write of this file has left beside it that was killed. Never fails. */
export async function removeStaleBeside(path: string): Promise<void> {
	const target = await targetOf(path).catch(() => path);
	await removeStale(dirname(target));
}

/** Brings a folder's entries to the disk; some file systems cannot, and the change itself is done. */
export async function syncFolder(folder: string): Promise<void> {
	try {
		await withFile(folder, constants.O_RDONLY | constants.O_DIRECTORY, 0, (handle) =>
			handle.sync(),
		);
	} catch {}
}

/** Removes what a process that was killed in the middle of a write has left. */
async function removeStale(folder: string): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names) {
		const owner = TEMPORARY_NAME.exec(name)?.[1];
		if (owner !== undefined && !isRunning(Number(owner))) {
			await unlink(join(folder, name)).catch(() => {});
		}
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return problemOf(error).code === 'EPERM';
	}
}

async function writeTemporary(
	temporary: string,
	bytes: Uint8Array,
	existing: FileStat | undefined,
	newFileMode: number,
) {
	await withFile(temporary, TEMPORARY_FLAGS, TEMPORARY_MODE, async (file) => {
		await file.writeFile(bytes);
		const own = await file.stat();
		if (existing && (own.uid !== existing.uid || own.gid !== existing.gid)) {
			await file.chown(existing.uid, existing.gid);
		}

		// After the owner, because changing that clears the set-user-ID bits.
		await file.chmod(existing?.mode ?? newFileMode);
		await file.sync();
	});
}

async function existingFile(target: string): Promise<FileStat | undefined> {
	const found = await statFile(target);
	if (found.kind === 'unreadable') {
		throw Object.assign(new Error(found.message), {code: found.code});
	}

	if (found.kind === 'found' && found.stat.type !== 'file') {
		throw notRegular(target, found.stat.type);
	}

	return found.kind === 'found' ? found.stat : undefined;
}

/** Returns the file behind links, also behind a link whose target does not exist yet. */
async function targetOf(path: string): Promise<string> {
	let current = path;
	for (let links = 0; links < MOST_LINKS; links++) {
		try {
			return await realpath(current);
		} catch (error) {
			if (!isMissing(error)) {
				throw error;
			}
		}

		const folder = await realpath(dirname(current));
		const link = await readlink(current).catch(() => undefined);
		if (link === undefined) {
			return join(folder, current.slice(current.lastIndexOf('/') + 1));
		}

		current = resolve(folder, link);
	}

	throw Object.assign(new Error(`ELOOP: too many links, '${path}'`), {code: 'ELOOP'});
}
