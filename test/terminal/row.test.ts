import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fitRow, pathSpan, type Row, rowWidth, span, spreadRow} from '../../src/terminal/row.ts';
import {ASCII_SYMBOLS, UNICODE_SYMBOLS} from '../../src/terminal/symbols.ts';

const textOf = (row: Row) => row.map(({text}) => text).join('');
const anyRow = fc.array(
	fc.record({
		text: fc.string({unit: 'grapheme', maxLength: 30}).map((text) => text.replace(/\p{Cc}/gu, '')),
		isPath: fc.boolean(),
	}),
	{maxLength: 5},
);

describe('fitting a row', () => {
	it('lets a path give way first, in its middle', () => {
		const row = [span('Log  '), pathSpan('/var/log/alpine-docker-wizard/2026.log')];
		expect(textOf(fitRow(row, 25, ASCII_SYMBOLS))).toBe('Log  /var/log.../2026.log');
	});

	it('ends with an ellipsis where something is missing, also between two pieces', () => {
		expect(textOf(fitRow([span('abcdef'), span('ghi')], 6, UNICODE_SYMBOLS))).toBe('abcde…');
		expect(textOf(fitRow([span('abc'), span('defghi')], 6, UNICODE_SYMBOLS))).toBe('abcde…');
	});

	it('is never wider than it may be', () => {
		fc.assert(
			fc.property(anyRow, fc.integer({min: 1, max: 80}), fc.boolean(), (row, width, unicode) => {
				const symbols = unicode ? UNICODE_SYMBOLS : ASCII_SYMBOLS;
				expect(rowWidth(fitRow(row, width, symbols))).toBeLessThanOrEqual(width);
			}),
		);
	});
});

describe('a row with two sides', () => {
	it('puts them at its ends', () => {
		expect(textOf(spreadRow([span('left')], [span('right')], 20, ASCII_SYMBOLS))).toBe(
			'left           right',
		);
	});

	it('drops the right side before nothing is left of the left one', () => {
		const left = [span('Switch on the community repository')];
		const right = [span('1 file changes, 2 commands')];
		expect(textOf(spreadRow(left, right, 34, ASCII_SYMBOLS))).toBe(textOf(left));
	});

	it('is never wider than it may be', () => {
		fc.assert(
			fc.property(anyRow, anyRow, fc.integer({min: 1, max: 80}), (left, right, width) => {
				expect(rowWidth(spreadRow(left, right, width, UNICODE_SYMBOLS))).toBeLessThanOrEqual(width);
			}),
		);
	});
});
