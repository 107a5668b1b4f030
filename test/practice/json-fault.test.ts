import fc from 'fast-check';
import {expect, test} from 'vitest';
import {jsonFault} from '../../src/practice/docker/json-fault.ts';

test('finds no fault in good JSON', () => {
	fc.assert(
		fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
			expect(jsonFault(JSON.stringify(JSON.parse(text), undefined, indent))).toBeUndefined();
		}),
	);
});

test('finds a fault exactly where JavaScript does', () => {
	const pieces = [
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'"a"',
		'1',
		'true',
		' ',
		'\n',
		"'",
		'//',
		'-',
		'nul',
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 12}), (parts) => {
			const text = parts.join('');
			let isGood = true;
			try {
				JSON.parse(text);
			} catch {
				isGood = false;
			}

			expect(jsonFault(text) === undefined).toBe(isGood);
		}),
		{numRuns: 2000},
	);
});

test.each([
	[
		'{\n  "log-driver": "json-file",\n}',
		"invalid character '}' looking for beginning of object key string",
	],
	["{ 'dns': [] }", "invalid character '\\'' looking for beginning of object key string"],
	['{\n  // my mirror\n}', "invalid character '/' looking for beginning of object key string"],
	['{', 'unexpected end of JSON input'],
	['', 'unexpected end of JSON input'],
	['{"a": 1 "b": 2}', "invalid character '\"' after object key:value pair"],
	['{"a" 1}', "invalid character '1' after object key"],
	['[1 2]', "invalid character '2' after array element"],
	['{} x', "invalid character 'x' after top-level value"],
])('says of %j: %s', (text, fault) => {
	expect(jsonFault(text)).toBe(fault);
});
