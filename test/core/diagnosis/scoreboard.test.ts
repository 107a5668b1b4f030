import {describe, expect, it} from 'vitest';
import {diagnose} from '../../../src/core/diagnosis/diagnose.ts';
import type {DiagnoseInput} from '../../../src/core/diagnosis/reading.ts';
import {
	apkCases,
	fieldCases,
	isNegative,
	isRight,
	type RecordedCase,
	serviceCases,
} from '../../helpers/recorded-cases.ts';

/**
 * Transcripts whose text is, word for word or but for the mirror's name, also that of another
 * cause; nobody could tell them apart without the box. They are counted as misses below.
 */
const TOLD_BY_THE_BOX_ONLY = [
	// The same words as for community switched off.
	/^repositories-(?:empty|missing)--/,
	/^cdrom-only-media-present--/,
	/^junk-dir-not-file--2\.14/,
	/^junk-leading-tab--3\.0/,
	// The proxy is set in the environment; apk names the mirror only.
	/^proxy-(?:name-unknown|refused)--/,
	/^proxy-407--2\.10/,
	// apk 2 has "Permission denied", "IO ERROR" and "temporary error" for many things.
	/^http-(?:401-index|429-index|503-update)--2\.14/,
	/^portal-(?:html|redirect)--2\.14/,
	/^portal-https--3\.0/,
	// A list that ends too early fits neither signature nor archive.
	/^sig-bad-index--2\.10/,
	/^index-zero-length--2\.14/,
	/^two-cdrom-and-community-off--3\.0/,
	// Nothing is printed at all.
	/^killed-then-info--/,
];

function isToldByTheBoxOnly({id}: RecordedCase): boolean {
	return TOLD_BY_THE_BOX_ONLY.some((pattern) => pattern.test(id));
}

function firstNamed(input: DiagnoseInput): string | undefined {
	return diagnose(input).diagnoses[0]?.cause;
}

function missesOf(
	cases: readonly RecordedCase[],
	input: (entry: RecordedCase) => DiagnoseInput,
): readonly string[] {
	return cases
		.map((entry) => ({entry, named: firstNamed(input(entry))}))
		.filter(({entry, named}) => !isRight(entry, named))
		.map(({entry, named}) => `${entry.id}: ${entry.cause}, named ${named}`);
}

function namedIn(
	cases: readonly RecordedCase[],
	input: (entry: RecordedCase) => DiagnoseInput,
): readonly string[] {
	return cases
		.map((entry) => ({entry, named: firstNamed(input(entry))}))
		.filter(({named}) => named !== undefined)
		.map(({entry, named}) => `${entry.id}: named ${named}`);
}

const asText = ({text}: RecordedCase): DiagnoseInput => ({text});
const asSession = ({text, command}: RecordedCase): DiagnoseInput => ({
	text: command === undefined ? text : `localhost:~# ${command}\n${text}`,
});
const asStreams = ({text, streams}: RecordedCase): DiagnoseInput => ({text: streams ?? text});

const shownFile = (path: string, content: string | null | undefined): string =>
	content === null || content === undefined
		? `cat: can't open '${path}': No such file or directory\n`
		: content.endsWith('\n') || content === ''
			? content
			: `${content}\n`;

/** What a careful person pastes: the files and the environment, then the command with its output. */
const asWholeSession = (entry: RecordedCase): DiagnoseInput => {
	const {text, command, repositories, world, environment = ''} = entry;
	return {
		text: [
			`localhost:~# cat /etc/apk/repositories\n${shownFile('/etc/apk/repositories', repositories)}`,
			`localhost:~# cat /etc/apk/world\n${shownFile('/etc/apk/world', world)}`,
			`localhost:~# env | grep -i proxy\n${environment === '' ? '' : `${environment}\n`}`,
			`localhost:~# ${command}\n${text}`,
		].join(''),
	};
};

const beside = ({text, command, repositories, world}: RecordedCase): DiagnoseInput => ({
	text,
	...(command === undefined ? {} : {command}),
	...(repositories === undefined ? {} : {repositories}),
	...(world === undefined ? {} : {world}),
});

describe('the causes of recorded failures of apk', () => {
	const all = apkCases().filter(({isVisible}) => isVisible);
	const faults = all.filter((entry) => !isNegative(entry));
	const shown = faults.filter((entry) => !isToldByTheBoxOnly(entry));

	it.each([
		['as printed', asText],
		['behind a prompt with the command', asSession],
		['with standard error behind standard output', asStreams],
		['with the command and the files of the box beside it', beside],
	] as const)('are all named first where the output shows them, %s', (_, input) => {
		expect(shown.length).toBeGreaterThan(300);
		expect(missesOf(shown, input)).toEqual([]);
	});

	it.each([
		['by the text alone', asText, 0.925],
		['by standard error behind standard output', asStreams, 0.92],
		['with the files and the environment pasted before it', asWholeSession, 0.97],
	] as const)(
		'are mostly named first also where several causes print the same words, %s',
		(_, input, least) => {
			const misses = missesOf(faults, input);
			expect(1 - misses.length / faults.length, misses.join('\n')).toBeGreaterThanOrEqual(least);
		},
	);

	it('are told apart by the files of the box where the words are the same', () => {
		const byFiles = faults.filter(({id}) => /^(?:repositories-|cdrom-only-media|two-)/.test(id));
		expect(byFiles.length).toBeGreaterThan(10);
		expect(missesOf(byFiles, beside)).toEqual([]);
	});

	it.each([
		['as printed', asText],
		['behind a prompt', asSession],
		['with standard error behind standard output', asStreams],
		['in a whole session', asWholeSession],
		['with the files of the box', beside],
	] as const)('are not invented where all is well, %s', (_, input) => {
		const fine = all.filter(isNegative);
		expect(fine.length).toBeGreaterThan(100);
		expect(namedIn(fine, input)).toEqual([]);
	});
});

describe('the causes of failures that people posted', () => {
	it.each(['apk', 'other'] as const)('are named first, part %s', (part) => {
		const faults = fieldCases().filter((entry) => entry.part === part && !isNegative(entry));
		expect(faults.length).toBeGreaterThan(15);
		expect(missesOf(faults, asText)).toEqual([]);
	});

	it('are not invented for good runs and for failures of something else', () => {
		const others = fieldCases().filter(isNegative);
		expect(others.length).toBeGreaterThan(10);
		expect(namedIn(others, asText)).toEqual([]);
	});
});

describe('the causes of recorded failures of the service and the daemon', () => {
	it('are named first', () => {
		const faults = serviceCases().filter((entry) => !isNegative(entry));
		expect(faults.length).toBeGreaterThan(55);
		expect(missesOf(faults, asText)).toEqual([]);
	});

	it('are not invented where all is well, which is said', () => {
		const fine = serviceCases().filter(isNegative);
		expect(fine.map(({id, text}) => [id, diagnose({text}).status])).toEqual(
			fine.map(({id}) => [id, 'healthy']),
		);
	});
});
