import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll} from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the bundle of the present sources for one test file, away from `dist/`, so that
 * the tests never try an old one. Returns its path.
 */
export function buildBundle(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
	const remove = () => rmSync(folder, {recursive: true, force: true});
	const bundle = path.join(folder, 'alpine-docker-wizard.mjs');
	try {
		const args = ['.ci/build.mjs', 'src/cli.ts', bundle];
		execFileSync(process.execPath, args, {cwd: root, stdio: 'pipe'});
	} catch (error) {
		// Hooks of a file that cannot be loaded are never run.
		remove();
		throw error;
	}

	afterAll(remove);
	return bundle;
}
