import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shapeOf} from '../../../src/core/apk-report/line-shape.ts';
import {LineChoice, LONG_TEXT} from '../../../src/core/apk-report/long-text.ts';

/** Returns the numbers of the lines that are read of a text. */
function readOf(lines: readonly string[], isInReport = () => false) {
	const read: number[] = [];
	const choice = new LineChoice({read: ({line}) => read.push(line), isInReport});
	for (const [index, raw] of lines.entries()) {
		choice.push({raw, line: index + 1});
	}

	choice.finish();
	return {read, skipped: choice.skipped};
}

const dull = Array.from(
	{length: 40_000},
	(_, index) => `line ${index} of a program that is content`,
);
const word = (index: number) => index.toString(36).replaceAll(/\d/g, 'x');
const odd = Array.from(
	{length: 60_000},
	(_, index) => `${word(index * 7919)} error ${word(index)}`,
);

describe('the lines of a text that are read', () => {
	it('are all where the text is short', () => {
		const lines = dull.slice(0, 1000);
		expect(readOf(lines)).toEqual({read: lines.map((_, index) => index + 1), skipped: 0});
	});

	it('are the first, the last, and those with a sign of trouble where it is long', () => {
		const lines = [...dull];
		lines[35_000] = 'failed to start daemon: no such device';
		const {read, skipped} = readOf(lines);
		expect(lines.join('\n').length).toBeGreaterThan(LONG_TEXT);
		expect(read).toContain(35_001);
		expect(read.slice(-2000)).toEqual(lines.map((_, index) => index + 1).slice(-2000));
		expect(read).toEqual([...read].sort((one, two) => one - two));
		expect(read.length + skipped).toBe(lines.length);
		expect(skipped).toBeGreaterThan(5000);
	});

	it('are few also where every line is trouble and no two are alike', () => {
		const {read} = readOf([...dull, ...odd, ...odd.map((text) => `${text} ${word(text.length)}`)]);
		expect(read.length).toBeLessThan(60_000);
	});

	it('have a new kind of trouble also behind many others', () => {
		const fault = "failed to start daemon: Devices cgroup isn't mounted";
		const {read} = readOf([...dull, ...odd, fault, ...odd]);
		expect(read).toContain(dull.length + odd.length + 1);
	});

	it('are those of a report of apk, whatever they hold, but not without end', () => {
		const {read} = readOf([...dull, ...dull], () => true);
		expect(read.length).toBeGreaterThan(LONG_TEXT / 40 + 10_000);
		expect(read.length).toBeLessThan(LONG_TEXT / 30 + 13_000);
	});

	it('do not pile up where the last ones are long', () => {
		const novel = 'word '.repeat(40_000);
		const {read, skipped} = readOf([...dull, ...Array.from({length: 30}, () => novel), ...dull]);
		expect(read.length + skipped).toBe(2 * dull.length + 30);
	});
});

describe('the shape of a line', () => {
	it('is the same for lines that differ in numbers only', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), fc.constantFrom('0x', 'at ', '-'), (one, two, before) => {
				const line = (number: number) => `took ${before}${number} ms, id ${number.toString(16)}0`;
				expect(shapeOf(line(one), 0)).toBe(shapeOf(line(two), 0));
			}),
		);
	});

	it('differs where words do, letters of hexadecimal numbers included', () => {
		const shapes = ['added', 'faced', 'decade', 'a', 'f', 'failed', '5 failed', ''].map((text) =>
			shapeOf(text, 0),
		);
		expect(new Set(shapes).size).toBe(shapes.length);
	});

	it('is of a part, if that is asked for', () => {
		expect(shapeOf('one error: x', 4, 5)).toBe(shapeOf('other error of y', 6, 5));
	});
});
