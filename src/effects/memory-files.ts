import {dirname} from 'node:path';
import {type Recording, recordedBytes} from './recording.ts';
import type {ChangeResult, FileStat, ReadResult, StatResult, System} from './system.ts';

type Entry = FileStat & {readonly bytes: Uint8Array};

const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
const APPENDED_MODE = 0o600;

/** Returns files that live in memory, with the answers that real ones give. */
export function createMemoryFiles(
	files: Recording['files'],
	now: () => number,
): Pick<System, 'read' | 'stat' | 'write' | 'append' | 'makeDirectory' | 'remove'> {
	const entries = new Map<string, Entry>();

	function put(path: string, type: FileStat['type'], bytes: Uint8Array, stat: Partial<FileStat>) {
		const mode = type === 'directory' ? FOLDER_MODE : FILE_MODE;
		const size = bytes.length;
		const fresh = {mode, uid: 0, gid: 0, modifiedAt: now()};
		entries.set(path, {...fresh, ...stat, realPath: path, type, size, bytes});
	}

	function makeFolders(path: string, mode: number) {
		for (let folder = path; !entries.has(folder); folder = dirname(folder)) {
			put(folder, 'directory', new Uint8Array(), {mode});
		}
	}

	for (const [path, recorded] of Object.entries(files)) {
		const {mode, uid, gid, modifiedAt} = recorded;
		const given = Object.entries({mode, uid, gid, modifiedAt}).filter(
			([, value]) => value !== undefined,
		);
		makeFolders(dirname(path), FOLDER_MODE);
		put(path, recorded.type, recordedBytes(recorded), Object.fromEntries(given));
	}

	function change(path: string, apply: (entry: Entry | undefined) => void): ChangeResult {
		const entry = entries.get(path);
		if (entry && entry.type !== 'file') {
			return failed(entry.type === 'directory' ? 'EISDIR' : 'EINVAL', path);
		}

		if (entries.get(dirname(path))?.type !== 'directory') {
			return failed('ENOENT', path);
		}

		apply(entry);
		return {kind: 'done'};
	}

	return {
		async stat(path): Promise<StatResult> {
			const entry = entries.get(path);
			return entry ? {kind: 'found', stat: statOf(entry)} : {kind: 'missing'};
		},
		async read(
			path,
			{offset = 0, limitBytes = Number.POSITIVE_INFINITY} = {},
		): Promise<ReadResult> {
			const entry = entries.get(path);
			if (!entry) {
				return {kind: 'missing'};
			}

			if (entry.type !== 'file') {
				const {code, message} = failed(entry.type === 'directory' ? 'EISDIR' : 'EINVAL', path);
				return {kind: 'unreadable', code, message};
			}

			return {
				kind: 'file',
				bytes: entry.bytes.slice(offset, offset + limitBytes),
				stat: statOf(entry),
			};
		},
		write: async (path, bytes, {newFileMode}) =>
			change(path, (entry) => put(path, 'file', bytes.slice(), ownerOf(entry, newFileMode))),
		append: async (path, bytes) =>
			change(path, (entry) => {
				const whole = Buffer.concat([entry?.bytes ?? new Uint8Array(), bytes]);
				put(path, 'file', new Uint8Array(whole), ownerOf(entry, APPENDED_MODE));
			}),
		async makeDirectory(path, mode) {
			if (entries.get(path)?.type === 'file') {
				return failed('EEXIST', path);
			}

			makeFolders(path, mode);
			return {kind: 'done'};
		},
		async remove(path) {
			if (entries.get(path)?.type === 'directory') {
				return failed('EISDIR', path);
			}

			entries.delete(path);
			return {kind: 'done'};
		},
	};
}

function ownerOf(entry: Entry | undefined, newFileMode: number): Partial<FileStat> {
	return entry ? {mode: entry.mode, uid: entry.uid, gid: entry.gid} : {mode: newFileMode};
}

function statOf({bytes: _, ...stat}: Entry): FileStat {
	return stat;
}

function failed(code: string, path: string): Extract<ChangeResult, {kind: 'failed'}> {
	return {kind: 'failed', code, message: `${code}: '${path}'`};
}
