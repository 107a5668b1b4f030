import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mendJson} from '../../../src/core/remedies/mend-json.ts';

describe('a slip in JSON', () => {
	test.each([
		['{"a": 1,}', '{"a": 1}'],
		['{"a": [1, 2,],}', '{"a": [1, 2]}'],
		['{"a": 1,,"b": 2}', '{"a": 1,"b": 2}'],
		['{"a": 1\n "b": 2}', '{"a": 1,\n "b": 2}'],
		['{"a": {"x": true}\n "b": []}', '{"a": {"x": true},\n "b": []}'],
		['{"a": 1} // note', '{"a": 1} '],
		['/* top */\n{"a": 1}\n', '\n{"a": 1}\n'],
		['# note\n{"a": 1}\n', '\n{"a": 1}\n'],
		['\uFEFF{"a": 1}', '{"a": 1}'],
		['{"url": "http://x/y", }', '{"url": "http://x/y" }'],
		['{"a": "1,}",}', '{"a": "1,}"}'],
	])('%j becomes %j', (text, mended) => {
		expect(mendJson(text)).toBe(mended);
	});

	test.each([
		'{}',
		'{"a": 1}',
		'[1,]',
		'',
		'   ',
		'"text"',
		'{"a": 1',
		'{"a" 1}',
		"{'a': 1}",
		'{a: 1}',
		'{"a": 1]}',
		'{"a": "x}',
		'\u0000',
	])('%j is left alone', (text) => {
		expect(mendJson(text)).toBeUndefined();
	});

	test('means the same as before the slip', () => {
		const value = fc.dictionary(fc.string(), fc.jsonValue(), {minKeys: 1});
		fc.assert(
			fc.property(value, fc.constantFrom(2, '\t'), (object, indent) => {
				const text = JSON.stringify(object, undefined, indent);
				const slipped = text.replace(/\n\}$/, ',\n}');
				fc.pre(slipped !== text);
				expect(JSON.parse(mendJson(slipped) ?? '')).toEqual(JSON.parse(text));
			}),
		);
	});

	test('whatever the text is: nothing, or an object', () => {
		fc.assert(
			fc.property(
				fc.string({unit: 'binary'}),
				fc.constantFrom('', '{', '}', ',', '"a":'),
				(a, b) => {
					const mended = mendJson(a + b);
					expect(mended === undefined || typeof JSON.parse(mended) === 'object').toBe(true);
				},
			),
			{numRuns: 500},
		);
	});

	test('takes time that grows with the text', () => {
		const long = `{${'"a": [1, 2], '.repeat(20_000)}}`;
		const began = performance.now();
		mendJson(long);
		expect(performance.now() - began).toBeLessThan(2000);
	});
});
