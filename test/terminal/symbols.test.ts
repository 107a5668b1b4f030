import {describe, expect, it} from 'vitest';
import {ASCII_SYMBOLS, symbolsFor, UNICODE_SYMBOLS} from '../../src/terminal/symbols.ts';
import {widthOf} from '../../src/terminal/text.ts';

describe('symbols', () => {
	it('have a twin in ASCII for each', () => {
		expect(Object.keys(ASCII_SYMBOLS)).toEqual(Object.keys(UNICODE_SYMBOLS));
		expect(Object.values(ASCII_SYMBOLS).join('')).toMatch(/^[\x20-\x7e]+$/);
		expect(symbolsFor(false)).toBe(ASCII_SYMBOLS);
	});

	it('are one cell wide, so that columns stay below each other', () => {
		const {spinner: _, turns, ...signs} = UNICODE_SYMBOLS;
		expect([...turns, ...Object.values(signs)].filter((sign) => widthOf(sign) !== 1)).toEqual([]);
	});
});
