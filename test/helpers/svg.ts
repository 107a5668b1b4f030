import {cubeColor} from './cube-color.ts';
import type {Cell} from './pty.ts';

/** Size of a cell of a monospaced font at 14 px. */
const CELL_WIDTH = 8.4;
const LINE_HEIGHT = 18;
const MARGIN = 12;
/** The eight base colours as they are readable on the background. */
const COLORS = [
	'#1d1f21',
	'#e06c75',
	'#98c379',
	'#e5c07b',
	'#61afef',
	'#c678dd',
	'#56b6c2',
	'#d7dae0',
];
const BACKGROUND = '#1d1f21';
const FOREGROUND = '#d7dae0';

/** Returns a picture of a screen; runs of cells that look alike are one text. */
export function svgOf(rows: readonly (readonly Cell[])[], title: string): string {
	const columns = Math.max(...rows.map((row) => row.length));
	const width = Math.round(columns * CELL_WIDTH + 2 * MARGIN);
	const height = rows.length * LINE_HEIGHT + 2 * MARGIN;
	const lines = rows.flatMap((row, index) => runsOf(row).map((run) => textOf(run, index)));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
		`<rect width="100%" height="100%" rx="6" fill="${BACKGROUND}"/>`,
		...lines,
		'</svg>',
		'',
	].join('\n');
}

type Run = Omit<Cell, 'text'> & {readonly column: number; readonly text: string};

function runsOf(row: readonly Cell[]): readonly Run[] {
	const runs: Run[] = [];
	for (const [column, cell] of row.entries()) {
		const last = runs.at(-1);
		const isAlike =
			last !== undefined &&
			last.color === cell.color &&
			last.isBold === cell.isBold &&
			last.isInverse === cell.isInverse;
		if (isAlike) {
			runs[runs.length - 1] = {...last, text: last.text + cell.text};
		} else {
			runs.push({...cell, column});
		}
	}

	return runs.filter((run) => run.isInverse || run.text.trim() !== '');
}

function textOf(run: Run, row: number): string {
	const x = MARGIN + run.column * CELL_WIDTH;
	const y = MARGIN + row * LINE_HEIGHT;
	const color = colorOf(run);
	const width = run.text.length * CELL_WIDTH;
	const box = run.isInverse
		? `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${LINE_HEIGHT}" fill="${color}"/>`
		: '';
	const fill = run.isInverse ? BACKGROUND : color;
	const weight = run.isBold ? ' font-weight="bold"' : '';
	return `${box}<text x="${x.toFixed(1)}" y="${y + 14}" fill="${fill}"${weight} textLength="${width.toFixed(1)}" xml:space="preserve">${escaped(run.text)}</text>`;
}

function colorOf({color}: Pick<Cell, 'color'>): string {
	if (color === undefined) {
		return FOREGROUND;
	}

	return color < 16 ? (COLORS[color % 8] ?? FOREGROUND) : `#${cubeColor(color)}`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
