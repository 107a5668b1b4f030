import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {english} from '../../src/messages/en.ts';
import {KEYMAP} from '../../src/terminal/keymap.ts';

const FOLDER = fileURLToPath(new URL('../../components/', import.meta.url));
const FILES = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
	.filter((name) => /\.tsx?$/.test(name))
	.map((name) => ({name, text: readFileSync(FOLDER + name, 'utf8')}));

describe('components', () => {
	it('hand text to the terminal in one place only, which makes it safe', () => {
		const drawing = FILES.filter(({text}) => /import \{[^}]*\bText\b[^}]*\} from 'ink'/.test(text));
		// `Busy` draws a single sign from the table of symbols.
		expect(drawing.map(({name}) => name).toSorted()).toEqual(['parts/Busy.tsx', 'parts/Line.tsx']);
	});

	it('never keep what was drawn: it would grow for ever', () => {
		expect(FILES.filter(({text}) => /\bStatic\b/.test(text)).map(({name}) => name)).toEqual([]);
	});

	it('say nothing but what the catalogue has', () => {
		const strays = FILES.flatMap(({name, text}) =>
			[...text.matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<{]*)</g)].map(
				([, words]) => `${name}: ${words}`,
			),
		);
		expect(strays).toEqual([]);
	});

	it('have no timer but while something turns or the window changes its size', () => {
		const timed = FILES.filter(({text}) => /set(?:Timeout|Interval)\(/.test(text));
		expect(timed.map(({name}) => name).toSorted()).toEqual([
			'hooks/use-redraw.ts',
			'parts/Busy.tsx',
		]);
	});
});

describe('texts of keys', () => {
	it('are all used, in a help line or in a footer', () => {
		const used = new Set(
			KEYMAP.flatMap(({label, footer}) => [label, footer?.label, footer?.narrow]),
		);
		const keys = Object.keys(english).filter((key) => key.startsWith('key.'));
		expect(keys.filter((key) => !used.has(key as never))).toEqual([]);
	});
});
