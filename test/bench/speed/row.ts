/** One row of the table: what was measured, against what, and the bar that it has to keep. */
export type SpeedRow = {
	readonly what: string;
	/** Measured value in the unit of the bar. */
	readonly value: number;
	readonly unit: 'x' | 'MB' | 'ms' | 'B/s' | 'B' | 'kB';
	/** Undefined where the row only informs. */
	readonly bar?: number;
	readonly stretch?: number;
	/** Where the value comes from, such as `84 ms against 28 ms`. */
	readonly detail: string;
};

/** Returns the middle one of some measurements. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Returns the value that this part of the measurements, 0 to 1, stays below. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

/** Returns the table as lines. */
export function tableOf(rows: readonly SpeedRow[]): readonly string[] {
	const cells = rows.map(({what, value, unit, bar, stretch, detail}) => [
		what,
		`${shown(value)} ${unit}`,
		bar === undefined ? '' : `${shown(bar)} ${unit}`,
		stretch === undefined ? '' : `${shown(stretch)} ${unit}`,
		bar === undefined ? '' : value <= bar ? 'met' : 'NOT MET',
		detail,
	]);
	const head = ['what', 'measured', 'bar', 'stretch', '', 'from'];
	const widths = head.map((_, column) =>
		Math.max(...[head, ...cells].map((row) => row[column]?.length ?? 0)),
	);
	return [head, ...cells].map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}

const shown = (value: number) =>
	Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
