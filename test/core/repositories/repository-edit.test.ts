import {describe, expect, it} from 'vitest';
import {MAIN_FILE, type RepositoryFile} from '../../../src/core/repositories/paths.ts';
import {
	appendLines,
	applyEdits,
	changeLines,
	editsBetween,
	prependLines,
} from '../../../src/core/repositories/repository-edit.ts';

const files = (content: string): RepositoryFile[] => [{path: MAIN_FILE, content}];
const content = ([file]: readonly RepositoryFile[]) => file?.content;

describe('changeLines', () => {
	it.each([
		['a\nb\nc\n', 'a\nx\ny\nc\n'],
		['a\r\nb\r\nc\r\n', 'a\r\nx\r\ny\r\nc\r\n'],
		['a\nb', 'a\nx\ny'],
		['a\nb\r', 'a\nx\r\ny\r'],
	])('keeps the line ends of %j', (before, expected) => {
		const changes = [{path: MAIN_FILE, line: 2, texts: ['x', 'y'] as const}];
		expect(content(changeLines(files(before), changes))).toBe(expected);
	});

	it.each([
		['a\r\nb\r\n', 'a\r\nx\n'],
		['a\nb\r', 'a\nx'],
	])('drops a carriage return of %j where it shall', (before, expected) => {
		const changes = [{path: MAIN_FILE, line: 2, texts: ['x'] as const, dropsReturn: true}];
		expect(content(changeLines(files(before), changes))).toBe(expected);
	});

	it('leaves other files alone', () => {
		const before = files('a\n');
		const changes = [{path: '/other', line: 1, texts: ['x'] as const}];
		expect(changeLines(before, changes)[0]).toBe(before[0]);
	});
});

describe('adding lines', () => {
	it.each([
		['', 'x\ny\n'],
		['a\n', 'a\nx\ny\n'],
		['a', 'a\nx\ny'],
	])('at the end of %j', (before, expected) => {
		expect(content(appendLines(files(before), MAIN_FILE, ['x', 'y']))).toBe(expected);
	});

	it('at the top', () => {
		expect(content(prependLines(files('a'), MAIN_FILE, ['x']))).toBe('x\na');
	});

	it('makes a file that is not there', () => {
		expect(appendLines([], MAIN_FILE, ['x'])).toEqual([{path: MAIN_FILE, content: 'x\n'}]);
	});
});

describe('editsBetween', () => {
	it('names the lines that are new or different, and can be applied', () => {
		const before = [...files('a\nb\n'), {path: '/same', content: 'x'}];
		const after = [
			...files('a\nB\nc\n'),
			{path: '/same', content: 'x'},
			{path: '/new', content: 'n\n'},
		];
		const edits = editsBetween(before, after);
		expect(edits).toEqual([
			{path: MAIN_FILE, before: 'a\nb\n', after: 'a\nB\nc\n', lines: [2, 3]},
			{path: '/new', before: undefined, after: 'n\n', lines: [1]},
		]);
		expect(applyEdits(before, edits)).toEqual(after);
	});
});
