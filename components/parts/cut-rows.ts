import type {Row} from '../../src/terminal/row.ts';

/** Returns the first rows; what does not fit is counted in a row of its own, the last one. */
export function cutRows(
	rows: readonly Row[],
	given: number,
	restRow: (count: number) => Row,
): readonly Row[] {
	if (rows.length <= given) {
		return rows;
	}

	const kept = Math.max(0, given - 1);
	return [...rows.slice(0, kept), restRow(rows.length - kept)];
}
