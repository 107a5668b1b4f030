/** What is left of the file world when a wish goes: no byte that was not needed for it. */
import {describe, expect, it} from 'vitest';
import {withEntries, worldEntries} from '../../../src/core/smallest-change/world-entry.ts';

/** The file without the wishes of this name. */
const without = (world: string, name: string) =>
	withEntries(
		world,
		worldEntries(world)
			.filter((entry) => entry.name === name)
			.map((entry) => ({entry, text: undefined})),
	);

describe('the file world without a wish', () => {
	it.each([
		['x\n', ''],
		['x', ''],
		['a\nx\n', 'a\n'],
		['a\nx', 'a'],
		['x\na\n', 'a\n'],
		['x\na', 'a'],
		['a\nx\nb\n', 'a\nb\n'],
		['a\n\tx \nb\n', 'a\nb\n'],
		['a\n  x  ', 'a'],
		['a\n\nx\n\nb', 'a\n\n\nb'],
		['x a\nb', 'a\nb'],
		['x \t a b\n', 'a b\n'],
		['a x\nb', 'a\nb'],
		['a \t x b\n', 'a b\n'],
		['a b x', 'a b'],
		['a\nx b c\n', 'a\nb c\n'],
		['a\n x b', 'a\n b'],
		['x\nx\na\n', 'a\n'],
		['x x a', 'a'],
		['a b\nx c  d\ne', 'a b\nc  d\ne'],
		['a\n', 'a\n'],
	])('%j becomes %j', (world, rest) => {
		expect(without(world, 'x')).toBe(rest);
	});

	it('counts lines from the first byte', () => {
		expect(worldEntries('a\nb').map(({line}) => line)).toEqual([1, 2]);
		expect(worldEntries('\na').map(({line}) => line)).toEqual([2]);
	});
});
