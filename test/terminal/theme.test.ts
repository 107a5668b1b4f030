import {describe, expect, it} from 'vitest';
import {
	type BaseColor,
	BOLD_THEME,
	CONSOLE_THEME,
	DARK_BASE_THEME,
	DARK_THEME,
	LIGHT_THEME,
	PLAIN_THEME,
	STEADY_THEME,
	type Style,
	type Theme,
	themeFor,
} from '../../src/terminal/theme.ts';
import {cubeColor} from '../helpers/cube-color.ts';

type Palette = Readonly<Record<BaseColor, string>>;

/** The base colours of terminals as they are without settings, on the black that they come with. */
const PALETTES: Readonly<Record<string, {readonly back: string; readonly colors: Palette}>> = {
	xterm: {
		back: '000000',
		colors: {red: 'cd0000', green: '00cd00', yellow: 'cdcd00', magenta: 'cd00cd', cyan: '00cdcd'},
	},
	'GNOME (Tango)': {
		back: '000000',
		colors: {red: 'cc0000', green: '4e9a06', yellow: 'c4a000', magenta: '75507b', cyan: '06989a'},
	},
	'GNOME (its own)': {
		back: '1e1e1e',
		colors: {red: 'c01c28', green: '26a269', yellow: 'a2734c', magenta: 'a347ba', cyan: '2aa1b3'},
	},
	'Solarized dark': {
		back: '002b36',
		colors: {red: 'dc322f', green: '859900', yellow: 'b58900', magenta: 'd33682', cyan: '2aa198'},
	},
};
/** The Linux console (VGA): bold is the bright colour. */
const VGA: Palette = {
	...{red: 'aa0000', green: '00aa00', yellow: 'aa5500', magenta: 'aa00aa', cyan: '00aaaa'},
};
const VGA_BRIGHT: Palette = {
	...{red: 'ff5555', green: '55ff55', yellow: 'ffff55', magenta: 'ff55ff', cyan: '55ffff'},
};
/** What people have behind their text; transparent windows lie somewhere between. */
const DARK = ['000000', '1e1e1e', '282828', '002b36', '300a24', '2e3440'];
const LIGHT = ['ffffff', 'f5f5f5', 'eeeeee', 'fdf6e3'];
/** The least for text (WCAG 2, AA). */
const TEXT = 4.5;

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

/** The colour of a style; undefined where it is that of the user's own text. */
function hexOf({color, bold}: Style, colors: Palette, bright: Palette = colors) {
	const fixed = /^ansi256\((\d+)\)$/.exec(color ?? '')?.[1];
	if (fixed !== undefined) {
		return cubeColor(Number(fixed));
	}

	return color && (bold ? bright : colors)[color as BaseColor];
}

/** Every colour of a theme with less contrast than that on one of these backgrounds. */
function weak(
	theme: Theme,
	backgrounds: readonly string[],
	least = TEXT,
	colors: readonly [Palette, Palette?] = [VGA, VGA_BRIGHT],
): readonly string[] {
	return Object.entries(theme).flatMap(([tone, style]) => {
		const hex = hexOf(style, ...colors);
		return hex === undefined
			? []
			: backgrounds
					.filter((back) => contrast(hex, back) < least)
					.map((back) => `${tone} ${hex} on ${back}: ${contrast(hex, back).toFixed(2)}`);
	});
}

describe('the contrast of each colour to what it stands on', () => {
	it('is computed as WCAG does', () => {
		expect(contrast('ffffff', '000000')).toBeCloseTo(21);
		expect(contrast('777777', 'ffffff')).toBeCloseTo(4.48, 2);
		expect([16, 28, 130, 231].map(cubeColor)).toEqual(['000000', '008700', 'af5f00', 'ffffff']);
	});

	it('is at least 4.5:1 on black and on white where the background is not known', () => {
		expect(weak(STEADY_THEME, ['000000', 'ffffff'])).toEqual([]);
	});

	it('is at least 2.6:1 there on every other background, beside words that say the same', () => {
		// Nothing has 4.5:1 to slate and to white at once; who says `color dark` or `light` gets it.
		expect(weak(STEADY_THEME, [...DARK, ...LIGHT], 2.6)).toEqual([]);
	});

	it('is at least 4.5:1 on every dark background that is known to be dark', () => {
		expect(weak(DARK_THEME, DARK)).toEqual([]);
	});

	it('is at least 4.5:1 on every light background that is known to be light', () => {
		expect(weak(LIGHT_THEME, LIGHT)).toEqual([]);
	});

	it('is at least 4.5:1 on the Linux console', () => {
		expect(weak(CONSOLE_THEME, ['000000'])).toEqual([]);
	});

	it.each(Object.keys(PALETTES))('is at least 4.5:1 in the 16 colours of %s', (name) => {
		const palette = PALETTES[name];
		expect(palette && weak(DARK_BASE_THEME, [palette.back], TEXT, [palette.colors])).toEqual([]);
	});

	it('is that of the text itself with 16 colours on a background that is not known', () => {
		expect(Object.values(BOLD_THEME).filter(({color}) => color !== undefined)).toEqual([]);
	});

	it('would be too little for the colours of a dark window on white: this test can fail', () => {
		expect(weak(DARK_THEME, ['ffffff']).length).toBeGreaterThan(5);
		expect(weak(CONSOLE_THEME, ['ffffff']).length).toBeGreaterThan(5);
	});
});

describe('themes', () => {
	const look = {color: true, background: 'unknown', has256Colors: true} as const;
	const base = {...look, has256Colors: false} as const;

	it('are taken by what is known of the background', () => {
		expect(themeFor({...look, color: false})).toBe(PLAIN_THEME);
		expect(themeFor(look)).toBe(STEADY_THEME);
		expect(themeFor({...look, background: 'light'})).toBe(LIGHT_THEME);
		expect(themeFor({...look, background: 'dark'})).toBe(DARK_THEME);
		expect(themeFor(base)).toBe(BOLD_THEME);
		expect(themeFor({...base, background: 'light'})).toBe(BOLD_THEME);
		expect(themeFor({...base, background: 'dark'})).toBe(DARK_BASE_THEME);
		expect(themeFor({...base, background: 'dark', hasBrightBold: true})).toBe(CONSOLE_THEME);
	});

	it('have no style at all where there is no colour', () => {
		expect(Object.values(PLAIN_THEME).every((style) => Object.keys(style).length === 0)).toBe(true);
	});

	it('use of the 16 colours never blue, black, white or dim', () => {
		const allowed = new Set(['red', 'green', 'yellow', 'magenta', 'cyan', undefined]);
		for (const theme of [CONSOLE_THEME, DARK_BASE_THEME, BOLD_THEME]) {
			for (const style of Object.values(theme)) {
				expect(allowed.has(style.color)).toBe(true);
				expect(style).not.toHaveProperty('dimColor');
			}
		}
	});

	it('let a failure, a warning and what is unknown look different from plain text everywhere', () => {
		const all = [DARK_THEME, LIGHT_THEME, STEADY_THEME, CONSOLE_THEME, DARK_BASE_THEME, BOLD_THEME];
		for (const {plain, fail, warn, unknown} of all) {
			expect(fail).not.toEqual(plain);
			expect(warn).not.toEqual(plain);
			expect(unknown).not.toEqual(plain);
		}
	});
});
