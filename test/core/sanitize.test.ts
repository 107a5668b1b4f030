import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {firstCharacters, sanitizeLine} from '../../src/core/sanitize.ts';

describe('text of other programs', () => {
	test.each([
		['colours', '\x1b[1;31mERROR\x1b[0m: no', 'ERROR: no'],
		['a colour in the 8-bit form', '\u009b31mred', 'red'],
		["apk's bar", '\x1b7\x1b[0G 42% ###\x1b[K\x1b8', ' 42% ###'],
		['a title', '\x1b]0;owned\x07text', 'text'],
		['the clipboard', '\x1b]52;c;cm0gLXJmIC8=\x07text', 'text'],
		['the clipboard, ended by ST', '\x1b]52;c;cm0gLXJmIC8=\x1b\\text', 'text'],
		['the clipboard in the 8-bit form', '\u009d52;c;cm0=\u009ctext', 'text'],
		['a link', '\x1b]8;;http://evil\x1b\\click\x1b]8;;\x1b\\', 'click'],
		['DCS, APC, PM and SOS', '\x1bPq1\x1b\\a\x1b_x\x1b\\b\x1b^y\x1b\\c\x1bXz\x1b\\d', 'abcd'],
		['an unterminated string', 'safe\x1b]0;never ends', 'safe'],
		['an unterminated sequence', 'safe\x1b[38;5', 'safe'],
		['a lone escape', 'safe\x1b', 'safe'],
		['a string that another sequence breaks off', '\x1b]0;title\x1b[31mtext', 'text'],
		['a control within a sequence', '\x1b[3\x071mtext', 'text'],
		['a reset', '\x1bcgone', 'gone'],
		['bell, backspace, delete, NUL', 'a\x07b\x08c\x7fd\0e', 'abcde'],
		['tabs', 'a\tb\t\tc', 'a       b               c'],
		['line ends', 'a\r\nb', 'a b'],
		['a turned reading direction', 'invoice\u202Efdp.exe', 'invoice<U+202E>fdp.exe'],
		['an isolate and an Arabic mark', '\u2066a\u2069\u061c', '<U+2066>a<U+2069><U+061C>'],
		['characters without width', 'do\u200bcker\ufeff', 'do<U+200B>cker<U+FEFF>'],
		['tag characters', 'a\u{e0041}b', 'a<U+E0041>b'],
		['line separators of Unicode', 'a\u2028b', 'a<U+2028>b'],
		['a variation selector', '✔\ufe0f ok', '✔ ok'],
		['a tower of accents', `e${'\u0301'.repeat(100)}x`, `e${'\u0301'.repeat(6)}<+94>x`],
		['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
		['other languages', 'Größe 日本語 🐳', 'Größe 日本語 🐳'],
	])('loses %s', (_, line, shown) => {
		expect(sanitizeLine(line)).toBe(shown);
	});

	/** Pieces from which hostile lines are made. */
	const hostile = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'\x1b',
					'\x1b[',
					'\x1b]',
					'\x1bP',
					'\x9b',
					'\x9d',
					'\x9c',
					'\x07',
					'\x1b\\',
					'\x18',
				),
				fc.constantFrom('\r', '\n', '\t', '\u202e', '\u200d', '52;c;', '31m', '\ud800', '\udc00'),
				fc.string({unit: 'binary', maxLength: 5}),
			),
			{maxLength: 40},
		)
		.map((parts) => parts.join(''));

	test('never has a control, an escape or a hidden character left', () => {
		fc.assert(
			fc.property(hostile, (line) => {
				const shown = sanitizeLine(line);
				expect(shown).not.toMatch(
					/[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cs}]/u,
				);
			}),
			{numRuns: 2000},
		);
	});

	test('does not change when it is cleaned twice', () => {
		fc.assert(
			fc.property(hostile, (line) => {
				expect(sanitizeLine(sanitizeLine(line))).toBe(sanitizeLine(line));
			}),
			{numRuns: 2000},
		);
	});

	test.each([
		['accents', '\u0301'],
		['opened strings', '\x1b]'],
		['opened sequences', '\x1b[1;'],
		['escapes', '\x1b'],
		['parameters', `\x1b[${'1;'.repeat(1000)}`],
		['tabs', '\t'],
		['strings of strings', '\x1bP\x1b]x'],
	])('takes time in proportion to its length: %s', (_, piece) => {
		const start = performance.now();
		sanitizeLine(piece.repeat(Math.ceil(400_000 / piece.length)));
		// A quadratic one would take minutes.
		expect(performance.now() - start).toBeLessThan(4000);
	});
});

test('a cut never splits a character in two', () => {
	expect(firstCharacters('ab🐳', 3)).toBe('ab');
	expect(firstCharacters('ab🐳', 4)).toBe('ab🐳');
	expect(firstCharacters('abc', 2)).toBe('ab');
});
