import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {allotRows, layoutFor, windowOf} from '../../src/terminal/layout.ts';

describe('the layout of a window', () => {
	it.each([
		{columns: 80, rows: 24, frameRows: 23, bodyRows: 18, hasRail: true, isNarrow: false},
		{columns: 40, rows: 15, frameRows: 14, bodyRows: 10, hasRail: false, isNarrow: true},
		{columns: 80, rows: 15, frameRows: 14, bodyRows: 10, hasRail: false, isNarrow: false},
		{columns: 200, rows: 60, frameRows: 59, bodyRows: 54, hasRail: true, isNarrow: false},
		{columns: 63, rows: 24, frameRows: 23, bodyRows: 19, hasRail: false, isNarrow: true},
	])('$columns x $rows', ({columns, rows, ...expected}) => {
		expect(layoutFor(columns, rows)).toMatchObject({...expected, isTooSmall: false});
	});

	it.each([
		[39, 24],
		[80, 14],
		[1, 1],
	])('is too small at %i x %i', (columns, rows) => {
		expect(layoutFor(columns, rows)).toMatchObject({isTooSmall: true});
	});

	it('has exactly one row less than the window, whatever its size', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 40, max: 300}),
				fc.integer({min: 15, max: 200}),
				(columns, rows) => {
					const layout = layoutFor(columns, rows);
					const chrome = 4 + (layout.hasRail ? 1 : 0);
					expect(layout.bodyRows + chrome).toBe(rows - 1);
					expect(layout.width).toBe(columns - 2);
				},
			),
		);
	});
});

const wish = fc
	.record({want: fc.nat(20), min: fc.nat(20), priority: fc.integer({min: 0, max: 5})})
	.map(({want, min, priority}) => ({want, min: Math.min(want, min), priority}));

describe('rows for blocks', () => {
	it('serves what must be seen first, then what matters most', () => {
		const wishes = [
			{want: 1, min: 1, priority: 90},
			{want: 1, min: 0, priority: 20},
			{want: 12, min: 4, priority: 80},
			{want: 5, min: 4, priority: 100},
		];
		expect(allotRows(wishes, 18)).toEqual([1, 0, 12, 5]);
		expect(allotRows(wishes, 10)).toEqual([1, 0, 4, 5]);
		expect(allotRows(wishes, 19)).toEqual([1, 1, 12, 5]);
	});

	it('draws nothing rather than less than makes sense', () => {
		expect(
			allotRows(
				[
					{want: 5, min: 5, priority: 1},
					{want: 3, min: 1, priority: 0},
				],
				4,
			),
		).toEqual([0, 3]);
	});

	it('never gives more than there is, nor more than wanted, nor less than the minimum', () => {
		fc.assert(
			fc.property(fc.array(wish, {maxLength: 12}), fc.nat(60), (wishes, available) => {
				const given = allotRows(wishes, available);
				expect(given.reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(available);
				for (const [index, {want, min}] of wishes.entries()) {
					const rows = given[index] ?? -1;
					expect(rows).toBeLessThanOrEqual(want);
					expect(rows === 0 || rows >= min).toBe(true);
				}
			}),
		);
	});

	it('leaves no row unused that somebody could use', () => {
		fc.assert(
			fc.property(
				fc.array(
					wish.map((one) => ({...one, min: 0})),
					{maxLength: 12},
				),
				fc.nat(60),
				(wishes, available) => {
					const wanted = wishes.reduce((sum, {want}) => sum + want, 0);
					const given = allotRows(wishes, available).reduce((sum, rows) => sum + rows, 0);
					expect(given).toBe(Math.min(wanted, available));
				},
			),
		);
	});
});

describe('the window of a list', () => {
	it('shows all where all fits', () => {
		expect(windowOf(4, 3, 4)).toEqual({first: 0, count: 4, above: 0, below: 0});
	});

	it('says how many are hidden', () => {
		expect(windowOf(10, 0, 5)).toEqual({first: 0, count: 4, above: 0, below: 6});
		expect(windowOf(10, 9, 5)).toEqual({first: 6, count: 4, above: 6, below: 0});
	});

	it('always shows the item in focus, in no more rows than there are', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 1, max: 40}),
				fc.nat(60),
				fc.integer({min: 1, max: 30}),
				(total, focus, rows) => {
					const target = Math.min(focus, total - 1);
					const {first, count, above, below} = windowOf(total, focus, rows);
					expect(target).toBeGreaterThanOrEqual(first);
					expect(target).toBeLessThan(first + count);
					expect(count + (above > 0 ? 1 : 0) + (below > 0 ? 1 : 0)).toBeLessThanOrEqual(rows);
					if (rows >= 3 || total <= rows) {
						expect(above).toBe(first);
						expect(first + count + below).toBe(total);
					}
				},
			),
		);
	});
});
