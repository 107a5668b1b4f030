import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {conflictOf} from '../../../src/core/undo/three-way.ts';

const PATH = '/etc/apk/repositories';
const BEFORE = '#cdrom\nhttp://m/main\n#http://m/community\n';
const OURS = '#cdrom\nhttp://m/main\nhttp://m/community\n';

describe('a file that is to be put back', () => {
	test.each([
		['has our text', OURS],
		['is as it was before', BEFORE],
	])('and %s needs no decision', (_, now) => {
		expect(conflictOf(PATH, BEFORE, OURS, now)).toBeUndefined();
	});

	test.each([
		['a line added at the end', `${OURS}http://mine/edge\n`, `${BEFORE}http://mine/edge\n`],
		['a line added at the top', `# mine\n${OURS}`, `# mine\n${BEFORE}`],
		['bytes that are no UTF-8', `${OURS}# \xff\xfe\n`, `${BEFORE}# \xff\xfe\n`],
		['Windows line ends in what was added', `${OURS}x\r\n`, `${BEFORE}x\r\n`],
	])('and got %s loses only our change', (_, now, merged) => {
		expect(conflictOf(PATH, BEFORE, OURS, now)?.merged).toBe(merged);
	});

	test.each([
		['our line is another now', OURS.replace('http://m/community', 'http://other/community')],
		['our line is gone', OURS.replace('http://m/community\n', '')],
		['the line beside ours is another', OURS.replace('http://m/main', 'https://m/main')],
		['the file is gone', undefined],
		['all of it has got Windows line ends', OURS.replaceAll('\n', '\r\n')],
	])('cannot be merged where %s', (_, now) => {
		expect(conflictOf(PATH, BEFORE, OURS, now)).toMatchObject({now, merged: undefined});
	});

	test('that there was not before, or that we removed, has nothing to be merged', () => {
		expect(conflictOf(PATH, undefined, OURS, `${OURS}x\n`)?.merged).toBeUndefined();
		expect(conflictOf(PATH, BEFORE, undefined, `${OURS}x\n`)?.merged).toBeUndefined();
	});

	test('may be another four lines from our change, and not three', () => {
		const text = (first: string, changed: string) => `${first}\n2\n3\n4\n${changed}\n6\n`;
		const merged = (far: string) =>
			conflictOf(PATH, `0\n${text('1', 'old')}`, `0\n${text('1', 'new')}`, far)?.merged;
		expect(merged(`0\n${text('mine', 'new')}`)).toBe(`0\n${text('mine', 'old')}`);
		expect(merged(`0\n1\nmine\n3\n4\nnew\n6\n`)).toBeUndefined();
	});

	test('loses nothing of what somebody else wrote far from our change', () => {
		const lines = fc.array(fc.stringMatching(/^[a-z #]{0,8}$/), {maxLength: 5});
		fc.assert(
			fc.property(lines, lines, (above, below) => {
				const around = (text: string) =>
					[...above, 'm1', 'm2', 'm3', text, 'n1', 'n2', 'n3', ...below, ''].join('\n');
				const mine = (text: string) => `mine\n${around(text)}mine too\n`;
				const conflict = conflictOf(PATH, around('old'), around('NEW'), mine('NEW'));
				expect(conflict?.merged).toBe(mine('old'));
			}),
		);
	});
});
