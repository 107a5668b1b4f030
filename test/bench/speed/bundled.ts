import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles a source as the product is bundled, for this run of the bench; returns the file. */
export function bundled(entry: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
	const file = join(folder, 'bundle.mjs');
	execFileSync(process.execPath, ['.ci/build.mjs', entry, file], {cwd: ROOT});
	return file;
}
