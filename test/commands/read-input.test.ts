import {chmodSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readFileInput} from '../../src/commands/read-input.ts';
import {scratchFolder} from '../helpers/scratch.ts';

describe('a file that cannot be read is named with the reason in plain words', () => {
	test('that there is none', async () => {
		const path = join(await scratchFolder(), 'output.txt');
		expect(await readFileInput(path)).toEqual({
			kind: 'failed',
			reason: `there is no file ${path}.`,
		});
	});

	test('that it is a folder', async () => {
		const path = await scratchFolder();
		expect(await readFileInput(path)).toEqual({
			kind: 'failed',
			reason: `${path} is a folder, not a file.`,
		});
	});

	test.skipIf(process.getuid?.() === 0)('that it is not for this user', async () => {
		const path = join(await scratchFolder(), 'output.txt');
		writeFileSync(path, 'text');
		chmodSync(path, 0);
		expect(await readFileInput(path)).toEqual({
			kind: 'failed',
			reason: `this user may not read ${path}.`,
		});
	});

	test('any other reason in the words of the system', async () => {
		const path = join(await scratchFolder(), 'a'.repeat(5000));
		expect(await readFileInput(path)).toMatchObject({
			kind: 'failed',
			reason: expect.stringContaining('ENAMETOOLONG'),
		});
	});
});
