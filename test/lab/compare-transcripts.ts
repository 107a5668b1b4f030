import {createTwoFilesPatch} from 'diff';

/** What a command said and how it ended, on either box. */
export type Told = {
	readonly command: string;
	readonly stdout: string;
	readonly stderr: string;
	readonly exitCode: number | null;
};

/** What may differ between two boxes without a difference in what is learned. */
export type Rule = {readonly name: string; readonly pattern: RegExp; readonly becomes: string};

/** A point in which the lab is not Alpine: what is taken out of both transcripts, and why. */
export type Exception = {
	readonly reason: string;
	/** Commands that it is about. */
	readonly command: RegExp;
	/** Taken out; `.*` where the whole answer is another matter. */
	readonly leftOut?: RegExp;
	/** Lines that are compared as a set. */
	readonly inAnyOrder?: RegExp;
};

/** All that may differ: times, ids, sizes, counts and versions. */
export const RULES: readonly Rule[] = [
	{
		name: 'times',
		pattern:
			/\b(about )?(an?|\d+) (second|minute|hour|day|week|month|year)s?( ago)?\b|\b\w{3} \w{3} +\d+ \d\d:\d\d:\d\d \d{4}\b|\b\w{3} +\d+ \d\d:\d\d\b|\b\d\d:\d\d:\d\d\b/gi,
		becomes: 'TIME',
	},
	{
		name: 'ids, and names that Docker makes up',
		pattern:
			/\b[0-9a-f]{64}\b|\b[0-9a-f]{40}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{12}\b|\b[a-z]+_[a-z]+$/gm,
		becomes: 'ID',
	},
	{
		name: 'sizes, and counts of packages',
		pattern: /\b[\d.]+ ?([KMG]i?B|kB)\b|\b\d+(?= (distinct )?packages)|^\( ?\d+\/\d+\)/gm,
		becomes: 'N',
	},
	{
		name: 'versions and commits',
		pattern:
			/\bv?(go)?\d+(\.\d+)+[\w.+~-]*|(?<=GitCommit: {8})\S*|(?<=(containerd|runc) version: )\S*|\b20\d{6}-r\d+/g,
		becomes: 'VERSION',
	},
	{name: 'the width of columns', pattern: / {2,}/g, becomes: '  '},
];

/** Returns a transcript in which all that may differ is alike. */
export function alike(told: Told, exceptions: readonly Exception[]): string {
	const own = exceptions.filter(({command}) => command.test(told.command));
	const text = [
		`$ ${told.command}`,
		...signed(told.stdout, '|'),
		...signed(told.stderr, '!'),
		`= ${told.exitCode}`,
		'',
	].join('\n');
	const left = own.reduce(
		(before, {leftOut, inAnyOrder}) =>
			sortedWhere(leftOut ? before.replace(leftOut, '') : before, inAnyOrder),
		text,
	);
	return `${left
		.split('\n')
		.map((line) => line.replace(/^[|!] /, ''))
		.map((line, index) => signOf(left, index) + plain(line))
		.join('\n')}\n`;
}

function plain(line: string): string {
	return RULES.reduce((left, {pattern, becomes}) => left.replace(pattern, becomes), line);
}

function signOf(text: string, index: number): string {
	return /^[|!] /.exec(text.split('\n')[index] ?? '')?.[0] ?? '';
}

function signed(text: string, sign: string): readonly string[] {
	const lines = text.split('\n');
	return lines.slice(0, lines.at(-1) === '' ? -1 : undefined).map((line) => `${sign} ${line}`);
}

function sortedWhere(text: string, pattern: RegExp | undefined): string {
	if (!pattern) {
		return text;
	}

	const lines = text.split('\n');
	const sorted = lines
		.filter((line) => pattern.test(line))
		.map((line) => line.replace(/\( ?\d+\/\d+\)/, '(1/1)'))
		.sort();
	return lines.map((line) => (pattern.test(line) ? (sorted.shift() ?? '') : line)).join('\n');
}

/** Returns a patch from the transcripts of the lab to those of the pretend box; undefined where they are alike. */
export function differenceOf(
	lab: readonly Told[],
	pretend: readonly Told[],
	exceptions: readonly Exception[],
): string | undefined {
	const [left = '', right = ''] = [lab, pretend].map((all) =>
		all.map((told) => alike(told, exceptions)).join(''),
	);
	return left === right
		? undefined
		: createTwoFilesPatch('lab', 'pretend', left, right, '', '', {context: 4});
}
