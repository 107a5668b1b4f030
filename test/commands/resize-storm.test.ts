import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, describe, it, onTestFinished} from 'vitest';
import {buildBundle} from '../helpers/bundle.ts';
import {openTerminal} from '../helpers/pty.ts';

const bundle = buildBundle();
const home = mkdtempSync(path.join(tmpdir(), 'resize-'));
afterAll(() => rmSync(home, {recursive: true, force: true}));

describe('a storm of resizes', () => {
	it.each([1, 2, 3])('leaves the screen as it is after a start in that size: %i', async (seed) => {
		const open = (columns: number, rows: number) => {
			const terminal = openTerminal({
				file: process.execPath,
				args: [bundle, 'practice', '--pace', 'instant'],
				env: {HOME: home, ALPINE_DOCKER_WIZARD_STATE_DIR: home},
				columns,
				rows,
			});
			onTestFinished(() => terminal.close());
			return terminal;
		};
		const terminal = open(80, 24);
		await terminal.until('Pace');
		for (let time = 0; time < 40; time++) {
			terminal.resize(40 + ((time * 37 * seed) % 80), 15 + ((time * 11 * seed) % 30));
			await pause(20);
		}

		const last = {columns: 72 + seed, rows: 22 + seed};
		terminal.resize(last.columns, last.rows);
		const fresh = open(last.columns, last.rows);
		const wanted = await fresh.until('Pace');
		await terminal.until((screen) => screen.trimEnd() === wanted.trimEnd());
	});
});
