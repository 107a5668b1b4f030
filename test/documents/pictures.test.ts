import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import xterm from '@xterm/headless';
import {describe, expect, it} from 'vitest';
import {castOf} from '../helpers/cast.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/pictures/', root);

/** Plays a recording into a terminal; calls `look` with the screen after each piece. */
async function play(text: string, look: (screen: string) => void): Promise<void> {
	const [head = '{}', ...lines] = text.trimEnd().split('\n');
	const {width, height} = JSON.parse(head) as {width: number; height: number};
	const terminal = new xterm.Terminal({cols: width, rows: height, allowProposedApi: true});
	for (const line of lines) {
		const [, kind, output] = JSON.parse(line) as [number, string, string];
		expect(kind).toBe('o');
		await new Promise<void>((resolve) => terminal.write(output, resolve));
		const {active} = terminal.buffer;
		look(
			Array.from({length: height}, (_, row) =>
				(active.getLine(active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
			).join('\n'),
		);
	}

	terminal.dispose();
}

describe('the pictures of the README', () => {
	it('are all in their folder, and nothing else is', () => {
		const readme = readFileSync(new URL('README.md', root), 'utf8');
		const shown = [...readme.matchAll(/\.github\/pictures\/([\w.-]+)/g)].map(([, name]) => name);
		expect([...new Set(shown)].toSorted()).toEqual(readdirSync(fileURLToPath(folder)).toSorted());
	});

	it('have a recording that shows a whole run: each step, the proof, and the words at the end', async () => {
		const text = readFileSync(new URL('install.cast', folder), 'utf8');
		expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
			version: 2,
			width: 80,
			height: 24,
		});
		const wanted = [
			'This wizard installs Docker',
			'Check the system',
			'Switch on the community repository',
			'Install Docker',
			'docker run',
			'Docker works on this machine',
			'Undo:',
		];
		const seen = new Set<string>();
		await play(text, (screen) => {
			for (const words of wanted.filter((word) => screen.includes(word))) {
				seen.add(words);
			}
		});
		expect(wanted.filter((words) => !seen.has(words))).toEqual([]);
	});
});

describe('a recording', () => {
	it('keeps every byte and the order, and cuts pauses', () => {
		const bytes = Buffer.from('a❯b');
		const pieces = [
			{at: 1000, bytes: bytes.subarray(0, 2)},
			{at: 1500, bytes: bytes.subarray(2)},
			{at: 90_000, bytes: Buffer.from('end')},
		];
		const [head, ...lines] = castOf(pieces, {columns: 80, rows: 24, title: 'T'})
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(head).toMatchObject({version: 2, width: 80, height: 24, title: 'T'});
		expect(lines).toEqual([
			[0, 'o', 'a'],
			[0.5, 'o', '❯b'],
			[2, 'o', 'end'],
		]);
	});
});
