import {type DiffRow, hunks} from '../../src/core/diff.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import type {Tone} from '../../src/terminal/theme.ts';
import {Lines} from './Lines.tsx';

/** What a comparison shows. */
export type DiffViewProps = {
	readonly diff: readonly DiffRow[];
	/** Rows it may take; context gives way before changes do. */
	readonly rows: number;
};

/** Draws what goes and what comes, by sign and position first and by colour last. */
export function DiffView({diff, rows}: DiffViewProps) {
	return <Lines rows={diffViewRows(diff, rows)} />;
}

/** Lines around a change that tell where it is. */
const CONTEXT = 2;
const SIGNS: Readonly<Record<DiffRow['kind'], {readonly sign: string; readonly tone: Tone}>> = {
	same: {sign: ' ', tone: 'plain'},
	removed: {sign: '-', tone: 'removed'},
	added: {sign: '+', tone: 'added'},
};

/** Returns as many rows of a comparison as fit: with context, else the changes alone, else their beginning. */
export function diffViewRows(diff: readonly DiffRow[], rows: number): readonly Row[] {
	const digits = Math.max(...diff.map((row) => String(lineOf(row)).length), 1);
	for (const context of [CONTEXT, 1, 0]) {
		const shown = hunks(diff, context).flat();
		if (shown.length <= rows || context === 0) {
			return shown.slice(0, rows).map((row) => diffRow(row, digits));
		}
	}

	return [];
}

/** Returns the rows that a comparison wants, and those without which it tells nothing. */
export function diffSize(diff: readonly DiffRow[]): {readonly want: number; readonly min: number} {
	return {want: hunks(diff, CONTEXT).flat().length, min: hunks(diff, 0).flat().length};
}

function lineOf(row: DiffRow): number {
	return row.newLine ?? row.oldLine ?? 0;
}

function diffRow(row: DiffRow, digits: number): Row {
	const {sign, tone} = SIGNS[row.kind];
	const number = String(lineOf(row)).padStart(digits);
	// Where only the way that a line ends changes, both rows would read the same.
	const end = row.kind !== 'same' && row.end.startsWith('\r') ? String.raw`\r` : '';
	return [span(`${sign} ${number} `, tone), pathSpan(row.text + end, tone)];
}
