/** Puts what was expected beside what was there, for the message of a failed wait. */
export function sideBySide(expected: string, actual: string, columns: number): string {
	const left = ['expected', '--------', ...expected.split('\n')];
	const right = ['on the screen', '-'.repeat(columns), ...actual.split('\n'), '-'.repeat(columns)];
	const width = Math.max(...left.map((line) => line.length));
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) =>
		`${(left[row] ?? '').padEnd(width)}  |${right[row] ?? ''}`.trimEnd(),
	).join('\n');
}
