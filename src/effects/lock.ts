import {createHash} from 'node:crypto';
import {link, rename, unlink, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {problemOf} from './file-errors.ts';
import {isAlive, type LockHolder, thisProcess} from './lock-holder.ts';
import {makePrivate} from './private-folder.ts';
import {readFile} from './read-file.ts';

/** What asking for the lock gives. */
export type LockResult =
	| {readonly kind: 'taken'; release(): Promise<void>}
	| {readonly kind: 'held'; readonly holder: LockHolder}
	| {readonly kind: 'failed'; readonly code: string; readonly message: string};

const FILE_MODE = 0o600;
/** A holder is told in some hundred bytes. */
const LIMIT_BYTES = 64 * 1024;
/** Rounds before giving up; each one means that somebody else was at the lock in that moment. */
const MOST_ROUNDS = 50;

/**
 * Takes the lock of a box: one instance at a time, the holder is named, a dead one is replaced.
 *
 * The file appears with its content at once (a link to a finished file). A dead holder's file may
 * only be replaced by who holds the claim on exactly that content, so of several that start at
 * the same moment one wins.
 */
export async function takeLock(path: string, now: () => number): Promise<LockResult> {
	const content = JSON.stringify(await thisProcess(now()));
	const own = `${path}.${process.pid}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
	try {
		await makePrivate(dirname(path));
		await writeFile(own, content, {mode: FILE_MODE, flag: 'wx'});
		for (let round = 0; round < MOST_ROUNDS; round++) {
			if (await madeLink(own, path)) {
				return taken(path, content);
			}

			const found = await textOf(path);
			if (found === undefined) {
				continue;
			}

			const holder = holderIn(found);
			if (holder && (await isAlive(holder))) {
				return {kind: 'held', holder};
			}

			if (await replaced(path, found, own)) {
				return taken(path, content);
			}
		}

		return {kind: 'failed', code: 'EBUSY', message: 'EBUSY: too many at once'};
	} catch (error) {
		return {kind: 'failed', ...problemOf(error)};
	} finally {
		await unlink(own).catch(() => {});
	}
}

function taken(path: string, content: string): LockResult {
	return {
		kind: 'taken',
		async release() {
			if ((await textOf(path)) === content) {
				await unlink(path).catch(() => {});
			}
		},
	};
}

/** Replaces a dead holder's lock; false if somebody else was faster. */
async function replaced(path: string, dead: string, own: string): Promise<boolean> {
	const claims: string[] = [];
	let key = dead;
	while (true) {
		key = createHash('sha256').update(key).digest('hex').slice(0, 16);
		const claim = `${path}.claim-${key}`;
		claims.push(claim);
		if (await madeLink(own, claim)) {
			break;
		}

		// A claim whose owner died is itself replaced by a claim on it, named by its content.
		const claimed = await textOf(claim);
		const claimant = claimed === undefined ? undefined : holderIn(claimed);
		if (claimed === undefined || (claimant && (await isAlive(claimant)))) {
			return false;
		}

		key += claimed;
	}

	const isStill = (await textOf(path)) === dead;
	if (isStill) {
		await rename(own, path);
	}

	// Only after the rename: until then the claims keep the others away.
	for (const claim of isStill ? claims : claims.slice(-1)) {
		await unlink(claim).catch(() => {});
	}

	return isStill;
}

async function madeLink(from: string, to: string): Promise<boolean> {
	try {
		await link(from, to);
		return true;
	} catch (error) {
		if (problemOf(error).code === 'EEXIST') {
			return false;
		}

		throw error;
	}
}

async function textOf(path: string): Promise<string | undefined> {
	const found = await readFile(path, {limitBytes: LIMIT_BYTES});
	switch (found.kind) {
		case 'file':
			return new TextDecoder().decode(found.bytes);
		case 'missing':
			return undefined;
		case 'unreadable':
			throw Object.assign(new Error(found.message), {code: found.code});
	}
}

function holderIn(text: string): LockHolder | undefined {
	try {
		const holder = JSON.parse(text) as LockHolder;
		return Number.isInteger(holder.pid) ? holder : undefined;
	} catch {
		return undefined;
	}
}
