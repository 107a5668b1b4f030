import {constants} from 'node:fs';
import {lstat, realpath} from 'node:fs/promises';
import {dirname} from 'node:path';
import {message, say} from '../messages/message.ts';
import {makeFolder} from './change-files.ts';
import {isMissing, problemOf} from './file-errors.ts';
import {foreignFolder} from './safe-folder.ts';
import {withFile} from './with-file.ts';

/** Only who runs the product looks into it. */
const MODE = 0o700;
/** Opened itself, so that nothing else can take its place before its mode is changed. */
const FLAGS = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;

/**
 * Makes a folder, or takes one that is there, for root or whoever runs this alone. Throws where
 * somebody else than root could exchange it, or what is in it: a link of theirs on the way, a folder
 * of theirs, one in which others may write.
 */
export async function makePrivate(
	path: string,
	uid: number = process.getuid?.() ?? 0,
): Promise<void> {
	await refuseForeign(uid === 0 ? await foreignLink(path) : undefined);
	const found = await lstat(path).catch(missing);
	const made = found ? undefined : await makeFolder(path, MODE);
	if (made?.kind === 'failed') {
		throw Object.assign(new Error(made.message), {code: made.code});
	}

	const folder = await realpath(path);
	await refuseForeign(await foreignFolder(folder, uid));
	await withFile(folder, FLAGS, 0, async (handle) => {
		const {mode} = await handle.stat();
		if ((mode & 0o7777) !== MODE) {
			await handle.chmod(MODE);
		}
	}).catch((error: unknown) => {
		// Who may not change that is told by what follows.
		if (['ENOTDIR', 'ELOOP'].includes(problemOf(error).code)) {
			throw error;
		}
	});
}

async function refuseForeign(folder: string | undefined): Promise<void> {
	if (folder !== undefined) {
		const text = say(message('file.not-private', {folder}));
		throw Object.assign(new Error(text), {code: 'EPERM'});
	}
}

/** Returns the first link on the way to a path that root has not made. */
async function foreignLink(path: string): Promise<string | undefined> {
	for (let current = path; current !== dirname(current); current = dirname(current)) {
		const found = await lstat(current).catch(missing);
		if (found?.isSymbolicLink() && found.uid !== 0) {
			return current;
		}
	}

	return undefined;
}

function missing(error: unknown): undefined {
	if (!isMissing(error)) {
		throw error;
	}
}
