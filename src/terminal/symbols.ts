/** Every drawn sign that is not a letter; a word always stands beside it. */
export type Symbols = {
	/** Signs of the rail, by how far a stage has come. */
	readonly done: string;
	readonly now: string;
	readonly later: string;
	readonly failed: string;
	readonly skipped: string;
	/** In front of the item in focus. */
	readonly focus: string;
	/** In front of lines of other programs. */
	readonly gutter: string;
	/** Between regions. */
	readonly rule: string;
	/** In front of `4 more` where a list goes on below or above. */
	readonly below: string;
	readonly above: string;
	/** Where something was cut out. */
	readonly ellipsis: string;
	/** The first picture of the spinner, also where nothing may turn. */
	readonly busy: string;
	/** Name of the spinner in the library that draws it. */
	readonly spinner: 'dots' | 'line';
	/** Its pictures in order, for where each is shown for long. */
	readonly turns: string;
	readonly meterFull: string;
	readonly meterEmpty: string;
};

/** Signs that every terminal and every serial line can draw. */
export const ASCII_SYMBOLS: Symbols = {
	done: '+',
	now: '>',
	later: '.',
	failed: '!',
	skipped: '-',
	focus: '>',
	gutter: '|',
	rule: '-',
	below: 'v',
	above: '^',
	ellipsis: '...',
	busy: '-',
	spinner: 'line',
	turns: '-\\|/',
	meterFull: '#',
	meterEmpty: '.',
};

/** Signs for a terminal with UTF-8 and an ordinary font; all of them are one cell wide. */
export const UNICODE_SYMBOLS: Symbols = {
	done: '✔',
	now: '❯',
	later: '○',
	failed: '✖',
	skipped: '-',
	focus: '❯',
	gutter: '│',
	rule: '─',
	below: '↓',
	above: '↑',
	ellipsis: '…',
	busy: '⠋',
	spinner: 'dots',
	turns: '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏',
	meterFull: '█',
	meterEmpty: '░',
};

/** Returns the set for a terminal. */
export function symbolsFor(unicode: boolean): Symbols {
	return unicode ? UNICODE_SYMBOLS : ASCII_SYMBOLS;
}
