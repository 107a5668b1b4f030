/** Which lines belong to the solver's report, and what each says of which package. */
import {describe, expect, it} from 'vitest';
import type {Relation} from '../../../src/core/apk-report/node.ts';
import {packageText} from '../../../src/core/apk-report/package-name.ts';
import {SolverTree} from '../../../src/core/apk-report/solver-tree.ts';

/** The packages of a report, and whether each line was taken. */
function read(...lines: readonly string[]) {
	const tree = new SolverTree();
	const taken = lines.map((line, at) => tree.take(line, at + 1));
	return {taken, packages: tree.finish()};
}

const told = (relations: readonly Relation[]) =>
	relations.map(({line, by, dependency}) => [
		...[line, by === 'world' ? by : packageText(by), dependency.text],
	]);

describe('a name in the report', () => {
	it.each([
		['  docker (no such package):', 'docker', undefined, 'missing'],
		['docker (no such package)', 'docker', undefined, 'missing'],
		['  docker (no such pa', undefined, undefined, undefined],
		['  docker (no such pack', 'docker', undefined, 'missing'],
		['  docker (no such packag', 'docker', undefined, 'missing'],
		['  a-1.0-r0 (missing):', 'a-1.0-r0', undefined, 'missing'],
		['  a (virtual):', 'a', undefined, 'virtual'],
		['  a (virtual) x', 'a', undefined, 'virtual'],
		['  a (odd):', undefined, undefined, undefined],
		['  x a (virtual):', undefined, undefined, undefined],
		['  musl-1.2.5-r21:', 'musl', '1.2.5-r21', 'package'],
		['  so:libc.so.1:', 'so:libc.so.1', undefined, 'package'],
		['  docker:', 'docker', undefined, 'package'],
		['  docker is:', undefined, undefined, undefined],
	])('%j', (line, name, version, state) => {
		const {taken, packages} = read(line);
		expect(taken).toEqual([name !== undefined]);
		expect(packages.map((entry) => [entry.name, entry.version, entry.state])).toEqual(
			name === undefined ? [] : [[name, version, state]],
		);
	});

	it('has a version, a state in brackets or nothing below the first one', () => {
		expect(read('a:', 'b:', 'c-1-r0:', 'd (missing)').taken).toEqual([true, false, true, true]);
	});

	it('begins a package of which nothing is said yet', () => {
		expect(read('  a-1-r0:').packages).toEqual([
			{
				...{
					line: 1,
					text: 'a-1-r0:',
					label: 'a-1-r0',
					name: 'a',
					version: '1-r0',
					state: 'package',
				},
				...{requiredBy: [], breaks: [], satisfies: [], conflicts: [], maskedIn: []},
				...{providedBy: [], remarks: {}},
			},
		]);
	});

	it('is none where it is a label or stands behind one', () => {
		expect(read('a:', '  note: b-1-r0:').packages).toHaveLength(1);
		expect(read('a:', '  provides: b (virtual)').packages).toHaveLength(1);
		expect(read('note: x').taken).toEqual([false]);
		expect(read('breaks: a').taken).toEqual([false]);
		expect(read('breaks:').taken).toEqual([false]);
	});
});

describe('a label in the report', () => {
	it('says who wants, breaks and keeps the package above it', () => {
		const {packages} = read(
			...[
				'a-1-r0:',
				'  required by: world[a] b-2-r0[a=1]',
				'  breaks: c[!a]',
				'  satisfies: d[a]  ',
			],
		);
		expect(told(packages[0]?.requiredBy ?? [])).toEqual([
			[2, 'world', 'a'],
			[2, 'b-2-r0', 'a=1'],
		]);
		expect(told(packages[0]?.breaks ?? [])).toEqual([[3, 'c', '!a']]);
		expect(told(packages[0]?.satisfies ?? [])).toEqual([[4, 'd', 'a']]);
		expect(packages[0]?.requiredBy[0]?.text).toBe('required by: world[a] b-2-r0[a=1]');
	});

	it('holds names where it is no relation', () => {
		const labels = ['conflicts', 'masked in', 'provided by', 'note', 'error', 'arch'];
		const more = ['depends', 'provides', 'install_if'];
		const lines = [...labels, ...more].map((label, at) => `    ${label}:  w${at}   v${at}[x] `);
		expect(read('a:', ...lines).packages).toMatchObject([
			{
				...{conflicts: ['w0', 'v0[x]'], maskedIn: ['w1', 'v1[x]'], providedBy: ['w2', 'v2[x]']},
				remarks: {
					...{note: ['w3', 'v3[x]'], error: ['w4', 'v4[x]'], arch: ['w5', 'v5[x]']},
					...{depends: ['w6', 'v6[x]'], provides: ['w7', 'v7[x]'], install_if: ['w8', 'v8[x]']},
				},
			},
		]);
	});

	it.each([
		['breaks:a[b]', 1],
		['breaks:', 0],
		['breaks: a[b', 1],
		['breaks: a[]', 0],
		['breaks: a', 0],
		['breaks a[b]', 0],
		['x breaks: a[b]', 0],
	])('%j says %j relations', (line, count) => {
		expect(read('a:', line).packages[0]?.breaks).toHaveLength(count);
	});

	it('keeps what is no relation as words', () => {
		expect(read('a:', 'breaks: b c[d]').packages[0]).toMatchObject({
			...{breaks: [{by: {name: 'c'}}], remarks: {breaks: ['b']}},
		});
	});
});

describe('a list that goes on below', () => {
	it.each([
		['breaks: a[b]', 'c[d]', true],
		['breaks: a[b]', 'c[d]  e[f]', true],
		['breaks: a[b]', 'c[d] and', false],
		['breaks: a[b]', 'and so on', false],
		['breaks: a[b]', '        and so on', true],
		['breaks: a[b]', '       and so on', false],
		['breaks: a[b]', 'x        and so on', false],
		['breaks: a[b]', 'b-1-r0', false],
		['required by: a[b]', 'world[d]', true],
		['satisfies: a[b]', 'world[d]', true],
		['provided by: a-1-r0', 'b-1-r0', true],
		['provided by: a-1-r0', 'b-1-r0   c-2-r1', true],
		['provided by: a-1-r0', 'b-1-r0 or', false],
		['provided by: a-1-r0', 'b', false],
		['provided by: a-1-r0', 'world[d]', false],
		['conflicts: a', 'b-1-r0', false],
		['conflicts: a', 'world[d]', false],
		['note: please', 'packages explicitly', false],
		['note: please', '          packages explicitly', true],
	])('%j, %j: %j', (label, line, goesOn) => {
		expect(read('a:', `  ${label}`, line).taken).toEqual([true, true, goesOn]);
	});

	it('belongs to its label and has a line of its own', () => {
		const {packages} = read('a:', '  breaks: b[a]', '  c[a]', '  provided by: d-1-r0', 'e-1-r0');
		expect(told(packages[0]?.breaks ?? [])).toEqual([
			[2, 'b', 'a'],
			[3, 'c', 'a'],
		]);
		expect(packages[0]?.providedBy).toEqual(['d-1-r0', 'e-1-r0']);
	});

	it('needs a label above it', () => {
		expect(read('world[d]').taken).toEqual([false]);
		expect(read('a:', '        b').taken).toEqual([true, false]);
		expect(read('a:', 'breaks: b[a]', 'c-1-r0:', '        d[a]').taken).toEqual([
			...[true, true, true, false],
		]);
	});

	it('goes over empty lines and what apk says where it found no cause', () => {
		const huh = '  Huh? Error reporter did not find the broken constraints.';
		expect(read(huh, '', '  ', 'a:', huh, '', '  breaks: b[a]').taken).not.toContain(false);
		expect(read('Huh?').taken).toEqual([false]);
	});

	it('has an end, however long it is', () => {
		const relations = (count: number) =>
			read('a:', `breaks: ${'b[a] '.repeat(count)}`, 'c[a]').packages[0]?.breaks.length;
		expect(relations(19_999)).toBe(20_000);
		expect(relations(20_001)).toBe(20_000);
	});
});
