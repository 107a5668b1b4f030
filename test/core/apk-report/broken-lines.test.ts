/** Lines that a terminal broke or drew over, and marks that pages put around them. */
import {describe, expect, it} from 'vitest';
import {cleanLine} from '../../../src/core/apk-report/clean-line.ts';
import {shapeOf} from '../../../src/core/apk-report/line-shape.ts';
import {
	withoutMarks,
	withoutTags,
	withoutTypesetting,
} from '../../../src/core/apk-report/typeset.ts';
import {unwrap} from '../../../src/core/apk-report/unwrap.ts';

describe('a text whose lines are as long as the window is wide', () => {
	const a = (length: number, end = '') => 'a'.repeat(length - end.length) + end;
	const wrapped = (...lines: readonly string[]) => unwrap(lines.join('\n'))?.text.split('\n');

	it.each([40, 80, 100, 131, 300])('is put together at %j columns', (width) => {
		expect(unwrap(`${a(width)}\nbc\nd`)).toEqual({
			text: `${a(width)}bc\nd`,
			lineOf: [0, 1, 3],
			joined: new Set([1, 2]),
			isOfTerminal: [80, 100, 120, 132, 160].includes(width),
		});
	});

	it.each([39, 301])('is left alone at %j columns', (width) => {
		expect(unwrap(`${a(width)}\nbc\nd`)).toBeUndefined();
	});

	it('may be broken more than once, and ends lines as Windows does', () => {
		expect(unwrap(`x\r\n${a(80)}\r\n${a(80)}\r\nb\r\nc`)).toMatchObject({
			...{text: `x\n${a(80)}${a(80)}b\nc`, lineOf: [0, 1, 2, 5]},
			joined: new Set([2, 3, 4]),
		});
		expect(wrapped(a(80), 'b', a(79), 'c')).toEqual([`${a(80)}b`, a(79), 'c']);
	});

	it.each([
		['  indented', false],
		['* item', false],
		['[x]', false],
		['ERROR: x', false],
		['WARNING: x', false],
		['fetch x', false],
		['(1/2) x', false],
		['OK: x', false],
		['Executing x', false],
		['time="x', false],
		['root@box', false],
		['box:~ # x', false],
		['~ # x', false],
		['/etc # x', false],
		['', false],
		['x ERROR: y', false],
		['x fetch http://y', false],
		['x time="2', false],
		[' word', true],
		[' /path', true],
		['word', true],
		['x fetches http://y', true],
		['xERROR: y', true],
		['#12 0.5 x', true],
		['> x', true],
	])('goes on with %j: %j', (line, goesOn) => {
		expect(wrapped(a(80), line)?.length === 1).toBe(goesOn);
	});

	it('begins anew at a prefix only where the line above has one too', () => {
		const long = `#12 0.5 ${'a'.repeat(72)}`;
		expect(wrapped(long, '#12 0.6 x')).toBeUndefined();
		expect(wrapped(long, 'x')).toEqual([`${long}x`]);
	});

	it.each([
		['a', 'b', true],
		['.', '/', true],
		['-', '_', true],
		[':', '1', false],
		['a', 'B', false],
		['a', '(x', false],
		[':', ' b', true],
		['a', 'Bb', false],
	])('is torn between %j and %j: %j', (end, begin, isTorn) => {
		expect(unwrap(`${a(80, end)}\n${begin}`)?.joined.size).toBe(isTorn ? 2 : 0);
	});
});

describe('a line that was drawn over', () => {
	it.each([
		['a\rb', 'b'],
		['a\r\r\r', 'a'],
		['a\r b\r  \r', ' b'],
		['\u001B[31ma\u001B[0m', 'a'],
		['^[[31ma^[[0m', 'a'],
		['http://a\r: no', 'http://a␍: no'],
		['http://a\r/b', 'http://a␍/b'],
		["'a\r': no", "'a␍': no"],
		['plain', 'plain'],
		['\u001B7drawn\u001B8', ''],
		['a\u001B7[fetch x]\u001B8b', 'ab'],
		['7[x]8[0Ka', 'a'],
		['\r \r', ''],
	])('%j shows %j', (raw, text) => {
		expect(cleanLine(raw).text).toBe(text);
	});

	it.each([
		['\u001B7[fetch http://a/x...]\u001B8', ['http://a/x...']],
		['7[fetch http://a]8[0K', ['http://a']],
		['\u001B7[fetch a]\u001B8\u001B7[fetch b]\u001B8', ['a', 'b']],
		['\u001B7[fetch ]\u001B8', []],
		['\u001B7 12%\u001B8', []],
		['[fetch http://a]', []],
	])('%j fetched %j', (raw, fetched) => {
		expect(cleanLine(raw).fetched).toEqual(fetched);
	});
});

describe('what pages and mails make of a line', () => {
	it.each([
		['&amp;lt;', '<'],
		['&amp;amp;lt;', '&lt;'],
		['&lt;x&gt; &nope; &NBSP;|', '<x> &nope;  |'],
		['a &amp b', 'a &amp b'],
		['<pre><code>  x</code></pre>', '  x'],
		['  <p>x</p>  ', '  x'],
		['x<br>', 'x'],
		['x<br />  ', 'x'],
		['<div>x</div>', '<div>x</div>'],
		['x <pre> y', 'x <pre> y'],
		['\u2018a\u2019 \u201Cb\u201D\u00A0c\u202Fd', '\'a\' "b" c d'],
		['plain', 'plain'],
	])('%j was %j', (raw, line) => {
		expect(withoutTypesetting(raw)).toBe(line);
	});

	it('takes tags off the ends only', () => {
		expect(withoutTags('  <code>a <code> b</code>')).toBe('  a <code> b');
		expect(withoutTags('a > b')).toBe('a > b');
	});

	it.each([
		['`a`', 'a'],
		['``a``', 'a'],
		['**a**', 'a'],
		['"a"', 'a'],
		['`a`.', 'a'],
		['"a",', 'a'],
		['"a"!', '"a"!'],
		['**`a`**', 'a'],
		['`**"a"**`', 'a'],
		['  `a`', '  a'],
		['`a', 'a'],
		['a`', 'a`'],
		['  a b**;', '  a b'],
		['a"', 'a"'],
		['ab"', 'ab'],
		['`a` b', '`a` b'],
		['`a` and `b`', '`a` and `b`'],
		['a `b`', 'a `b`'],
		['` a', '` a'],
		['``', '``'],
		['*', '*'],
		['', ''],
		['<code>`a`</code>', 'a'],
		['`<code>a</code>`', 'a'],
	])('%j is put around %j', (line, inside) => {
		expect(withoutMarks(line)).toBe(inside);
	});
});

describe('the shape of a line', () => {
	const isAlike = (one: string, other: string) => shapeOf(one, 0) === shapeOf(other, 0);

	it.each([
		['a 1', 'a 22', true],
		['x0f', 'x12ab', true],
		['x1 y2', 'x33 y44', true],
		['a1g', 'a2g', true],
		['id 9', 'id 0', true],
		['id a0', 'id f9', true],
		['id g0', 'id h0', false],
		['id A0', 'id B0', false],
		['id `0', 'id a0', false],
		['id /0', 'id :0', false],
		['id abc', 'id abd', false],
		['id abc', 'id 1', false],
		['a 1 b', 'a 1 c', false],
		['1', '1 ', false],
	])('%j and %j are alike: %j', (one, other, alike) => {
		expect(isAlike(one, other)).toBe(alike);
	});

	it('is that of its beginning', () => {
		const long = 'x'.repeat(200);
		expect(isAlike(`${long}y`, `${long}z`)).toBe(true);
		expect(isAlike(`${long.slice(1)}y`, `${long.slice(1)}z`)).toBe(false);
	});
});
