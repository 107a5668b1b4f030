import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** Makes an empty folder that is removed when the test is over. */
export async function scratchFolder(): Promise<string> {
	const folder = await realpath(await mkdtemp(join(tmpdir(), 'wizard-')));
	onTestFinished(() => rm(folder, {recursive: true, force: true}));
	return folder;
}
