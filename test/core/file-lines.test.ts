import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fileLines, joinFileLines} from '../../src/core/file-lines.ts';

describe('fileLines', () => {
	it.each([
		['', []],
		['\n', [['', '\n']]],
		['a', [['a', '']]],
		['a\n', [['a', '\n']]],
		[
			'a\r\nb',
			[
				['a', '\r\n'],
				['b', ''],
			],
		],
		['a\r', [['a', '\r']]],
		['a\r\r\n', [['a\r', '\r\n']]],
		[
			'\n\nx',
			[
				['', '\n'],
				['', '\n'],
				['x', ''],
			],
		],
	])('takes %j apart', (content, expected) => {
		expect(fileLines(content).map(({text, end}) => [text, end])).toEqual(expected);
	});

	it('counts from 1', () => {
		expect(fileLines('a\nb\n').map(({number}) => number)).toEqual([1, 2]);
	});

	it('loses no byte', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', '\r', '\n', '\u00ff', '#')), (letters) => {
				const content = letters.join('');
				expect(joinFileLines(fileLines(content))).toBe(content);
			}),
		);
	});
});
