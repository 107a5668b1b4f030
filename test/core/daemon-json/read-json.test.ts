import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {byteStringOfText, textOf} from '../../../src/core/byte-string.ts';
import {type JsonNode, withEdits} from '../../../src/core/daemon-json/json-node.ts';
import {readJson, repairsOf} from '../../../src/core/daemon-json/read-json.ts';
import {positionOf} from '../../../src/core/daemon-json/text-position.ts';

const kinds = (text: string) => readJson(byteStringOfText(text)).faults.map(({kind}) => kind);
const mend = (text: string) => {
	const content = byteStringOfText(text);
	const repairs = repairsOf(readJson(content));
	return repairs && textOf(withEdits(content, repairs));
};

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** Pieces of settings files, good and bad, in any order. */
const SOUP = fc
	.array(
		fc.constantFrom(
			...['{', '}', '[', ']', ',', ':', ';', '=', '"', "'", '"a"', '"log-driver"', 'true', 'True'],
			...[
				'null',
				'1',
				'-',
				'01',
				'1.5e3',
				'\\',
				'\\n',
				'"\\u00e9"',
				'/',
				'//x',
				'/*',
				'*/',
				'#',
				' ',
			],
			...['\n', '\t', '\r', 'ü', '\u00a0', '“a”', 'debug', '"\\x"', '{"a": 1}', '["x", "y"]'],
		),
		{maxLength: 14},
	)
	.map((pieces) => pieces.join(''));

describe('a JSON text', () => {
	test('has no fault exactly where JSON.parse takes it', () => {
		fc.assert(
			fc.property(fc.oneof(SOUP, fc.json(), fc.string()), (text) => {
				const isEmpty = /^[ \t\r\n]*$/.test(text);
				expect(kinds(text).length === 0).toBe(isEmpty || isJson(text));
			}),
			{numRuns: 3000},
		);
	});

	test('is JSON once its faults are mended, or nothing is offered', () => {
		fc.assert(
			fc.property(SOUP, (text) => {
				const mended = mend(text);
				expect(mended === undefined || mended.trim() === '' || isJson(mended)).toBe(true);
			}),
			{numRuns: 5000},
		);
	});

	test('keeps its values through damage that can be mended', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), fc.jsonValue({maxDepth: 2}), {
					minKeys: 1,
				}),
				fc.array(fc.constantFrom(...DAMAGES), {maxLength: 3}),
				(value, damages) => {
					const good = JSON.stringify(value, null, 2);
					const bad = damages.reduce((text, damage) => damage(text), good);
					const mended = mend(bad);
					expect(mended).toBeDefined();
					expect(JSON.parse(mended ?? '')).toEqual(JSON.parse(good));
				},
			),
			{numRuns: 1000},
		);
	});

	test('is returned byte for byte where nothing is wrong', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(mend(text)).toBe(text);
			}),
		);
	});

	test('of many levels is refused, not fatal', () => {
		expect(kinds('['.repeat(100_000))).toEqual(['no-value']);
	});

	test('of 256 KB is read', () => {
		const text = `{"labels": [${'"a=b",\n'.repeat(40_000)}"a=b"]}`;
		expect(kinds(text)).toEqual([]);
		expect(kinds(`${text} // comment`)).toEqual(['comment']);
	});
});

/** Damages of a text in the form of `JSON.stringify(value, null, 2)` that leave its meaning. */
const DAMAGES: readonly ((text: string) => string)[] = [
	(text) => text.replace(/\n\}$/, ',\n}'),
	(text) => text.replace('{\n', '{\n  // a comment with "quotes", and: {brackets\n'),
	(text) => `# the settings\n${text}`,
	(text) => `${text}\n/* done */`,
	(text) => text.replace(/(?<=^ {2})"([a-z][a-z-]*)":/m, '$1:'),
	(text) => text.replace(/(?<=^ {2})"([a-z][a-z-]*)":/m, "'$1':"),
	(text) => text.replace(/(?<=^ {2})"([a-z][a-z-]*)":/m, '“$1”:'),
	(text) => text.replace(/^ {2}/m, '\u00a0 '),
	(text) => text.replace(/\}$/, ''),
	(text) => `${text}}`,
];

describe('each kind of fault', () => {
	test.each([
		['{"a": 1, // no\n"b": 2}', ['comment'], '{"a": 1,\n"b": 2}'],
		['{\n  // alone\n  "a": 1\n}', ['comment'], '{\n  "a": 1\n}'],
		['{"a": /* x */ 1}', ['comment'], '{"a":  1}'],
		['{"a": 1} # end', ['comment'], '{"a": 1}'],
		['{"a": 1,}', ['trailing-comma'], '{"a": 1}'],
		['{"a": [1, 2,]}', ['trailing-comma'], '{"a": [1, 2]}'],
		['{"a": 1\n "b": 2}', ['missing-comma'], '{"a": 1,\n "b": 2}'],
		['{"a": ["x" "y"]}', ['missing-comma'], '{"a": ["x", "y"]}'],
		[
			'{"a" = 1; "b" => 2}',
			['wrong-separator', 'wrong-separator', 'wrong-separator'],
			'{"a" : 1, "b" : 2}',
		],
		['{"a": 1;}', ['trailing-comma'], '{"a": 1}'],
		['{"a" "x"}', ['missing-colon'], '{"a": "x"}'],
		[`{'it\\'s': 'a "b"'}`, ['single-quotes', 'single-quotes'], '{"it\'s": "a \\"b\\""}'],
		['{“dns”: [“1.1.1.1”]}', ['curly-quotes', 'curly-quotes'], '{"dns": ["1.1.1.1"]}'],
		['{debug: true}', ['bare-key'], '{"debug": true}'],
		['{"log-driver": local}', ['bare-word'], '{"log-driver": "local"}'],
		['{"data-root": /srv/docker}', ['bare-word'], '{"data-root": "/srv/docker"}'],
		['{"debug": True, "x": None}', ['capital-word', 'capital-word'], '{"debug": true, "x": null}'],
		['{\u00a0"debug": true}', ['strange-blank'], '{ "debug": true}'],
		['{"a": "x\ty"}', ['tab-in-text'], '{"a": "x\\ty"}'],
		['"debug": true', ['not-opened', 'not-closed'], '{"debug": true}'],
		['{\n  "dns": ["1.1.1.1"', ['not-closed', 'not-closed'], '{\n  "dns": ["1.1.1.1"]\n}'],
		[
			'{\n  "dns": ["1.1.1.1",',
			['trailing-comma', 'not-closed', 'not-closed'],
			'{\n  "dns": ["1.1.1.1"]\n}',
		],
		['{"a": 1}}\n', ['too-much'], '{"a": 1}\n'],
		['{"a": 1,, "b": 2}', ['too-much'], '{"a": 1, "b": 2}'],
	])('%j', (text, expected, mended) => {
		expect(kinds(text)).toEqual(expected);
		expect(mend(text)).toBe(mended);
	});

	test.each([
		['{"debug": yes}', 'no-value'],
		['{"debug": }', 'no-value'],
		['{"mtu": 01500}', 'no-value'],
		['{"a": "x\n"}', 'text-not-closed'],
		['{"a": [1}', 'wrong-closer'],
		['{"a": 1]', 'wrong-closer'],
		['{"a": "C:\\x"}', 'bad-escape'],
		['{"a": 1} {"b": 2}', 'too-much'],
		['{1: 2}', 'no-key'],
		['{"a"', 'missing-colon'],
		['/* for ever', 'not-closed'],
	])('%j is not guessed at', (text, kind) => {
		expect(kinds(text)).toEqual([kind]);
		expect(mend(text)).toBeUndefined();
	});
});

describe('a place', () => {
	test('is counted in lines and characters, not in bytes', () => {
		const content = byteStringOfText('{\n  "ü": 1,\n}');
		const [fault] = readJson(content).faults;
		expect(positionOf(content, fault?.offset ?? -1)).toEqual({line: 2, column: 9});
	});

	test('is that of JSON.parse, where Node tells one', () => {
		const text = '{\n\t"log-driver": "local"\n\t"debug": true\n}';
		const content = byteStringOfText(text);
		const [fault] = readJson(content).faults;
		expect(fault?.kind).toBe('missing-comma');
		expect(positionOf(content, fault?.offset ?? -1)).toEqual({line: 3, column: 2});
		expect(() => JSON.parse(text)).toThrow(/line 3 column 2/);
	});
});

describe('what was read', () => {
	const outline = (text: string): unknown => {
		const shape = (node: JsonNode | undefined): unknown => {
			const own = text.slice(node?.start, node?.end);
			switch (node?.kind) {
				case 'object':
					return Object.fromEntries(node.members.map(({name, value}) => [name, shape(value)]));
				case 'array':
					return node.items.map(shape);
				case 'scalar':
					return own;
				default:
					return undefined;
			}
		};

		return shape(readJson(byteStringOfText(text)).root);
	};

	test.each([
		['{"a": [1, "x", {"b": tru}], "c": null}', {a: ['1', '"x"', {b: 'tru'}], c: 'null'}],
		['[[], [-1.5e3], "x"]', [[], ['-1.5e3'], '"x"']],
		['7', '7'],
		['"x"', '"x"'],
		['debug: true', {debug: 'true'}],
		['', undefined],
	])('%j', (text, nodes) => {
		expect(outline(text)).toEqual(nodes);
	});

	test('has its faults in the order of the text', () => {
		const {faults} = readJson(byteStringOfText("{'a': 'b', // why\n'c': 1,, 'd': [1 2]} more"));
		const offsets = faults.map(({offset}) => offset);
		expect(offsets.length).toBeGreaterThan(4);
		expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
	});
});
