import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isPlainText, Segmenter} from '../../src/terminal/segmenter.ts';
import {ASCII_SYMBOLS, UNICODE_SYMBOLS} from '../../src/terminal/symbols.ts';

const real = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const ours = new Segmenter();
const pieces =
	(segmenter: {segment(text: string): Iterable<{segment: string; index: number}>}) =>
	(text: string) =>
		[...segmenter.segment(text)].map(({segment, index}) => ({segment, index}));

/** Texts with many signs, escapes and marks that stick to the character before them. */
const texts = fc.string({
	unit: fc.oneof(
		fc.constantFrom(...Object.values(UNICODE_SYMBOLS).flatMap((sign) => [...sign])),
		fc.constantFrom('\u001B', '\n', '\r', '\u0301', '\uFE0F', '\u200D', '\u{1F469}', 'e', ' '),
		fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
	),
});

describe('the segmenter', () => {
	it('cuts every text where the real one does', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(pieces(ours)(text)).toEqual(pieces(real)(text));
			}),
			{numRuns: 500},
		);
	});

	it('needs no tables for any sign of ours', () => {
		const signs = [ASCII_SYMBOLS, UNICODE_SYMBOLS].flatMap((set) => Object.values(set));
		expect(signs.filter((sign) => !isPlainText(sign))).toEqual([]);
	});

	it.each(['é', '\t', '\u001B[1m', '日本', '\u00AD'])('knows that %j is not plain', (text) => {
		expect(isPlainText(text)).toBe(false);
	});
});
