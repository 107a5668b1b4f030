import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {keyTable} from '../../src/terminal/key-table.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
/** What stands between these marks of the README is made, not written. */
const MADE = /<!-- keys -->\n([\s\S]*?)\n<!-- \/keys -->/;

describe('the table of keys', () => {
	it('has each key of the keymap once, in words', () => {
		const rows = keyTable().split('\n').slice(2);
		expect(rows).toContain('| Enter | Choose the item in focus |');
		expect(rows).toContain('| Ctrl+C | Stop now; the second time within 3 s at once |');
		expect(new Set(rows).size).toBe(rows.length);
		expect(rows.every((row) => /^\| [^|]+ \| [A-Z][^|]+ \|$/.test(row))).toBe(true);
	});

	it('is what the README shows', () => {
		const shown = existsSync(README) ? MADE.exec(readFileSync(README, 'utf8'))?.[1] : undefined;
		expect(shown ?? keyTable()).toBe(keyTable());
	});
});
