import {dirname, join} from 'node:path';
import {byteStringFrom, bytesOf} from '../core/byte-string.ts';
import type {Act} from '../core/command.ts';
import {type FileBefore, toBase64} from '../core/journal.ts';
import type {EditBackup, JournalResult} from './run-context.ts';
import type {System} from './system.ts';

/** The part of a box that keeps files; on a far box, the part where they travel with an act. */
type Files = Pick<System, 'write' | 'makeDirectory'>;

/** Only root reads the copies: files under /etc may hold secrets. */
const FOLDER_MODE = 0o700;
const COPY_MODE = 0o600;

/**
 * Keeps what a file was, for the journal and as a copy that people can read and put back by hand,
 * and what it is about to become, so that a script knows the file again.
 */
export async function keepBefore(
	system: Files,
	folder: string,
	act: Act,
	{bytes, mode, uid, gid}: EditBackup,
): Promise<FileBefore | Extract<JournalResult, {kind: 'failed'}>> {
	const owner = {mode: mode ?? null, uid: uid ?? null, gid: gid ?? null};
	if (act.kind !== 'edit') {
		return {...owner, base64: null, backup: null};
	}

	const backup = join(folder, act.path);
	const ours = join(`${folder}.ours`, act.path);
	const after = act.after === undefined ? undefined : bytesOf(act.after);
	for (const [path, content] of [
		[backup, bytes],
		[ours, after],
	] as const) {
		const problem = content && (await copy(system, path, content));
		if (problem) {
			return problem;
		}
	}

	return {
		...owner,
		base64: bytes ? toBase64(byteStringFrom(bytes)) : null,
		backup: bytes ? backup : null,
		...(after && {ours}),
	};
}

async function copy(system: Files, path: string, content: Uint8Array) {
	const made = await system.makeDirectory(dirname(path), FOLDER_MODE);
	const result =
		made.kind === 'failed' ? made : await system.write(path, content, {newFileMode: COPY_MODE});
	return result.kind === 'failed'
		? ({kind: 'failed', message: result.message} as const)
		: undefined;
}
