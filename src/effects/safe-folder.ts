import {stat} from 'node:fs/promises';
import {dirname} from 'node:path';

/** Bits by which others than the owner can put files into a folder. */
const GROUP_WRITES = 0o020;
const OTHERS_WRITE = 0o002;
/** Who can write there can still not replace files of others, as in `/tmp`. */
const STICKY = 0o1000;

/** What is looked at of a folder. */
export type FolderLooks = {readonly uid: number; readonly gid: number; readonly mode: number};

/** Returns whether root alone decides what is in a folder that looks so. */
export function isRootsOwn({uid, gid, mode}: FolderLooks): boolean {
	const groupWrites = (mode & GROUP_WRITES) !== 0 && gid !== 0;
	const othersWrite = (mode & OTHERS_WRITE) !== 0;
	return uid === 0 && !groupWrites && !othersWrite;
}

/**
 * Returns the first folder on the way up from this one in which somebody else than root could
 * exchange what root writes; undefined where there is none, and for who is not root.
 */
export async function foreignFolder(
	folder: string,
	uid: number = process.getuid?.() ?? 0,
): Promise<string | undefined> {
	if (uid !== 0) {
		return undefined;
	}

	for (let current = folder; ; current = dirname(current)) {
		const {uid: owner, gid, mode} = await stat(current);
		const isSticky = owner === 0 && (mode & STICKY) !== 0;
		if (!isSticky && !isRootsOwn({uid: owner, gid, mode})) {
			return current;
		}

		if (current === dirname(current)) {
			return undefined;
		}
	}
}
