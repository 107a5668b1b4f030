import {describe, expect, it} from 'vitest';
import {ASCII_SYMBOLS, symbolsFor, UNICODE_SYMBOLS} from '../../src/terminal/symbols.ts';
import {widthOf} from '../../src/terminal/text.ts';
import {COLOR_THEME, PLAIN_THEME, themeFor} from '../../src/terminal/theme.ts';

describe('symbols', () => {
	it('have a twin in ASCII for each', () => {
		expect(Object.keys(ASCII_SYMBOLS)).toEqual(Object.keys(UNICODE_SYMBOLS));
		expect(Object.values(ASCII_SYMBOLS).join('')).toMatch(/^[\x20-\x7e]+$/);
		expect(symbolsFor(false)).toBe(ASCII_SYMBOLS);
	});

	it('are one cell wide, so that columns stay below each other', () => {
		const {spinner: _, ...signs} = UNICODE_SYMBOLS;
		expect(Object.values(signs).filter((sign) => widthOf(sign) !== 1)).toEqual([]);
	});
});

describe('themes', () => {
	it('has no style at all where there is no colour', () => {
		expect(Object.values(PLAIN_THEME).every((style) => Object.keys(style).length === 0)).toBe(true);
		expect(themeFor(false)).toBe(PLAIN_THEME);
	});

	it('uses base colours only, and never blue, black, white or dim', () => {
		const allowed = new Set(['red', 'green', 'yellow', 'magenta', 'cyan', undefined]);
		for (const style of Object.values(COLOR_THEME)) {
			expect(allowed.has(style.color)).toBe(true);
			expect(style).not.toHaveProperty('dimColor');
		}
	});
});
