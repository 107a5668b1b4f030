/** Numbers that editors, web pages and `cat -n` put before each line, with what stands behind them. */
const FORMS: readonly RegExp[] = [
	/^ *(\d{1,5})\t/,
	/^ *(\d{1,5}): ?/,
	/^ *(\d{1,5}) ?\| ?/,
	/^ *(\d{1,5}) {2}/,
];

/** From so many lines on numbers that count up are no accident. */
const LEAST_LINES = 4;

/** Returns the form of the numbers before the lines of a text; undefined where they are not numbered. */
export function numberingOf(lines: readonly string[]): RegExp | undefined {
	const sample = lines.filter((line) => line.trim() !== '').slice(0, 50);
	return sample.length < LEAST_LINES ? undefined : FORMS.find((form) => counts(sample, form));
}

function counts(sample: readonly string[], form: RegExp): boolean {
	const numbers = sample.map((line) => Number(form.exec(line)?.[1] ?? Number.NaN));
	return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
