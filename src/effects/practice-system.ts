import {byteStringFrom, bytesOf} from '../core/byte-string.ts';
import type {Preferences} from '../core/preferences.ts';
import {canRead} from '../practice/access.ts';
import {settle} from '../practice/docker/dockerd.ts';
import {
	appendToFile,
	type FileChange,
	makeFolders,
	removeFile,
	replaceFile,
} from '../practice/file-changes.ts';
import {lookUp} from '../practice/files.ts';
import type {World} from '../practice/world.ts';
import {createPracticeClock} from './practice-clock.ts';
import {runPractice} from './practice-process.ts';
import type {ChangeResult, FileStat, ReadResult, StatResult, System} from './system.ts';

/** Most that is read where nobody says otherwise, as on a real box. Bytes. */
const READ_LIMIT_BYTES = 16 * 1024 * 1024;

/** How a pretend box behaves. */
export type PracticeOptions = {
	readonly world: World;
	/** Asked anew each time, so that the pace can be changed while something runs. */
	readonly pace: () => Preferences['pace'];
	/** Milliseconds since 1970 at which pretend time begins. */
	readonly startsAt: number;
	/** Time passes only while something is waited for. */
	readonly isStill?: boolean;
};

/** A pretend box, with a look behind the curtain. */
export type PracticeSystem = System & {
	/** Returns the box as it is now; a goal is checked against it. */
	readonly world: () => World;
	/** Changes the box from outside, as another scenario or a teacher does. */
	readonly changeWorld: (change: (world: World) => World) => void;
};

/** Returns a System over a pretend box. Nothing of it touches the machine. */
export function createPracticeSystem({
	world: start,
	pace,
	startsAt,
	isStill = false,
}: PracticeOptions): PracticeSystem {
	const clock = createPracticeClock(startsAt, pace, isStill);
	let world = start;
	const present = () => {
		world = settle(world, clock.now());
		return world;
	};

	const change = async (result: FileChange): Promise<ChangeResult> => {
		if (result.kind === 'failed') {
			return result;
		}

		world = result.world;
		return {kind: 'done'};
	};

	return {
		kind: 'practice',
		world: present,
		changeWorld(by) {
			world = by(present());
		},
		run: (invocation, stop) =>
			runPractice(invocation, {present, clock, commit: (after) => (world = after(world))}, stop),
		read: async (path, range) => read(present(), path, range),
		stat: async (path) => stat(present(), path),
		write: async (path, bytes, {newFileMode}) =>
			change(replaceFile(present(), path, byteStringFrom(bytes), newFileMode, clock.now())),
		append: async (path, bytes) =>
			change(appendToFile(present(), path, byteStringFrom(bytes), clock.now())),
		makeDirectory: async (path, mode) => change(makeFolders(present(), path, mode, clock.now())),
		remove: async (path) => change(removeFile(present(), path)),
		now: clock.now,
		sleep: clock.sleep,
	};
}

function read(
	world: World,
	path: string,
	{offset = 0, limitBytes = READ_LIMIT_BYTES}: {offset?: number; limitBytes?: number} = {},
): ReadResult {
	const found = stat(world, path);
	const entry = lookUp(world.files, path)?.entry;
	if (found.kind !== 'found' || !entry) {
		return found.kind === 'found' ? {kind: 'missing'} : found;
	}

	if (entry.kind !== 'file') {
		const code = entry.kind === 'directory' ? 'EISDIR' : 'EINVAL';
		return {kind: 'unreadable', code, message: `${code}: not a regular file, '${path}'`};
	}

	if (!canRead(world, entry)) {
		return {kind: 'unreadable', code: 'EACCES', message: `EACCES: permission denied, '${path}'`};
	}

	const bytes = bytesOf(entry.content.slice(offset, offset + limitBytes));
	return {kind: 'file', bytes, stat: found.stat};
}

function stat(world: World, path: string): StatResult {
	const found = lookUp(world.files, path);
	if (!found) {
		return {kind: 'missing'};
	}

	const {entry} = found;
	const type: FileStat['type'] =
		entry.kind === 'file' || entry.kind === 'directory' ? entry.kind : 'other';
	const {mode, uid, gid, modifiedAt} = entry;
	const size = entry.kind === 'file' ? entry.content.length : 0;
	return {kind: 'found', stat: {realPath: found.path, type, mode, uid, gid, size, modifiedAt}};
}
