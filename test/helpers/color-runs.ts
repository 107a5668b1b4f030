import type {Cell} from './emulator.ts';

/** Numbers that ask a terminal for a look (ECMA-48). */
const BOLD = 1;
const INVERSE = 7;
const FOREGROUND = 30;
const LAST_BASE_COLOR = 7;

/**
 * Returns what of a screen has a look of its own, one line a run: row, first cell, SGR numbers and
 * the text. What is written plainly is left out; the frames without colour show it.
 */
export function colorRuns(rows: readonly (readonly Cell[])[]): readonly string[] {
	return rows.flatMap((row, y) => {
		const runs: {x: number; sgr: string; text: string}[] = [];
		for (const [x, cell] of row.entries()) {
			const sgr = sgrOf(cell);
			const last = runs.at(-1);
			if (last && last.sgr === sgr && last.x + last.text.length === x) {
				runs[runs.length - 1] = {...last, text: last.text + (cell.text || ' ')};
			} else if (sgr !== '') {
				runs.push({x, sgr, text: cell.text || ' '});
			}
		}

		return runs.map(({x, sgr, text}) => `${pad(y + 1)} ${pad(x + 1)} ${sgr.padEnd(10)} ${text}`);
	});
}

function pad(number: number): string {
	return String(number).padStart(2);
}

function sgrOf({color, isBold, isInverse}: Cell): string {
	const numbers = [
		...(isBold ? [BOLD] : []),
		...(isInverse ? [INVERSE] : []),
		...(typeof color !== 'number'
			? []
			: color <= LAST_BASE_COLOR
				? [FOREGROUND + color]
				: [38, 5, color]),
	];
	return numbers.join(';');
}
