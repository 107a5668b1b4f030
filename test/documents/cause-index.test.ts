import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {CAUSE_NAMES} from '../../src/core/diagnosis/causes.ts';
import {causeIndex} from '../../src/documents/cause-index.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
/** What stands between these marks of the README is made: `npm run readme` puts it there. */
const MADE = /<!-- causes -->\n([\s\S]*?)\n<!-- \/causes -->/;

describe('the index of causes', () => {
	it('has each cause once, in words', () => {
		const rows = causeIndex()
			.split('\n')
			.filter((row) => row.startsWith('| `'));
		expect(rows).toHaveLength(CAUSE_NAMES.length);
		expect(rows.every((row) => /^\| `[a-z0-9-]+` \| \S.+ \|$/.test(row))).toBe(true);
		expect(rows.filter((row) => /[{}]/.test(row))).toEqual([]);
	});

	it('is what the README shows', () => {
		const shown = existsSync(README) ? MADE.exec(readFileSync(README, 'utf8'))?.[1] : undefined;
		expect(shown?.trim()).toBe(causeIndex());
	});
});
