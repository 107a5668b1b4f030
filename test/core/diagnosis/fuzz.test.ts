import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LONG_TEXT} from '../../../src/core/apk-report/long-text.ts';
import {diagnose, openDiagnosis} from '../../../src/core/diagnosis/diagnose.ts';
import {apkCases, fieldCases, serviceCases} from '../../helpers/recorded-cases.ts';

const texts = [...apkCases(), ...fieldCases(), ...serviceCases()].map(({text}) =>
	text.slice(0, 4000),
);

/** Pieces of which trouble is made; thrown together they are hard to read. */
const SHARDS = [
	'ERROR: ',
	'WARNING: ',
	'unable to select packages:',
	'  docker (no such package):',
	'    required by: world[docker',
	'breaks: ',
	'satisfies: a-1[b] c',
	'fetch http://',
	'http://dl-cdn.alpinelinux.org/alpine/v3.22/main',
	': ',
	'(1/2) Installing ',
	'\u001B7[fetch ',
	'\u001B8\u001B[0K',
	'\r',
	'\n',
	'\t',
	'{"log":"',
	'"}',
	'time="2026" level=error msg="',
	'localhost:~# ',
	'$(',
	'\uFEFF',
	'\uD800',
	'policy:',
	'    ',
];

/** A text of which pieces were cut out, doubled and moved. */
const mutated = fc
	.tuple(
		fc.constantFrom(...texts),
		fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.constantFrom(...SHARDS)), {maxLength: 6}),
	)
	.map(([text, cuts]) =>
		cuts.reduce((current, [position, length, shard]) => {
			const at = position % (current.length + 1);
			return current.slice(0, at) + shard + current.slice(at + length);
		}, text),
	);

describe('any text', () => {
	it.each([
		['of any characters', fc.string({unit: 'binary', maxLength: 400})],
		[
			'of shards of output',
			fc.array(fc.constantFrom(...SHARDS), {maxLength: 60}).map((parts) => parts.join('')),
		],
		['recorded and then damaged', mutated],
	] as const)('%s is read without an error, and each quote is a line of it', (_, arbitrary) => {
		fc.assert(
			fc.property(arbitrary, (text) => {
				const {diagnoses, lineCount} = diagnose({text});
				for (const {evidence, remedies} of diagnoses) {
					for (const {line} of evidence) {
						expect(line).toBeLessThanOrEqual(lineCount);
					}

					for (const {commands} of remedies) {
						expect(commands.join('')).not.toContain('\n');
					}
				}
			}),
			{numRuns: 2000},
		);
	});
});

describe('the time for a text', () => {
	/** Milliseconds for this text, the better of two tries. */
	function timeFor(text: string): number {
		const tries = [0, 1].map(() => {
			const start = performance.now();
			diagnose({text});
			return performance.now() - start;
		});
		return Math.min(...tries);
	}

	it.each([
		['of one endless line', (size: number) => 'a: '.repeat(size / 3)],
		[
			'of unclosed labels',
			(size: number) =>
				`ERROR: unable to select packages:\n${'  a (virtual):\n    provided by: b\n'.repeat(size / 34)}`,
		],
		[
			'of one long list',
			(size: number) =>
				`ERROR: unable to select packages:\n  a-1:\n    breaks: ${'b-1[c=2] '.repeat(size / 9)}`,
		],
		['of progress drawings', (size: number) => '\u001B7 10% ###\u001B8\u001B[0K'.repeat(size / 15)],
		['of unclosed drawings', (size: number) => '\u001B7 10% '.repeat(size / 7)],
		['of carriage returns', (size: number) => 'a\r'.repeat(size / 2)],
		['of prompts', (size: number) => '~/~/~/~/~/#'.repeat(size / 11)],
		['of numbers', (size: number) => '1.234 '.repeat(size / 6)],
		['of brackets', (size: number) => '7[[[['.repeat(size / 5)],
		[
			'of daemon lines',
			(size: number) =>
				'time="2026-11-23T09:25:15Z" level=error msg="failed to mount overlay: x"\n'.repeat(
					size / 73,
				),
		],
	] as const)('%s grows no faster than its length', (_, make) => {
		const small = timeFor(make(30_000));
		const large = timeFor(make(240_000));
		// Eight times the length; the rest is for a machine that is busy with other things.
		expect(large).toBeLessThan(small * 8 * 4 + 150);
	});

	it('stays small for a long log, of which the trouble is found all the same', () => {
		const dull =
			'time="2026-11-23T09:25:15.493510753Z" level=info msg="loading plugin" id=x type=y\n';
		const fault = "failed to start daemon: Devices cgroup isn't mounted\n";
		const text = dull.repeat((2 * LONG_TEXT) / dull.length) + fault + dull.repeat(1000);
		const start = performance.now();
		const {diagnoses, lineCount, skippedLines} = diagnose({text});
		expect(diagnoses[0]?.cause).toBe('cgroups-not-mounted');
		expect(diagnoses[0]?.evidence[0]?.line).toBe(lineCount - 1000);
		expect(skippedLines).toBeGreaterThan(10_000);
		expect(performance.now() - start).toBeLessThan(2000);
	});
});

describe('a text that comes in pieces', () => {
	it('is diagnosed as the whole text is, wherever the pieces end', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...texts),
				fc.array(fc.nat(4000), {maxLength: 8}),
				(text, cuts) => {
					const reader = openDiagnosis({});
					let from = 0;
					for (const cut of [...cuts].sort((one, other) => one - other)) {
						reader.push(text.slice(from, cut));
						from = Math.max(from, cut);
					}

					reader.push(text.slice(from));
					expect(reader.finish()).toEqual(diagnose({text}));
				},
			),
			{numRuns: 500},
		);
	});
});
