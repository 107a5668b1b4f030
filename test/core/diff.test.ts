import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {changedLines, countChanges, diffLines, hunks, unifiedDiff} from '../../src/core/diff.ts';

const numbers = (count: number) => Array.from({length: count}, (_, index) => `${index + 1}\n`);

describe('diffLines', () => {
	it('numbers both sides', () => {
		expect(diffLines('a\nb\nc\n', 'a\nB\nc\nd\n')).toEqual([
			{kind: 'same', oldLine: 1, newLine: 1, text: 'a', end: '\n'},
			{kind: 'removed', oldLine: 2, newLine: undefined, text: 'b', end: '\n'},
			{kind: 'added', oldLine: undefined, newLine: 2, text: 'B', end: '\n'},
			{kind: 'same', oldLine: 3, newLine: 3, text: 'c', end: '\n'},
			{kind: 'added', oldLine: undefined, newLine: 4, text: 'd', end: '\n'},
		]);
	});

	it('sees a line end that changed', () => {
		expect(diffLines('a\r\n', 'a\n').map(({kind, end}) => [kind, end])).toEqual([
			['removed', '\r\n'],
			['added', '\n'],
		]);
		expect(changedLines('a\nb', 'a\nb\n')).toEqual([2]);
		// A carriage return of a line that stays is no change.
		expect(unifiedDiff('/x', 'a\r\nb\n', 'a\r\nc\n')).toContain('@@ -1,2 +1,2 @@\n a\n-b\n+c\n');
		expect(unifiedDiff('/x', 'a\r\n', 'a\n')).toContain('-a\\r\n+a\n');
	});

	it('shows bytes as text and a byte order mark as a word', () => {
		const [row] = diffLines('', '\u00ef\u00bb\u00bfm\u00c3\u00bcll\u00ff\n');
		expect(row?.text).toBe('<U+FEFF>müll\ufffd');
		const [twice] = diffLines('', '\u00ef\u00bb\u00bf\u00ef\u00bb\u00bfx\n');
		expect(twice?.text.startsWith('<U+FEFF>')).toBe(true);
	});

	it('gives the new file from the kept and added rows, and the old one from the others', () => {
		const file = fc
			.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n'), {maxLength: 12})
			.map((lines) => lines.join(''));
		fc.assert(
			fc.property(file, file, (before, after) => {
				const rows = diffLines(before, after);
				const side = (skipped: string) =>
					rows.flatMap((row) => (row.kind === skipped ? [] : [row.text + row.end])).join('');
				expect(side('removed')).toBe(after);
				expect(side('added')).toBe(before);
			}),
		);
	});

	it('gives up a long search and shows the middle as replaced', () => {
		const before = `top\n${numbers(3000).join('')}end\n`;
		const after = `top\n${numbers(3000).reverse().join('')}end\n`;
		const rows = diffLines(before, after);
		expect(rows.at(0)).toMatchObject({kind: 'same', text: 'top'});
		expect(rows.at(-1)).toMatchObject({kind: 'same', text: 'end'});
		expect(countChanges(rows)).toEqual({removed: 3000, added: 3000});
	});
});

describe('a search that is given up', () => {
	const [many, others] = [numbers(1500).join(''), numbers(1500).reverse().join('')];
	const told = (before: string, after: string) => {
		const rows = diffLines(before, after);
		const side = (skipped: string) =>
			rows.flatMap((row) => (row.kind === skipped ? [] : [row.text + row.end])).join('');
		expect(side('removed')).toBe(after);
		expect(side('added')).toBe(before);
		const same = rows.filter(({kind}) => kind === 'same').map(({text}) => text);
		return {...countChanges(rows), same};
	};

	it('keeps beginnings and ends of any length', () => {
		expect(told(`a\nb\n${many}y\nz\n`, `a\nb\n${others}y\nz\n`)).toEqual({
			...{removed: 1500, added: 1500, same: ['a', 'b', 'y', 'z']},
		});
		expect(told(many, `x\n${others}`)).toEqual({removed: 1500, added: 1501, same: []});
	});

	it('counts no line twice where one file is the beginning or the end of the other', () => {
		expect(told('a\n', `a\n${many}a\n`)).toEqual({removed: 0, added: 1501, same: ['a']});
		expect(told(`a\n${many}a\n`, 'a\n')).toEqual({removed: 1501, added: 0, same: ['a']});
		expect(told('', many)).toEqual({removed: 0, added: 1500, same: []});
		expect(told('a\nz\n', `a\n${many}z\n`)).toEqual({removed: 0, added: 1500, same: ['a', 'z']});
	});
});

describe('hunks', () => {
	const lines = numbers(30);
	const after = lines.map((line, index) => ([4, 9, 25].includes(index) ? `x${line}` : line));

	it('joins changes whose context touches', () => {
		const found = hunks(diffLines(lines.join(''), after.join('')), 3);
		expect(found.map((rows) => [rows[0]?.text, rows.at(-1)?.text])).toEqual([
			['2', '13'],
			['23', '29'],
		]);
	});

	it('has as much context as is asked for', () => {
		const found = hunks(diffLines(lines.join(''), after.join('')), 0);
		expect(found.map((rows) => rows.length)).toEqual([2, 2, 2]);
	});

	it('is empty where nothing changed', () => {
		expect(hunks(diffLines('a\n', 'a\n'))).toEqual([]);
	});
});

describe('unifiedDiff', () => {
	it('looks as diff -u does', () => {
		expect(unifiedDiff('/etc/x', 'a\nb\nc\n', 'a\nB\nc\n')).toBe(
			'--- /etc/x\n+++ /etc/x\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n',
		);
	});

	it('names no old file where there was none', () => {
		expect(unifiedDiff('/etc/x', undefined, 'a\nb\n')).toBe(
			'--- /dev/null\n+++ /etc/x\n@@ -0,0 +1,2 @@\n+a\n+b\n',
		);
	});

	it('tells of a missing final newline on either side', () => {
		expect(unifiedDiff('/x', 'a', 'a\nb')).toBe(
			'--- /x\n+++ /x\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n',
		);
	});

	it('makes a carriage return visible where the line changed', () => {
		expect(unifiedDiff('/x', 'a\r\n', 'a\n')).toContain('-a\\r\n+a\n');
	});

	it('places an insertion without context after the line before it', () => {
		expect(unifiedDiff('/x', 'a\nc\n', 'a\nb\nc\n', 0)).toContain('@@ -1,0 +2 @@\n+b\n');
	});

	it('is empty where nothing changed', () => {
		expect(unifiedDiff('/x', 'a\n', 'a\n')).toBe('');
	});
});
