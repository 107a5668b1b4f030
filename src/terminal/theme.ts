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

/** How a tone looks. Never dim, never a background except by `inverse`. */
export type Style = {
	readonly color?: BaseColor;
	readonly bold?: true;
	readonly inverse?: true;
};

/** A style for each tone. */
export type Theme = Readonly<Record<Tone, Style>>;

/** Default foreground for text, base colours as accents. */
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
	removed: {color: 'red'},
	code: {bold: true},
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

/** Returns the theme for a terminal. */
export function themeFor(color: boolean): Theme {
	return color ? COLOR_THEME : PLAIN_THEME;
}
