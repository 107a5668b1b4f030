import {describe, expect, it} from 'vitest';
import {weakeningsOf} from '../../../src/core/smallest-change/weaken.ts';
import {
	wishText,
	withEntries,
	worldEntries,
} from '../../../src/core/smallest-change/world-entry.ts';
import {worldFault} from '../../../src/core/smallest-change/world-fault.ts';

describe('a wish', () => {
	it.each([
		['tool', 'tool', '', ''],
		['!tool', 'tool', '', ''],
		['tool@edge', 'tool', '', 'edge'],
		['tool@edge>=1.0', 'tool', '>=1.0', 'edge'],
		['tool=1.0@edge', 'tool', '=1.0', 'edge'],
		['tool~1', 'tool', '~1', ''],
		['<<<', '<<<', '', ''],
	])('%s is read in its parts', (text, name, version, tag) => {
		const [entry] = worldEntries(text);
		expect(entry).toMatchObject({text, name, version, tag, isForbidden: text.startsWith('!')});
	});

	it('knows its place', () => {
		expect(
			worldEntries('\n a\tb\n\nc').map(({text, line, start, end}) => [text, line, start, end]),
		).toEqual([
			['a', 2, 2, 3],
			['b', 2, 4, 5],
			['c', 4, 7, 8],
		]);
	});

	it('is written with what forbids it', () => {
		expect(wishText({name: 'a', isForbidden: true, version: '=1', tag: 't'})).toBe('!a@t=1');
	});
});

describe('a wish that goes', () => {
	it.each([
		['a\nb\nc\n', 'a\nc\n'],
		['b\nc\n', 'c\n'],
		['a\nb\n', 'a\n'],
		['a\nb', 'a'],
		['b', ''],
		['b\n', ''],
		['a\n \tb \t\nc\n', 'a\nc\n'],
		['a b c\n', 'a c\n'],
		['a  \tb c\n', 'a c\n'],
		['a b\nc\n', 'a\nc\n'],
		['b  \tc d\n', 'c d\n'],
		['x\nb  c d', 'x\nc d'],
		['a b', 'a'],
	])('from %j leaves %j', (world, rest) => {
		const entry = worldEntries(world).find(({text}) => text === 'b');
		expect(withEntries(world, entry ? [{entry, text: undefined}] : [])).toBe(rest);
	});

	it('may go with others, in any order', () => {
		const [a, b, c] = worldEntries('a\nb\nc d\n');
		const changes = [a, c, b].flatMap((entry) =>
			entry ? [{entry, text: entry === b ? 'bee' : undefined}] : [],
		);
		expect(withEntries('a\nb\nc d\n', changes)).toBe('bee\nd\n');
	});
});

describe('ways to ask for less', () => {
	it.each([
		['tool', [], ['forget undefined !tool']],
		['!tool', [], ['allow undefined tool']],
		['tool=1', [], ['version tool tool', 'forget undefined !tool']],
		['tool@t', [], ['tag tool tool', 'forget undefined !tool']],
		['musl=1', [], ['version musl musl']],
		['musl', [], []],
		['any', ['one', 'two'], ['choose one one', 'choose two two', 'forget undefined !any']],
		[
			'tool@t=1',
			[],
			['version tool@t tool@t', 'tag tool=1 tool=1', 'both tool tool', 'forget undefined !tool'],
		],
	])('of %s with %j: %j', (text, providers, ways) => {
		const [entry] = worldEntries(text);
		expect(
			entry &&
				weakeningsOf(entry, providers).map(
					({kind, change, argument}) => `${kind} ${change?.text} ${argument}`,
				),
		).toEqual(ways);
	});
});

it('wishes of one line may have several blanks between them', () => {
	expect(worldFault(['a  \t b\r'])).toBeUndefined();
});
