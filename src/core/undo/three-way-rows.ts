import {type DiffRow, diffLines} from '../diff.ts';
import type {Conflict} from './three-way.ts';

/** A line of a file in three states, and in which of them it stands. */
export type ThreeWayRow = {
	readonly before: boolean;
	readonly ours: boolean;
	readonly now: boolean;
	/** The line as text; a carriage return at its end is written as `\r`. */
	readonly text: string;
};

/** Lines that are shown around a line that is not the same in all three. */
const CONTEXT = 2;

/** Returns all lines of the three states in order; what stands in several of them comes once. */
export function threeWayRows({
	before,
	ours,
	now,
}: Pick<Conflict, 'before' | 'ours' | 'now'>): readonly ThreeWayRow[] {
	const older = gapsOf(diffLines(before, ours), 'removed');
	const newer = gapsOf(diffLines(ours, now), 'added');
	const rows = older.flatMap((gap, index) => {
		const other = newer[index];
		return [
			...inGap(gap.rows, other?.rows ?? []),
			...(gap.line && other?.line
				? [
						{
							before: gap.line.kind === 'same',
							ours: true,
							now: other.line.kind === 'same',
							text: textOf(gap.line),
						},
					]
				: []),
		];
	});
	return withTwins(rows);
}

/** Returns the rows around what differs; undefined stands for rows that are left out. */
export function threeWayHunks(rows: readonly ThreeWayRow[]): readonly (ThreeWayRow | undefined)[] {
	const isNear = rows.map((_, index) =>
		rows.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(differs),
	);
	return rows.flatMap((row, index) => {
		if (isNear[index]) {
			return [row];
		}

		return index === 0 || isNear[index - 1] ? [undefined] : [];
	});
}

/** Returns whether a line does not stand in all three states. */
export function differs({before, ours, now}: ThreeWayRow): boolean {
	return !(before && ours && now);
}

/** Rows of one side before a line of the middle file, and that line; the last gap has none. */
type Gap = {readonly rows: readonly DiffRow[]; readonly line: DiffRow | undefined};

/** The middle file is the new one of the first comparison and the old one of the second. */
function gapsOf(rows: readonly DiffRow[], side: 'removed' | 'added'): readonly Gap[] {
	const gaps: Gap[] = [];
	let waiting: DiffRow[] = [];
	for (const row of rows) {
		if (row.kind === side) {
			waiting.push(row);
		} else {
			gaps.push({rows: waiting, line: row});
			waiting = [];
		}
	}

	return [...gaps, {rows: waiting, line: undefined}];
}

/** What was there before, then what is there now, as far as that is not ours too. */
function inGap(older: readonly DiffRow[], newer: readonly DiffRow[]): readonly ThreeWayRow[] {
	return [
		...older.map((row) => ({...ABSENT, before: true, text: textOf(row)})),
		...newer.map((row) => ({...ABSENT, now: true, text: textOf(row)})),
	];
}

const ABSENT = {before: false, ours: false, now: false} as const;

/** A line that was ours to remove and was put back by somebody is one line. */
function withTwins(rows: readonly ThreeWayRow[]): readonly ThreeWayRow[] {
	const merged: ThreeWayRow[] = [];
	for (const row of rows) {
		const isOnlyNow = row.now && !row.ours && !row.before;
		// No row of the present file may come between the two, or its lines would change places.
		const from = merged.findLastIndex(({now}) => now) + 1;
		const twin = isOnlyNow
			? merged.findIndex(
					({before, ours, text}, index) => index >= from && before && !ours && text === row.text,
				)
			: -1;
		if (twin < 0) {
			merged.push(row);
		} else {
			merged[twin] = {...row, before: true};
		}
	}

	return merged;
}

function textOf({text, end}: DiffRow): string {
	return end.startsWith('\r') ? `${text}\\r` : text;
}
