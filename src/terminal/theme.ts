/** What a piece of text means; the theme decides how it looks. */
export type Tone =
	| 'plain'
	/** The subject of a screen. */
	| 'title'
	| 'ok'
	| 'now'
	| 'warn'
	| 'fail'
	| 'unknown'
	/** The label of the item in focus. */
	| 'focus'
	| 'added'
	| 'removed'
	/** Something that can be typed: a command, a key. */
	| 'code';

/** The base colours that may be used; blue is unreadable on many dark screens, black and white on others. */
export type BaseColor = 'red' | 'green' | 'yellow' | 'magenta' | 'cyan';

/** A colour that is the same in every terminal of 256 colours: 16 to 231 are a cube that nobody re-paints. */
export type FixedColor = `ansi256(${number})`;

/** How a tone looks. Never dim, never a background except by `inverse`. */
export type Style = {
	readonly color?: BaseColor | FixedColor;
	readonly bold?: true;
	readonly inverse?: true;
};

/** A style for each tone. */
export type Theme = Readonly<Record<Tone, Style>>;

/** What no theme changes: text is the default foreground, and bold and inverse are of its colours. */
const COMMON = {
	plain: {},
	title: {bold: true},
	focus: {inverse: true},
	code: {bold: true},
} as const satisfies Partial<Theme>;

/** For dark backgrounds: light colours of the fixed cube, at least 5:1 on black to slate. Decision 20. */
export const DARK_THEME: Theme = {
	...COMMON,
	ok: {color: 'ansi256(114)'},
	now: {color: 'ansi256(80)', bold: true},
	warn: {color: 'ansi256(221)'},
	fail: {color: 'ansi256(210)', bold: true},
	unknown: {color: 'ansi256(213)'},
	added: {color: 'ansi256(114)'},
	removed: {color: 'ansi256(210)', bold: true},
};

/** For light backgrounds: dark colours of the cube, at least 4.5:1 on white to light grey. */
export const LIGHT_THEME: Theme = {
	...COMMON,
	ok: {color: 'ansi256(22)'},
	now: {color: 'ansi256(24)', bold: true},
	warn: {color: 'ansi256(94)'},
	fail: {color: 'ansi256(124)', bold: true},
	unknown: {color: 'ansi256(90)'},
	added: {color: 'ansi256(22)'},
	removed: {color: 'ansi256(124)', bold: true},
};

/**
 * For every background: of the cube, only six colours have 4.5:1 to black and to white, so they
 * hold on a transparent one too.
 */
export const STEADY_THEME: Theme = {
	...COMMON,
	ok: {color: 'ansi256(29)'},
	now: {color: 'ansi256(63)', bold: true},
	warn: {color: 'ansi256(131)'},
	fail: {color: 'ansi256(163)', bold: true},
	unknown: {color: 'ansi256(98)'},
	added: {color: 'ansi256(29)'},
	removed: {color: 'ansi256(163)', bold: true},
};

/** For the Linux console, which shows bold as the bright colour: its red alone has 2:1 on black. */
export const CONSOLE_THEME: Theme = {
	...COMMON,
	ok: {color: 'green'},
	now: {color: 'cyan', bold: true},
	warn: {color: 'yellow', bold: true},
	fail: {color: 'red', bold: true},
	unknown: {color: 'magenta', bold: true},
	added: {color: 'green'},
	removed: {color: 'red', bold: true},
};

/** Dark with 16 colours, which everybody paints differently: only green and cyan are light in all. */
export const DARK_BASE_THEME: Theme = {
	...COMMON,
	ok: {color: 'green'},
	now: {color: 'cyan', bold: true},
	warn: {bold: true},
	fail: {bold: true},
	unknown: {color: 'cyan'},
	added: {color: 'green'},
	removed: {bold: true},
};

/** With 16 colours on a background that is light or not known: no colour holds, bold does. */
export const BOLD_THEME: Theme = {
	...COMMON,
	ok: {},
	now: {bold: true},
	warn: {bold: true},
	fail: {bold: true},
	unknown: {bold: true},
	added: {bold: true},
	removed: {},
};

/** No escape sequence at all: words and signs carry everything. */
export const PLAIN_THEME: Theme = {
	plain: {},
	title: {},
	ok: {},
	now: {},
	warn: {},
	fail: {},
	unknown: {},
	focus: {},
	added: {},
	removed: {},
	code: {},
};

/** What decides which colours can be read. */
export type ColorFacts = {
	/** Colours are wanted and possible. */
	readonly color: boolean;
	/** What the colours stand on; `unknown` where neither the terminal nor the user says it. */
	readonly background: 'dark' | 'light' | 'unknown';
	/** The terminal has the fixed 256 colours, not only its 16 own ones. */
	readonly has256Colors: boolean;
	/** Bold is shown as the bright colour of the sixteen. */
	readonly hasBrightBold?: boolean;
};

/** Returns the theme for a terminal. */
export function themeFor({color, background, has256Colors, hasBrightBold}: ColorFacts): Theme {
	if (!color) {
		return PLAIN_THEME;
	}

	if (has256Colors) {
		return {dark: DARK_THEME, light: LIGHT_THEME, unknown: STEADY_THEME}[background];
	}

	return background !== 'dark' ? BOLD_THEME : hasBrightBold ? CONSOLE_THEME : DARK_BASE_THEME;
}
