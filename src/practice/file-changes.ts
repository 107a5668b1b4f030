import type {ByteString} from '../core/byte-string.ts';
import {canWrite} from './access.ts';
import {isRoot} from './accounts.ts';
import {freeBytes} from './disk.ts';
import {folderOf, lookUp, normalPath, realPath, withEntry, withoutPaths} from './files.ts';
import type {World} from './world.ts';

/** What a change of a file gives: another box, or why not, in the words of the system. */
export type FileChange =
	| {readonly kind: 'done'; readonly world: World}
	| {readonly kind: 'failed'; readonly code: string; readonly message: string};

/** Mode of a file that is made by appending: it concerns root alone. */
const APPENDED_MODE = 0o600;

/** Replaces a file as a whole; an existing one keeps mode and owner, and links are followed. */
export function replaceFile(
	world: World,
	path: string,
	content: ByteString,
	newFileMode: number,
	now: number,
): FileChange {
	const real = realPath(world.files, path);
	const before = lookUp(world.files, real)?.entry;
	const problem = placeProblem(world, real) ?? roomProblem(world, real, content.length);
	if (problem) {
		return problem;
	}

	if (before && before.kind !== 'file') {
		return notRegular(path, before.kind);
	}

	const owner = before ?? {mode: newFileMode, uid: 0, gid: 0};
	const {mode, uid, gid} = owner;
	const entry = {kind: 'file', content, mode, uid, gid, modifiedAt: now} as const;
	return {kind: 'done', world: withEntry(world, real, entry)};
}

/** Adds to the end of a file; a link at the end of the path is refused. */
export function appendToFile(
	world: World,
	path: string,
	more: ByteString,
	now: number,
): FileChange {
	const exact = `${realPath(world.files, folderOf(normalPath(path)))}/${nameOf(path)}`.replace(
		'//',
		'/',
	);
	const before = world.files.get(exact);
	if (before?.kind === 'link') {
		return failed('ELOOP', 'too many symbolic links encountered', path);
	}

	const content = before?.kind === 'file' ? before.content + more : more;
	return replaceFile(world, exact, content, APPENDED_MODE, now);
}

/** Makes a folder and those above it; only new ones get the mode. */
export function makeFolders(world: World, path: string, mode: number, now: number): FileChange {
	let next = world;
	let current = '';
	for (const part of normalPath(path).split('/').slice(1)) {
		current = `${current}/${part}`;
		const found = lookUp(next.files, current);
		if (found && found.entry.kind !== 'directory') {
			return failed(current === normalPath(path) ? 'EEXIST' : 'ENOTDIR', 'not a directory', path);
		}

		if (!found) {
			const problem = writeProblem(next, folderOf(current), path);
			if (problem) {
				return problem;
			}

			const owner = {mode, uid: 0, gid: 0, modifiedAt: now};
			next = withEntry(next, realPath(next.files, current), {kind: 'directory', ...owner});
		}
	}

	return {kind: 'done', world: next};
}

/** Removes a file or a link; a missing one is fine. */
export function removeFile(world: World, path: string): FileChange {
	const folder = realPath(world.files, folderOf(normalPath(path)));
	const exact = normalPath(`${folder}/${nameOf(path)}`);
	const entry = world.files.get(exact) ?? lookUp(world.files, exact)?.entry;
	if (!entry) {
		return {kind: 'done', world};
	}

	if (entry.kind === 'directory') {
		return failed('EISDIR', 'illegal operation on a directory', path);
	}

	return writeProblem(world, folder, path) ?? {kind: 'done', world: withoutPaths(world, [exact])};
}

function placeProblem(world: World, path: string): FileChange | undefined {
	const folder = lookUp(world.files, folderOf(path));
	if (!folder) {
		return failed('ENOENT', 'no such file or directory', path);
	}

	return folder.entry.kind === 'directory'
		? writeProblem(world, folder.path, path)
		: failed('ENOTDIR', 'not a directory', path);
}

function roomProblem(world: World, path: string, size: number): FileChange | undefined {
	const before = world.files.get(path);
	const growth = size - (before?.kind === 'file' ? before.content.length : 0);
	return growth > freeBytes(world) ? failed('ENOSPC', 'no space left on device', path) : undefined;
}

function writeProblem(world: World, folder: string, path: string): FileChange | undefined {
	if (world.isReadOnly) {
		return failed('EROFS', 'read-only file system', path);
	}

	const entry = lookUp(world.files, folder)?.entry;
	return isRoot(world) || (entry && canWrite(world, entry))
		? undefined
		: failed('EACCES', 'permission denied', path);
}

function notRegular(path: string, kind: string): FileChange {
	return kind === 'directory'
		? failed('EISDIR', 'not a regular file', path)
		: failed('EINVAL', 'not a regular file', path);
}

function failed(code: string, words: string, path: string): FileChange {
	return {kind: 'failed', code, message: `${code}: ${words}, '${path}'`};
}

function nameOf(path: string): string {
	const normal = normalPath(path);
	return normal.slice(normal.lastIndexOf('/') + 1);
}
