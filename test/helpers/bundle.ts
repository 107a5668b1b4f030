import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where bundles of the tests are kept, one for each state of the sources. */
const KEPT = path.join(root, 'node_modules/.cache/test-bundles');
/** All that goes into a bundle; the lock file stands for the packages. */
const INGREDIENTS = ['.ci', 'src', 'components', 'package.json', 'package-lock.json'];
/** A test that runs longer than this has ended by itself. Milliseconds. */
const OLD_MS = 3_600_000;
/** A build takes seconds; on a loaded machine a minute. Milliseconds. */
const BUILD_LIMIT_MS = 120_000;
const LOOK_EVERY_MS = 100;

/**
 * Returns the path of the bundle of the present sources, away from `dist/`. It is named after all
 * that it was made from, so the tests never try an old one, and files that run at the same time
 * build it once.
 */
export function buildBundle(): string {
	const folder = path.join(KEPT, hashOfSources());
	const bundle = path.join(folder, 'alpine-docker-wizard.mjs');
	mkdirSync(KEPT, {recursive: true});
	if (!existsSync(bundle)) {
		buildOnce(folder);
	}

	return bundle;
}

/** Builds, or waits for whoever is building already. */
function buildOnce(folder: string): void {
	const lock = `${folder}.lock`;
	if (!isMine(lock)) {
		const deadline = Date.now() + BUILD_LIMIT_MS;
		while (existsSync(lock) && Date.now() < deadline) {
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_EVERY_MS);
		}
	}

	try {
		// Whoever held the lock may have been killed; then this file builds one too.
		if (!existsSync(folder)) {
			build(folder);
		}
	} finally {
		rmSync(lock, {recursive: true, force: true});
	}
}

function isMine(lock: string): boolean {
	try {
		mkdirSync(lock);
		return true;
	} catch {
		return false;
	}
}

function build(folder: string): void {
	removeOld();
	const begun = mkdtempSync(`${folder}-`);
	const args = ['.ci/build.mjs', 'src/cli.ts', path.join(begun, 'alpine-docker-wizard.mjs')];
	try {
		execFileSync(process.execPath, args, {cwd: root, stdio: 'pipe'});
		renameSync(begun, folder);
	} catch (error) {
		rmSync(begun, {recursive: true, force: true});
		if (!existsSync(folder)) {
			throw error;
		}
	}
}

function removeOld(): void {
	for (const name of readdirSync(KEPT)) {
		const kept = path.join(KEPT, name);
		const made = statSync(kept, {throwIfNoEntry: false})?.mtimeMs ?? Date.now();
		if (Date.now() - made > OLD_MS) {
			rmSync(kept, {recursive: true, force: true});
		}
	}
}

/** Returns the hash of every file that goes into the bundle, with its name. */
function hashOfSources(): string {
	const hash = createHash('sha256');
	for (const ingredient of INGREDIENTS) {
		const top = path.join(root, ingredient);
		const names = statSync(top).isDirectory()
			? readdirSync(top, {recursive: true, encoding: 'utf8'}).toSorted()
			: [''];
		for (const file of names.map((name) => path.join(top, name))) {
			if (statSync(file).isFile()) {
				hash
					.update(`${path.relative(root, file)}\0`)
					.update(readFileSync(file))
					.update('\0');
			}
		}
	}

	return hash.digest('hex').slice(0, 16);
}
