import {describe, expect, it} from 'vitest';
import {numberingOf} from '../../../src/core/apk-report/numbering.ts';
import {parseApkReport, ReportReader} from '../../../src/core/apk-report/parse-report.ts';
import {unwrap} from '../../../src/core/apk-report/unwrap.ts';

/** Returns the kinds of what is read, each with its line. */
function kindsOf(...lines: readonly string[]) {
	const {nodes, unknown, commands} = parseApkReport(lines.join('\n'));
	return [
		...nodes.map(({kind, line}) => `${line} ${kind}`),
		...unknown.map(({line, body}) => `${line} ? ${body}`),
		...commands.map(({line, text}) => `${line} $ ${text}`),
	];
}

const solver = (...lines: readonly string[]) =>
	parseApkReport(lines.join('\n')).nodes.flatMap((node) => (node.kind === 'solver' ? [node] : []));
const HEAD = 'ERROR: unable to select packages:';

describe('a prefix that apk was found behind', () => {
	it('is taken off the other lines, whatever its digits, and an empty line of it is none', () => {
		expect(
			kindsOf('run-7(a+b)> tool-1.0-r0:', 'run-12(a+b)> ERROR: No such package: x', 'run-9(a+b)>'),
		).toEqual(['2 not-installed', '1 ? tool-1.0-r0:']);
		expect(
			kindsOf('me * 7 [x] fetch https://box.example/a', 'me * 8 [x] OK: 3 MiB in 4 packages'),
		).toEqual(['1 fetch', '2 totals']);
		expect(kindsOf('aaab ERROR: No such package: x', 'a+b OK: 3 MiB in 4 packages')).toEqual([
			'1 not-installed',
			'2 ? a+b OK: 3 MiB in 4 packages',
		]);
	});

	it('needs a surely known message behind it', () => {
		expect(kindsOf('pip x ERROR: no matching wheel', 'pip x OK: 3 MiB in 4 packages')).toEqual([
			'1 ? pip x ERROR: no matching wheel',
			'2 ? pip x OK: 3 MiB in 4 packages',
		]);
		expect(kindsOf(`job one ${HEAD}`, 'job one   tool (no such package):')).toEqual(['1 solver']);
	});

	it('is learned also where the beginning above has it', () => {
		expect(kindsOf('job 1 OK: 3 MiB in 4 packages', '  job 2 ERROR: No such package: x')).toEqual([
			'2 not-installed',
			'1 ? job 1 OK: 3 MiB in 4 packages',
		]);
		expect(kindsOf('job 1 OK: 3 MiB in 4 packages', 'job 2 ERROR: No such package: x')).toEqual([
			'1 totals',
			'2 not-installed',
		]);
	});

	it.each([
		[79, 'totals'],
		[80, '? '],
	])('is short: one of %i characters and a space', (length, kind) => {
		const prefix = `job ${'x'.repeat(length - 4)} `;
		const read = kindsOf(`${prefix}ERROR: No such package: x`, `${prefix}OK: 3 MiB in 4 packages`);
		expect(read[0]).toBe('1 not-installed');
		expect(read[1]).toContain(`2 ${kind}`);
	});

	it.each([
		[4, 'totals'],
		[5, '? '],
	])('is one of few: the last of %i', (count, kind) => {
		const prefixes = ['job', 'task', 'node', 'pod', 'step'].slice(0, count);
		const read = kindsOf(
			...prefixes.map((prefix) => `${prefix} x ERROR: No such package: x`),
			`${prefixes.at(-1)} x OK: 3 MiB in 4 packages`,
		);
		expect(read[count]).toContain(`${count + 1} ${kind}`);
	});

	it('counts once, however often it stands there', () => {
		const lines = Array.from({length: 9}, (_, at) => `job ${at} ERROR: No such package: x`);
		expect(
			kindsOf(...lines, 'pod x ERROR: No such package: x', 'pod x OK: 3 MiB in 4 packages').at(-1),
		).toBe('11 totals');
	});
});

describe('a list of names', () => {
	const LIST = 'The following packages are no longer available from a repository:';

	it('goes on as far as it is indented', () => {
		expect(kindsOf(LIST, '  one two', 'three')).toEqual(['1 answer', '2 answer', '3 ? three']);
		expect(kindsOf(LIST, '   one')).toEqual(['1 answer', '2 ? one']);
		expect(kindsOf(LIST, 'a  b')).toEqual(['1 answer', '2 ? a  b']);
		expect(kindsOf('Some packages:', '  one')).toEqual(['1 ? Some packages:', '2 ? one']);
	});
});

describe('a policy', () => {
	it('has versions with their sources, and ends where the next one begins', () => {
		const {nodes} = parseApkReport(
			[
				'docker policy:',
				'  28.3.3-r4:',
				'    lib/apk/db/installed',
				'    https://box.example/community',
				'  27.1-r0:',
				'runc policy:',
				'see runc policy:',
				'  1.3.0-r5:',
			].join('\n'),
		);
		expect(nodes).toMatchObject([
			{
				kind: 'policy',
				name: 'docker',
				line: 1,
				versions: [
					{
						version: '28.3.3-r4',
						sources: ['lib/apk/db/installed', 'https://box.example/community'],
					},
					{version: '27.1-r0', sources: []},
				],
			},
			{kind: 'policy', name: 'runc', line: 6, versions: []},
		]);
	});

	it.each([
		'see runc policy:',
		'runc policy: one',
		'x 28.3.3-r4:',
		' 28.3.3-r4:',
		'  28.3-r4: x',
		'     1.0:',
		'a    b',
	])('does not go on with %j', (line) => {
		const [node] = parseApkReport(
			`runc policy:\n  1.0-r0:\n${line}\n    https://box.example/main`,
		).nodes;
		expect(node).toMatchObject({
			versions: [{sources: line.startsWith('     ') ? ['1.0:', 'https://box.example/main'] : []}],
		});
	});
});

describe("the solver's report", () => {
	it('ends where another begins, and each is kept', () => {
		const two = solver(HEAD, '  a (missing):', HEAD, '  b (missing):', 'OK: 3 MiB in 4 packages');
		expect(two.map(({packages}) => packages.map(({name}) => name))).toEqual([['a'], ['b']]);
		expect(two.map(({line, lastLine}) => [line, lastLine])).toEqual([
			[1, 2],
			[3, 4],
		]);
	});

	it('may have its names behind its head', () => {
		expect(solver(`${HEAD} a (missing): required by: world[a]`)[0]?.packages).toMatchObject([
			{name: 'a', state: 'missing'},
		]);
	});

	it('has no name where none was given', () => {
		expect(solver(HEAD, 'required by: world[a]')[0]?.packages).toEqual([]);
		expect(solver(HEAD)[0]?.packages).toEqual([]);
	});

	it('may say that it found no cause', () => {
		const [node] = solver(
			HEAD,
			'Huh? Error reporter did not find the broken constraints.',
			'  a (missing):',
		);
		expect(node).toMatchObject({lastLine: 3, packages: [{name: 'a'}]});
	});

	it.each([
		['  a (missing):', 1],
		['see a (missing):', 0],
		['  a (missing): x', 0],
	])('begins without its head at %j', (line, count) => {
		expect(solver(line, '    required by: world[a]')).toHaveLength(count);
	});

	it.each([
		['    required by: world[a]', 1],
		['  masked in: cache', 1],
		['  conflicts:b-1', 1],
		['see required by: world[a]', 0],
		['    required by:', 0],
	])('begins with a package where %j stands below', (below, count) => {
		expect(solver('  a-1.0-r0:', below)).toHaveLength(count);
	});

	it.each([
		['    breaks: x[a]', '            b[c]  d[e]', 2],
		['    breaks: x[a]', 'b[c] d[e]', 2],
		['    breaks: x[a]', 'b[c] and', 0],
		['    breaks: x[a]', 'a         b', 0],
	])('goes on below %j with %j', (label, more, count) => {
		const [node] = solver(HEAD, '  a-1.0-r0:', label, more);
		expect(node?.packages[0]?.breaks).toHaveLength(count + 1);
	});

	it.each([
		['    provided by: x-1.0-r0', 'y-2.0-r0  z-3.0-r0', 3],
		['    provided by: x-1.0-r0', 'y-2.0-r0 and', 1],
		['    conflicts: x-1.0-r0', 'y-2.0-r0', 1],
		['    conflicts: x-1.0-r0', '        y-2.0-r0', 2],
		['    conflicts: x-1.0-r0', '    y-2.0-r0', 1],
	])('goes on with names below %j with %j', (label, more, count) => {
		const [{providedBy = [], conflicts = []} = {}] =
			solver(HEAD, '  a-1.0-r0:', label, more)[0]?.packages ?? [];
		expect([...providedBy, ...conflicts]).toHaveLength(count);
	});

	it('keeps twenty thousand words, and no line more', () => {
		const lines = Array.from({length: 30}, () => `    masked in:${' cache'.repeat(1000)}`);
		expect(solver(HEAD, '  a-1.0-r0:', ...lines)[0]?.packages[0]?.maskedIn).toHaveLength(20_000);
	});
});

describe('numbers before lines', () => {
	const numbered = (...numbers: readonly number[]) => numbers.map((at) => `${at}: line`);

	it.each([
		[numbered(7, 8, 9, 10), true],
		[[...numbered(7, 8), '  ', ...numbered(9, 10)], true],
		[numbered(7, 8, 9), false],
		[numbered(7, 8, 9, 9), false],
		[numbered(7, 8, 9, 8), false],
		[['line', ...numbered(1, 2, 3)], false],
		[[...numbered(...Array.from({length: 50}, (_, at) => at)), 'no number'], true],
		[[...numbered(...Array.from({length: 49}, (_, at) => at)), 'no number'], false],
	])('of %j count them: %s', (lines, isNumbered) => {
		expect(numberingOf(lines) !== undefined).toBe(isNumbered);
	});
});

describe('lines that a window broke', () => {
	const wide = (width: number) => `ERROR: ${'x'.repeat(width - 7)}`;

	it.each([
		[39, false],
		[40, true],
		[300, true],
		[301, false],
	])('are put together where it has %i columns', (width, isBroken) => {
		expect(unwrap(`${wide(width)}\nyy`) !== undefined).toBe(isBroken);
	});

	it.each([
		['yy', [1, 2]],
		[' yy', [1, 2]],
		['!y', []],
		['Yy', []],
	])('go surely on where %j is below', (below, joined) => {
		expect([...(unwrap(`${wide(80)}\n${below}`)?.joined ?? [])]).toEqual(joined);
	});

	it('begin anew with what a log puts before each line, but only where it does', () => {
		expect(unwrap(`#1 ${wide(77)}\n#1 yy`)).toBeUndefined();
		expect(unwrap(`${wide(80)}\n#1 yy`)?.lineOf).toEqual([0, 1]);
		expect(unwrap(`#1 ${wide(77)}\nyy\nz`)).toMatchObject({lineOf: [0, 1, 3], isOfTerminal: true});
	});
});

describe('a text in pieces', () => {
	it('is read as the whole, wherever it is cut', () => {
		const text = `job 1 OK: 3 MiB in 4 packages\n${`${'word '.repeat(20)}\n`.repeat(900)}job 2 ERROR: No such package: x\nend`;
		const whole = parseApkReport(text);
		for (const length of [7, 70_000]) {
			const reader = new ReportReader();
			for (let at = 0; at < text.length; at += length) {
				reader.push(text.slice(at, at + length));
			}

			expect(reader.finish()).toEqual(whole);
		}

		expect(whole.lineCount).toBe(903);
		expect(whole.unknown.at(-1)?.body).toBe('end');
	});

	it('has a last line only where something stands in it', () => {
		expect(parseApkReport('').lineCount).toBe(0);
		expect(parseApkReport('a\n').lineCount).toBe(1);
		expect(parseApkReport('a\nb').lineCount).toBe(2);
	});
});
