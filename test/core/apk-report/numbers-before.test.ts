/** Which numbers before the lines of a text count them. */
import {describe, expect, it} from 'vitest';
import {numberingOf} from '../../../src/core/apk-report/numbering.ts';

const TEXTS = ['one', 'two', 'three', 'four'];
const counted = (write: (line: string, at: number) => string, from = 1, texts = TEXTS) =>
	texts.map((line, index) => write(line, index + from));
const without = (lines: readonly string[]) => {
	const form = numberingOf(lines);
	return form && lines.map((line) => line.replace(form, ''));
};
const withTab = (line: string, at: number) => `${String(at).padStart(6)}\t${line}`;

describe('numbers before lines', () => {
	it.each([
		['a tab', withTab],
		['a tab and no blanks', (line: string, at: number) => `${at}\t${line}`],
		['a colon', (line: string, at: number) => `${at}:${line}`],
		['a colon and a blank', (line: string, at: number) => `  ${at}: ${line}`],
		['a bar', (line: string, at: number) => `${at}|${line}`],
		['a bar between blanks', (line: string, at: number) => ` ${at} | ${line}`],
		['two blanks', (line: string, at: number) => `${at}  ${line}`],
	])('with %s behind them are taken off', (_, write) => {
		for (const from of [0, 1, 8, 97, 99_990]) {
			expect(without(counted(write, from))).toEqual(TEXTS);
		}
	});

	it('keep the indentation of the line', () => {
		const texts = ['a', '  b', '    c', 'd'];
		expect(without(counted(withTab, 1, texts))).toEqual(texts);
		expect(without(counted((line, at) => `${at}: ${line}`, 1, texts))).toEqual(texts);
	});

	it('may leave out empty lines, and need not reach to the end of a long text', () => {
		const lines = counted(withTab, 9);
		expect(numberingOf(['', ...lines.slice(0, 2), ' ', '\t', ...lines.slice(2)])).toBeDefined();
		const long = counted(
			withTab,
			1,
			Array.from({length: 50}, () => 'x'),
		);
		expect(numberingOf([...long, 'x'])).toBeDefined();
		expect(numberingOf([...long.slice(0, 49), 'x'])).toBeUndefined();
	});

	it.each([
		['too few lines', counted(withTab).slice(0, 3)],
		['no lines', []],
		['empty lines only', ['', '', '', '', '']],
		['no numbers', TEXTS],
		['a line without its number', [...counted(withTab), 'five']],
		['a first line without its number', ['zero', ...counted(withTab)]],
		['a number left out', counted((line, at) => `${at * 2}\t${line}`)],
		['numbers that count down', counted((line, at) => `${9 - at}\t${line}`)],
		['one number only', counted((line) => `1\t${line}`)],
		['one blank', counted((line, at) => `${at} ${line}`)],
		['words before them', counted((line, at) => `x ${at}\t${line}`)],
		['too many digits', counted((line, at) => `${at}\t${line}`, 100_000)],
		['forms that change', ['1\ta', '2:b', '3  c', '4|d']],
	])('are none that count: %s', (_, lines) => {
		expect(numberingOf(lines)).toBeUndefined();
	});
});
