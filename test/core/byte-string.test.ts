import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {byteStringFrom, byteStringOfText, bytesOf, textOf} from '../../src/core/byte-string.ts';

describe('byte strings', () => {
	test('keep every byte', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 20_000}), (bytes) => {
				expect(bytesOf(byteStringFrom(bytes))).toEqual(bytes);
			}),
		);
	});

	test('keep every text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), (text) => {
				expect(textOf(byteStringOfText(text))).toBe(text);
			}),
		);
	});

	test('show bytes that are not UTF-8 as a replacement', () => {
		expect(textOf(byteStringFrom(Uint8Array.of(0x61, 0xff)))).toBe('a\uFFFD');
	});

	test('refuse what is no byte', () => {
		expect(() => bytesOf('€')).toThrow(RangeError);
	});
});
