import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {byteStringOfText, textOf} from '../../../src/core/byte-string.ts';
import type {JsonValue} from '../../../src/core/daemon-json/json-value.ts';
import {withSettings} from '../../../src/core/daemon-json/merge.ts';

const merge = (text: string | undefined, change: Record<string, JsonValue | undefined>) => {
	const merged = withSettings(text === undefined ? undefined : byteStringOfText(text), change);
	return merged === undefined ? undefined : textOf(merged);
};

const KEY = fc.constantFrom('a', 'b', 'c', 'log-opts', 'ü');
const VALUE = fc.jsonValue({maxDepth: 2}) as fc.Arbitrary<JsonValue>;
const CHANGE = fc.dictionary(KEY, fc.option(VALUE, {nil: undefined}));
const LAYOUT = fc.constantFrom<string | number | undefined>(undefined, 0, 1, 2, 4, '\t');

describe('settings are merged', () => {
	test('into what was there, and nothing else differs', () => {
		fc.assert(
			fc.property(fc.dictionary(KEY, VALUE), LAYOUT, CHANGE, (before, layout, change) => {
				const merged = merge(JSON.stringify(before, null, layout), change);
				const wanted = {...before, ...change};
				// What JSON cannot say, such as -0, is compared as JSON says it.
				expect(JSON.parse(merged ?? '')).toEqual(JSON.parse(JSON.stringify(wanted)));
			}),
			{numRuns: 2000},
		);
	});

	test('not at all where nothing is to be changed', () => {
		fc.assert(
			fc.property(fc.dictionary(KEY, VALUE), LAYOUT, (before, layout) => {
				const text = `${JSON.stringify(before, null, layout)}\r\n`;
				expect(merge(text, {})).toBe(text);
			}),
		);
	});

	test('and can be taken out again to the last byte', () => {
		fc.assert(
			fc.property(
				fc.dictionary(KEY, VALUE, {minKeys: 1}),
				LAYOUT,
				VALUE,
				(before, layout, value) => {
					const text = JSON.stringify(before, null, layout);
					expect(merge(merge(text, {new: value}), {new: undefined})).toBe(text);
				},
			),
		);
	});
});

describe('the text of a settings file', () => {
	const text = '{\n    "my-own": [1,2],\n    "debug": true\n}\n';

	test('keeps its order, its indentation and unknown keys', () => {
		expect(merge(text, {'log-driver': 'local'})).toBe(
			'{\n    "my-own": [1,2],\n    "debug": true,\n    "log-driver": "local"\n}\n',
		);
		expect(merge(text, {debug: false})).toBe('{\n    "my-own": [1,2],\n    "debug": false\n}\n');
		expect(merge(text, {debug: undefined})).toBe('{\n    "my-own": [1,2]\n}\n');
		expect(merge(text, {'my-own': undefined})).toBe('{\n    "debug": true\n}\n');
	});

	test('keeps the line ends of Windows, and one line as one line', () => {
		expect(merge('{\r\n\t"debug": true\r\n}', {mtu: 1400})).toBe(
			'{\r\n\t"debug": true,\r\n\t"mtu": 1400\r\n}',
		);
		expect(merge('{"debug": true}', {dns: ['1.1.1.1']})).toBe(
			'{"debug": true, "dns": ["1.1.1.1"]}',
		);
	});

	test('indents what is nested as the rest', () => {
		expect(merge('{\n  "debug": true\n}\n', {'log-opts': {'max-size': '10m'}})).toBe(
			'{\n  "debug": true,\n  "log-opts": {\n    "max-size": "10m"\n  }\n}\n',
		);
	});

	test.each([undefined, '', '  \n', 'null'])('is made where there is none: %j', (before) => {
		expect(merge(before, {debug: true})).toBe('{\n  "debug": true\n}\n');
	});

	test('fills an empty one', () => {
		expect(merge('{}\n', {debug: true})).toBe('{\n  "debug": true\n}\n');
	});

	test.each(['{"a": 1,}', '[]', '"x"', '{'])(
		'is left alone where it is no settings: %j',
		(before) => {
			expect(merge(before, {debug: true})).toBeUndefined();
		},
	);
});
