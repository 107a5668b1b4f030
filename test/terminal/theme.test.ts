import {describe, expect, it} from 'vitest';
import {
	type BaseColor,
	COLOR_THEME,
	PLAIN_THEME,
	STEADY_BASE_THEME,
	STEADY_THEME,
	type Style,
	type Theme,
	themeFor,
} from '../../src/terminal/theme.ts';

/** The base colours of terminals as they are without settings: xterm, the Linux console (VGA), GNOME (Tango). */
const PALETTES: Readonly<Record<string, Readonly<Record<BaseColor, string>>>> = {
	xterm: {red: 'cd0000', green: '00cd00', yellow: 'cdcd00', magenta: 'cd00cd', cyan: '00cdcd'},
	'Linux console': {
		red: 'aa0000',
		green: '00aa00',
		yellow: 'aa5500',
		magenta: 'aa00aa',
		cyan: '00aaaa',
	},
	Tango: {red: 'cc0000', green: '4e9a06', yellow: 'c4a000', magenta: '75507b', cyan: '06989a'},
};
/** The Linux console shows bold as the bright colour. */
const BRIGHT: Readonly<Partial<Record<string, Partial<Record<BaseColor, string>>>>> = {
	'Linux console': {red: 'ff5555', cyan: '55ffff'},
};
/** What people have behind their text; transparent windows lie somewhere between. */
const DARK = ['000000', '1e1e1e', '282828', '002b36'];
const LIGHT = ['ffffff', 'eeeeee', 'fdf6e3'];

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((pair) => {
		const value = Number.parseInt(pair, 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast after WCAG 2: 1 to 21; 3 is the least for large text and signs, 4.5 for small text. */
function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** The colour of a number of the 6 by 6 by 6 cube (xterm). */
function cubeColor(number: number): string {
	const index = number - 16;
	return [Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6]
		.map((step) => (step === 0 ? 0 : 55 + 40 * step).toString(16).padStart(2, '0'))
		.join('');
}

function hexOf({color, bold}: Style, palette: string): string | undefined {
	const fixed = /^ansi256\((\d+)\)$/.exec(color ?? '')?.[1];
	if (color === undefined || fixed !== undefined) {
		return fixed && cubeColor(Number(fixed));
	}

	const base = color as BaseColor;
	return (bold && BRIGHT[palette]?.[base]) || PALETTES[palette]?.[base];
}

/** The worst contrast of a theme on these backgrounds, with the tone that has it. */
function worst(theme: Theme, palette: string, backgrounds: readonly string[]) {
	const found = Object.entries(theme).flatMap(([tone, style]) => {
		const hex = hexOf(style, palette);
		return hex ? backgrounds.map((back) => ({tone, back, ratio: contrast(hex, back)})) : [];
	});
	return found.toSorted((one, other) => one.ratio - other.ratio)[0];
}

describe('the contrast of each colour to what it stands on', () => {
	it('is computed as WCAG does', () => {
		expect(contrast('ffffff', '000000')).toBeCloseTo(21);
		expect(contrast('777777', 'ffffff')).toBeCloseTo(4.48, 2);
		expect([16, 28, 130, 231].map(cubeColor)).toEqual(['000000', '008700', 'af5f00', 'ffffff']);
	});

	it('is at least 4:1 on black and on white where the background is not known', () => {
		expect(worst(STEADY_THEME, 'xterm', ['000000', 'ffffff'])?.ratio).toBeGreaterThanOrEqual(3.99);
	});

	it('is at least 3:1 on every usual background where the background is not known', () => {
		expect(worst(STEADY_THEME, 'xterm', [...DARK, ...LIGHT])?.ratio).toBeGreaterThanOrEqual(3);
	});

	it.each(Object.keys(PALETTES))('is at least 2.9:1 on black in the colours of %s', (palette) => {
		expect(worst(COLOR_THEME, palette, ['000000'])?.ratio).toBeGreaterThanOrEqual(2.9);
	});

	it('is at least 3:1 on black and on white with the 16 colours of xterm only', () => {
		const found = worst(STEADY_BASE_THEME, 'xterm', ['000000', 'ffffff']);
		expect(found?.ratio).toBeGreaterThanOrEqual(3);
	});

	it('would be too little for the colours of a dark window on white: this test can fail', () => {
		expect(worst(COLOR_THEME, 'xterm', ['ffffff'])?.ratio).toBeLessThan(2);
	});
});

describe('themes', () => {
	const look = {color: true, background: 'unknown', has256Colors: true} as const;

	it('are taken by what is known of the background', () => {
		expect(themeFor({...look, color: false})).toBe(PLAIN_THEME);
		expect(themeFor(look)).toBe(STEADY_THEME);
		expect(themeFor({...look, background: 'light'})).toBe(STEADY_THEME);
		expect(themeFor({...look, has256Colors: false})).toBe(STEADY_BASE_THEME);
		expect(themeFor({...look, background: 'dark'})).toBe(COLOR_THEME);
	});

	it('have no style at all where there is no colour', () => {
		expect(Object.values(PLAIN_THEME).every((style) => Object.keys(style).length === 0)).toBe(true);
	});

	it('use base colours only on a dark background, and never blue, black, white or dim', () => {
		const allowed = new Set(['red', 'green', 'yellow', 'magenta', 'cyan', undefined]);
		for (const style of [...Object.values(COLOR_THEME), ...Object.values(STEADY_BASE_THEME)]) {
			expect(allowed.has(style.color)).toBe(true);
			expect(style).not.toHaveProperty('dimColor');
		}
	});

	it('let a failure, a warning and what is unknown look different from plain text everywhere', () => {
		for (const theme of [COLOR_THEME, STEADY_THEME, STEADY_BASE_THEME]) {
			expect(theme.fail).not.toEqual(theme.plain);
			expect(theme.warn).not.toEqual(theme.fail);
			expect(theme.unknown.color).toBeDefined();
		}
	});
});
