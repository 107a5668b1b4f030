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

/** For dark backgrounds: default foreground for text, the terminal's own base colours as accents. */
export const COLOR_THEME: Theme = {
	plain: {},
	title: {bold: true},
	ok: {color: 'green'},
	now: {color: 'cyan', bold: true},
	warn: {color: 'yellow'},
	fail: {color: 'red', bold: true},
	unknown: {color: 'magenta'},
	focus: {inverse: true},
	added: {color: 'green'},
	removed: {color: 'red', bold: true},
	code: {bold: true},
};

/**
 * For every background: colours that are as far from black as from white (contrast 4:1 or more to
 * both, see `contrast.test.ts`), so they hold on a transparent one too. Decision 20.
 */
export const STEADY_THEME: Theme = {
	...COLOR_THEME,
	ok: {color: 'ansi256(28)'},
	now: {color: 'ansi256(30)', bold: true},
	warn: {color: 'ansi256(130)'},
	fail: {color: 'ansi256(196)', bold: true},
	unknown: {color: 'ansi256(163)'},
	added: {color: 'ansi256(28)'},
	removed: {color: 'ansi256(196)', bold: true},
};

/** The same where there are 16 colours only: green, yellow and cyan vanish on white, so they are left out. */
export const STEADY_BASE_THEME: Theme = {
	...COLOR_THEME,
	ok: {},
	now: {bold: true},
	warn: {color: 'magenta'},
	unknown: {color: 'magenta'},
	added: {bold: true},
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
};

/** Returns the theme for a terminal. */
export function themeFor({color, background, has256Colors}: ColorFacts): Theme {
	if (!color) {
		return PLAIN_THEME;
	}

	if (background === 'dark') {
		return COLOR_THEME;
	}

	return has256Colors ? STEADY_THEME : STEADY_BASE_THEME;
}
