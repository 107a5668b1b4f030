import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {CHILD_PATH, childEnvironment} from '../../src/effects/child-environment.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {scratchFolder} from '../helpers/scratch.ts';

async function run(argv: readonly [string, ...string[]]): Promise<string> {
	let text = '';
	for await (const piece of createNodeSystem().run({argv, touches: [], timeoutMs: 10_000})) {
		text += piece.kind === 'bytes' ? Buffer.from(piece.bytes).toString() : '';
	}

	return text;
}

describe('a child', () => {
	test('gets a small environment in one language, whatever this process has', async () => {
		process.env.LD_PRELOAD_FOR_TEST = 'x';
		process.env.http_proxy = 'http://user:secret@proxy.example:3128';
		const names = (await run(['env']))
			.trim()
			.split('\n')
			.map((line) => line.split('=')[0]);
		delete process.env.LD_PRELOAD_FOR_TEST;
		delete process.env.http_proxy;
		expect(names.toSorted()).toEqual(['HOME', 'LC_ALL', 'PATH', 'TERM']);
		expect(childEnvironment()).toMatchObject({LC_ALL: 'C', TERM: 'dumb', PATH: CHILD_PATH});
	});

	test.runIf(process.getuid?.() === 0)(
		'of root has the home of root, whatever came along through sudo -E',
		async () => {
			const before = process.env.HOME;
			process.env.HOME = '/home/somebody';
			const said = await run(['sh', '-c', 'echo "$HOME"']);
			process.env.HOME = before;
			expect(said.trim()).toBe(userInfo().homedir);
		},
	);

	test('is looked up in folders of the system alone', async () => {
		const folder = await scratchFolder();
		mkdirSync(join(folder, 'bin'));
		writeFileSync(join(folder, 'bin/id'), '#!/bin/sh\necho planted\n');
		chmodSync(join(folder, 'bin/id'), 0o755);
		const before = process.env.PATH;
		process.env.PATH = `${join(folder, 'bin')}:${before}`;
		const said = await run(['id', '-u']);
		process.env.PATH = before;
		expect(said.trim()).toBe(`${process.getuid?.()}`);
	});

	test('gets its arguments as they are: no shell reads them', async () => {
		const words = ['$(id)', '`id`', '; rm -rf /', '&& id', '| id', '> /tmp/x', '*', '~', '"\'\\'];
		expect(await run(['printf', '%s\\n', ...words])).toBe(`${words.join('\n')}\n`);
	});
});
