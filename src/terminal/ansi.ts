import {fitRow, printableRow, type Row} from './row.ts';
import type {Symbols} from './symbols.ts';
import type {BaseColor, FixedColor, Style, Theme} from './theme.ts';

/** Numbers that ask a terminal for a look (ECMA-48, "select graphic rendition"). */
const BASE_COLORS: Readonly<Record<BaseColor, number>> = {
	red: 31,
	green: 32,
	yellow: 33,
	magenta: 35,
	cyan: 36,
};
const BOLD = 1;
const INVERSE = 7;

/** What decides how a row is written. */
export type RowLook = {
	readonly theme: Theme;
	readonly symbols: Symbols;
	/** Signs beyond ASCII may be written. */
	readonly unicode: boolean;
};

/** Returns a row cut to `width` cells, as the bytes that make a terminal show it. */
export function ansiRow(row: Row, width: number, {theme, symbols, unicode}: RowLook): string {
	return fitRow(printableRow(row, unicode), width, symbols)
		.map(({text, tone = 'plain'}) => styled(text, theme[tone]))
		.join('');
}

function styled(text: string, {color, bold, inverse}: Style): string {
	const numbers = [
		...(bold ? [BOLD] : []),
		...(inverse ? [INVERSE] : []),
		...(color ? [codeOf(color)] : []),
	];
	return numbers.length === 0 || text === '' ? text : `\u001B[${numbers.join(';')}m${text}\u001B[m`;
}

function codeOf(color: BaseColor | FixedColor): string {
	const fixed = /\d{2,3}(?=\))/.exec(color)?.[0];
	return fixed ? `38;5;${fixed}` : String(BASE_COLORS[color as BaseColor]);
}
