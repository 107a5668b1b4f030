import {diffArrays} from 'diff';
import {BYTE_ORDER_MARK, type ByteString, textOf} from './byte-string.ts';
import {type FileLine, fileLines} from './file-lines.ts';

/** One row of a comparison, to be shown. */
export type DiffRow = {
	readonly kind: 'same' | 'removed' | 'added';
	/** Line in the old file, from 1; undefined in an added row. */
	readonly oldLine: number | undefined;
	/** Line in the new file, from 1; undefined in a removed row. */
	readonly newLine: number | undefined;
	/** The line as text; bytes that are not UTF-8 are U+FFFD. */
	readonly text: string;
	/** How the line ends; anything but `\n` deserves a word where it changed. */
	readonly end: FileLine['end'];
};

/** How much a comparison shows. */
export type DiffCounts = {readonly removed: number; readonly added: number};

/** Lines of context around a change, as `diff -u` has them. */
const CONTEXT = 3;
/**
 * Changed lines after which a comparison is given up and the middle of the file is shown as
 * replaced. Our own edits are a few lines; the time grows with the square of this number.
 */
const LONGEST_SEARCH = 400;

/**
 * Returns the lines of both files in order, each as kept, removed or added; an undefined file is
 * one that does not exist.
 */
export function diffLines(
	before: ByteString | undefined,
	after: ByteString | undefined,
): DiffRow[] {
	const old = fileLines(before ?? '');
	const now = fileLines(after ?? '');
	const rows: DiffRow[] = [];
	let oldAt = 0;
	let newAt = 0;
	for (const {kind, count} of changesBetween(old, now)) {
		for (let step = 0; step < count; step++) {
			const line = kind === 'added' ? now[newAt] : old[oldAt];
			rows.push({
				kind,
				oldLine: kind === 'added' ? undefined : ++oldAt,
				newLine: kind === 'removed' ? undefined : ++newAt,
				text: shown(line?.text ?? ''),
				end: line?.end ?? '',
			});
		}
	}

	return rows;
}

/** A byte order mark is invisible, and decoding drops it; a row without it would look unchanged. */
function shown(text: ByteString): string {
	return text.startsWith(BYTE_ORDER_MARK)
		? `<U+FEFF>${textOf(text.slice(BYTE_ORDER_MARK.length))}`
		: textOf(text);
}

/** Returns the lines of the new file that are new or different. */
export function changedLines(before: ByteString, after: ByteString): number[] {
	return diffLines(before, after).flatMap((row) =>
		row.kind === 'added' && row.newLine !== undefined ? [row.newLine] : [],
	);
}

/** Returns how many lines go and how many come. */
export function countChanges(rows: readonly DiffRow[]): DiffCounts {
	return {
		removed: rows.filter((row) => row.kind === 'removed').length,
		added: rows.filter((row) => row.kind === 'added').length,
	};
}

/** Returns the rows around the changes, one list a hunk; nothing where nothing changed. */
export function hunks(rows: readonly DiffRow[], context: number = CONTEXT): DiffRow[][] {
	const found: DiffRow[][] = [];
	let end = 0;
	for (const [index, row] of rows.entries()) {
		if (row.kind === 'same') {
			continue;
		}

		const start = Math.max(index - context, end);
		if (found.length === 0 || start > end) {
			found.push([]);
		}

		const stop = Math.min(index + context + 1, rows.length);
		found.at(-1)?.push(...rows.slice(start, stop));
		end = stop;
	}

	return found;
}

/**
 * Returns a comparison in the form of `diff -u`, to be read: `---`, `+++` and hunks.
 *
 * A carriage return at the end of a changed line is written as `\r`, since nobody would see
 * it. An undefined file is one that does not exist.
 */
export function unifiedDiff(
	path: string,
	before: ByteString | undefined,
	after: ByteString | undefined,
	context: number = CONTEXT,
): string {
	const rows = diffLines(before, after);
	const groups = hunks(rows, context);
	if (groups.length === 0) {
		return '';
	}

	const nameOf = (text: ByteString | undefined) => (text === undefined ? '/dev/null' : path);
	const lines = [`--- ${nameOf(before)}`, `+++ ${nameOf(after)}`];
	for (const group of groups) {
		lines.push(hunkHeading(group, rows), ...group.flatMap(hunkLines));
	}

	return `${lines.join('\n')}\n`;
}

function hunkHeading(group: readonly DiffRow[], rows: readonly DiffRow[]): string {
	const side = (line: 'oldLine' | 'newLine') => {
		const own = group.filter((row) => row[line] !== undefined);
		// Where a side has no lines, `diff -u` names the line before them.
		const start = own[0]?.[line] ?? lastBefore(group, rows, line);
		return `${start}${own.length === 1 ? '' : `,${own.length}`}`;
	};

	return `@@ -${side('oldLine')} +${side('newLine')} @@`;
}

function lastBefore(
	group: readonly DiffRow[],
	rows: readonly DiffRow[],
	line: 'oldLine' | 'newLine',
): number {
	const start = group[0] === undefined ? 0 : rows.indexOf(group[0]);
	return rows.slice(0, start).findLast((row) => row[line] !== undefined)?.[line] ?? 0;
}

const SIGNS = {same: ' ', removed: '-', added: '+'} as const;

function hunkLines(row: DiffRow): string[] {
	const shown = row.end.startsWith('\r') && row.kind !== 'same' ? `${row.text}\\r` : row.text;
	const line = SIGNS[row.kind] + shown;
	return row.end.endsWith('\n') ? [line] : [line, '\\ No newline at end of file'];
}

type Change = {readonly kind: DiffRow['kind']; readonly count: number};

function changesBetween(old: readonly FileLine[], now: readonly FileLine[]): Change[] {
	const key = (line: FileLine) => line.text + line.end;
	const oldKeys = old.map(key);
	const newKeys = now.map(key);
	const found = diffArrays(oldKeys, newKeys, {maxEditLength: LONGEST_SEARCH});
	if (found === undefined) {
		return replacedMiddle(oldKeys, newKeys);
	}

	return found.map((change) => ({
		kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
		count: change.count,
	}));
}

/** What two files begin and end with is kept, all between is replaced. */
function replacedMiddle(old: readonly string[], now: readonly string[]): Change[] {
	const shorter = Math.min(old.length, now.length);
	let top = 0;
	while (top < shorter && old[top] === now[top]) {
		top++;
	}

	let bottom = 0;
	while (bottom < shorter - top && old[old.length - 1 - bottom] === now[now.length - 1 - bottom]) {
		bottom++;
	}

	return [
		{kind: 'same', count: top},
		{kind: 'removed', count: old.length - top - bottom},
		{kind: 'added', count: now.length - top - bottom},
		{kind: 'same', count: bottom},
	];
}
