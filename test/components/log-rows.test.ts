import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {terminalFor} from '../../components/hooks/use-terminal.ts';
import {logScrollLimit, logWindow} from '../../components/overlays/log-rows.ts';
import type {LogView} from '../../src/core/state.ts';
import {rowWidth} from '../../src/terminal/row.ts';
import {SMALL} from '../helpers/emulator.ts';
import {capabilities} from '../helpers/picture.ts';

const TERMINAL = terminalFor(capabilities({...SMALL}));

function view(lines: readonly string[], changes: Partial<LogView> = {}): LogView {
	return {
		lines,
		earlier: 0,
		fromEnd: 0,
		wraps: false,
		query: undefined,
		isTyping: false,
		...changes,
	};
}

const texts = (log: LogView, rows: number) =>
	logWindow(log, rows, TERMINAL).rows.map((row) => row.map(({text}) => text).join(''));
const LINES = Array.from({length: 20}, (_, index) => `line ${index}`);

describe('the log', () => {
	it('shows the newest lines first', () => {
		expect(texts(view(LINES), 3)).toEqual(['line 17', 'line 18', 'line 19']);
		expect(logWindow(view(LINES), 3, TERMINAL)).toMatchObject({first: 18, last: 20});
	});

	it('stops at its beginning with a full page', () => {
		expect(texts(view(LINES, {fromEnd: 99}), 3)).toEqual(['line 0', 'line 1', 'line 2']);
		expect(logScrollLimit(view(LINES), 3, TERMINAL)).toBe(17);
	});

	it('wraps long lines where asked, and ends with the end of the last one', () => {
		const long = `start ${'x'.repeat(90)} end`;
		const wrapped = texts(view([long], {wraps: true}), 5);
		expect(wrapped.length).toBeGreaterThan(2);
		expect(wrapped.join('')).toBe(long);
		expect(texts(view([long], {wraps: true}), 1)[0]).toMatch(/end$/);
	});

	it('marks the lines that have what is searched for', () => {
		const {rows} = logWindow(view(LINES, {query: 'LINE 18'}), 3, TERMINAL);
		expect(rows.map((row) => row[0]?.tone)).toEqual(['plain', 'now', 'plain']);
	});

	it('never fills more rows than it has, at every position', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({unit: 'grapheme', maxLength: 120}), {minLength: 1, maxLength: 30}),
				fc.nat(40),
				fc.boolean(),
				fc.integer({min: 1, max: 12}),
				(lines, fromEnd, wraps, rows) => {
					const log = view(lines, {fromEnd, wraps});
					const shown = logWindow(log, rows, TERMINAL);
					expect(shown.rows.length).toBeGreaterThan(0);
					expect(shown.rows.length).toBeLessThanOrEqual(rows);
					if (wraps) {
						expect(shown.rows.every((row) => rowWidth(row) <= TERMINAL.layout.width)).toBe(true);
					}
				},
			),
		);
	});
});
