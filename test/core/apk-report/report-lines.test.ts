/** What a whole text is read as, line below line: prefixes that are learned, reports, lists, policies. */
import {describe, expect, it} from 'vitest';
import {parseApkReport} from '../../../src/core/apk-report/parse-report.ts';

const report = (...lines: readonly string[]) => parseApkReport(lines.join('\n'));
const kinds = (...lines: readonly string[]) =>
	report(...lines).nodes.map(({kind, line}) => `${line} ${kind}`);
const unknown = (...lines: readonly string[]) =>
	report(...lines).unknown.map(({line, body}) => `${line} ${body}`);
const packages = (...lines: readonly string[]) =>
	report(...lines).nodes.flatMap((node) => (node.kind === 'solver' ? node.packages : []));

const HEAD = 'ERROR: unable to select packages:';
const TREE = ['  docker (no such package):', '    required by: world[docker]'];
const OK = 'OK: 1 MiB in 2 packages';

describe('a sign of apk further inside a line', () => {
	it.each([
		['job7: ERROR: unable to select packages:', ['1 solver']],
		['job7: ERROR: No such package: a', ['1 not-installed']],
		['job7: WARNING: opening http://a: IO ERROR', ['1 repository-problem']],
		['job7: fetch http://a', ['1 fetch']],
		['job7: ( 1/2) Installing a (1-r0)', ['1 step']],
		['job7: apk: unrecognized option: y', ['1 usage']],
		['job7: usage: apk add', ['1 usage']],
		['job7: ERROR: new words', []],
		['ajob7ERROR: No such package: a', []],
		['x="ERROR: No such package: a"', []],
		["x 'ERROR: No such package: a'", []],
		['job7: ERROR: ERROR: No such package: a', []],
		['job7: OK: 1 MiB in 2 packages', []],
	])('is read where the grammar knows it: %j', (line, nodes) => {
		expect(kinds(line)).toEqual(nodes);
		expect(unknown(line)).toEqual(nodes.length === 0 ? [`1 ${line}`] : []);
		expect(kinds(`   ${line}`)).toEqual(nodes);
	});

	it('teaches what stands before the other lines, above and below', () => {
		const lines = [HEAD, ...TREE, OK];
		for (const prefix of ['job7: ', '[a.b] (c) ', 'a+b*c? ', '\\x{2}|$ ', 'job7> ']) {
			expect(kinds(OK, ...lines.map((line) => `${prefix}${line}`))).toEqual([
				...['1 totals', '2 solver', '5 totals'],
			]);
			expect(packages(...lines.map((line) => `${prefix}${line}`))).toMatchObject([
				{name: 'docker', requiredBy: [{by: 'world'}]},
			]);
		}
	});

	it('teaches it also to the lines above, and where a text is long', () => {
		expect(
			kinds(`  job7: ${OK}`, '', `  job7: ${HEAD}`, ...TREE.map((line) => `  job7: ${line}`)),
		).toEqual(['1 totals', '3 solver']);
		expect(kinds(`job7: ${OK}`, 'job7: ERROR: new words')).toEqual([]);
		expect(kinds('usage: apk add ERROR: No such package: a', 'usage: apk add x')).toHaveLength(2);
		const long = Array.from({length: 9000}, () => 'hello you');
		const lines = [`  job7: ${OK}`, ...long, '  job7: ERROR: No such package: a', `  job7: ${OK}`];
		expect(kinds(...lines)).toEqual(['9002 not-installed', '9003 totals']);
		expect(kinds(...long, `${'x'.repeat(90)}: ERROR: No such package: a`)).toEqual([
			'9001 not-installed',
		]);
		expect(kinds(...long, 'job7: ERROR: new words', `job7: ${OK}`)).toEqual([]);
		expect(kinds(...long, 'ERROR: new words', OK)).toEqual(['9001 message', '9002 totals']);
	});

	it('is read behind the number of its line', () => {
		const lines = [OK, HEAD, ...TREE].map((line, at) => `${at + 9}: ${line}`);
		expect(kinds(...lines)).toEqual(['1 totals', '2 solver']);
		const within = [OK, 'job: ERROR: No such package: a', `job: ${OK}`, 'x'];
		expect(kinds(...within.map((line, at) => `${at + 9}: ${line}`))).toEqual([
			...['1 totals', '2 not-installed', '3 totals'],
		]);
	});

	it('is no command, and commands are read with or without what stands before them', () => {
		const commands = (line: string) => report(line).commands.map(({text}) => text);
		expect(commands('> cat /x/y')).toEqual(['cat /x/y']);
		expect(commands('#12 0.5 apk add docker')).toEqual(['apk add docker']);
		expect(report('RUN x').commands).toEqual([{line: 1, text: 'x', isOfBuild: true}]);
		expect(commands('> apk add docker')).toEqual(['apk add docker']);
		expect(commands('job7: ERROR: No such package: a')).toEqual([]);
	});

	it('is behind a prefix whose numbers may change, and whose last blank may be lost', () => {
		expect(kinds('j7-19: ERROR: No such package: a', 'j123-4: OK: 1 MiB in 2 packages')).toEqual([
			...['1 not-installed', '2 totals'],
		]);
		expect(kinds('j7: ERROR: No such package: a', 'j7:OK: 1 MiB in 2 packages')).toEqual([
			...['1 not-installed', '2 totals'],
		]);
		expect(kinds('jx: ERROR: No such package: a', 'j7: OK: 1 MiB in 2 packages')).toEqual([
			'1 not-installed',
		]);
		expect(kinds('j.: ERROR: No such package: a', 'jx: OK: 1 MiB in 2 packages')).toEqual([
			'1 not-installed',
		]);
		expect(kinds('a b: ERROR: No such package: a', 'ab: OK: 1 MiB in 2 packages')).toEqual([
			'1 not-installed',
		]);
	});

	it('teaches nothing behind a long prefix, and four prefixes at most', () => {
		const learned = (prefix: string) =>
			kinds(`${prefix}ERROR: No such package: a`, `${prefix}${OK}`).length === 2;
		expect(learned(`${'x'.repeat(78)}: `)).toBe(true);
		expect(learned(`${'x'.repeat(79)}: `)).toBe(false);
		const names = ['a', 'b', 'c', 'd', 'e'];
		const lines = names.flatMap((name) => [
			...[`${name}: ERROR: No such package: a`, `${name}: ${OK}`],
		]);
		expect(kinds(...lines).filter((kind) => kind.includes('totals'))).toEqual([
			...['2 totals', '4 totals', '6 totals', '8 totals'],
		]);
		const same = ['a1', 'a2', 'a3', 'a4', 'b'].map((name) => `${name}: ERROR: No such package: a`);
		expect(kinds(...same, `b: ${OK}`)).toContain('6 totals');
	});
});

describe("the solver's report among other lines", () => {
	it('is one node with its first and last line', () => {
		const {nodes} = report('x', HEAD, ...TREE, '', OK);
		expect(nodes).toMatchObject([
			{kind: 'solver', line: 2, lastLine: 5, text: HEAD},
			{kind: 'totals', line: 6},
		]);
	});

	it.each([
		['unable to select packages:'],
		['ERROR: unsatisfiable constraints:'],
		['ERROR: unsatisfiable dependencies:'],
		['ERROR: unable to select pack'],
		['  ERROR: unable to select packages:'],
		['unsatisfiable constraints'],
	])('begins with %j', (head) => {
		expect(kinds(head, ...TREE)).toEqual(['1 solver']);
		expect(packages(head, ...TREE)).toHaveLength(1);
	});

	it.each([
		['WARNING: unable to select packages:'],
		['Error: unable to select packages:'],
		['I am unable to select packages:'],
	])('does not begin with %j', (head) => {
		expect(kinds(head).filter((kind) => kind.includes('solver'))).toEqual([]);
	});

	it('may come twice, each with its own packages', () => {
		const twice = report(HEAD, ...TREE, HEAD, '  a-1-r0:', '    breaks: world[a=2]');
		expect(twice.nodes).toMatchObject([
			{kind: 'solver', line: 1, lastLine: 3, packages: [{name: 'docker'}]},
			{kind: 'solver', line: 4, lastLine: 6, packages: [{name: 'a'}]},
		]);
	});

	it('names what stands in its head, too', () => {
		const line = `${HEAD} a (no such package) b (virtual) c (missing) d (odd)`;
		expect(packages(line).map(({name, state}) => [name, state])).toEqual([
			['a', 'missing'],
			['b', 'virtual'],
			['c', 'missing'],
		]);
		expect(packages(HEAD, ...TREE)).toHaveLength(1);
	});

	it.each([
		[['  docker (no such package):', '    required by: world[docker]'], ['1 solver']],
		[['docker (missing):', 'hello'], ['1 solver']],
		[['x', '  a-1.0-r0:', '    breaks: world[a=2]'], ['2 solver']],
		[['  a-1.0-r0:', '    required by: x'], ['1 solver']],
		[['  a-1.0-r0:', '    breaks:xyz'], ['1 solver']],
		[['  a-1.0-r0:', '    breaks:  xyz'], ['1 solver']],
		[['  a-1.0-r0:', '    breaks:'], []],
		[['  a-1.0-r0:', 'hello'], []],
		[['  a-1.0-r0:', ''], []],
		[['  a-1.0-r0:'], []],
		[['  a-1.0-r0:', '    note: x'], []],
		[['  a-1.0-r0:', '  breaks of it'], []],
		[['  a-1.0-r0:', 'x breaks: world[a]'], []],
		[['the docker (no such package):'], []],
		[['docker (no such package): x'], []],
		[['a:', '  breaks: world[a]'], []],
	])('may have lost its head: %j', (lines, nodes) => {
		expect(kinds(...lines)).toEqual(nodes);
	});

	it('without a head has the text and the number of its first line', () => {
		expect(report('x', '  a-1.0-r0:', '    breaks: world[a=2]', OK).nodes[0]).toMatchObject({
			...{kind: 'solver', line: 2, lastLine: 3, text: '  a-1.0-r0:'},
			packages: [{name: 'a', line: 2, breaks: [{line: 3}]}],
		});
		expect(unknown('  a-1.0-r0:', 'hello')).toEqual(['1 a-1.0-r0:', '2 hello']);
		expect(unknown('  a-1.0-r0:')).toEqual(['1 a-1.0-r0:']);
	});
});

describe('lists and policies', () => {
	it.each([
		['The following packages will be REMOVED:', true],
		['The following NEW packages will be installed:', true],
		['World updated, but the following packages are not removed due to:', true],
		['The following packages will be REMOVED: a', false],
		['The following packages are many', false],
		['the following packages are:', false],
	])('%j is the head of a list: %j', (head, isHead) => {
		expect(unknown(head, '  a b').includes('2 a b')).toBe(!isHead);
		expect(unknown(head, ' a b')).toContain('2 a b');
		expect(unknown(head, '   a b')).toContain('2 a b');
		expect(unknown(head, 'x  a b')).toContain('2 x  a b');
		expect(unknown(head, 'x', '  a b')).toContain('3 a b');
	});

	it('end a policy where another begins or something else is said', () => {
		const {nodes} = report(
			...['a policy:', '  1-r0:', '    x', 'b policy:', '  2-r0:', '      y z', OK, '    w'],
		);
		expect(nodes).toEqual([
			{
				...{kind: 'policy', name: 'a', line: 1, text: 'a policy:'},
				versions: [{version: '1-r0', sources: ['x']}],
			},
			{
				...{kind: 'policy', name: 'b', line: 4, text: 'b policy:'},
				versions: [{version: '2-r0', sources: ['y z']}],
			},
			expect.objectContaining({kind: 'totals', line: 7}),
		]);
		expect(unknown('a policy:', '  1-r0:', '    x')).toEqual([]);
		expect(report('a policy:', '    x', '  1-r0:').nodes).toMatchObject([
			{versions: [{version: '1-r0', sources: []}]},
		]);
		expect(report('a policy:').nodes).toMatchObject([{kind: 'policy', versions: []}]);
		expect(report('  a policy:', '  1-r0:').nodes).toMatchObject([{versions: [{version: '1-r0'}]}]);
	});

	it.each([
		['the policy: x', '1-r0:'],
		['my own policy:', '  1-r0:'],
		['a policy: yes', '  1-r0:'],
		['policy:', '  1-r0:'],
	])('are none in %j', (...lines) => {
		expect(kinds(...lines).filter((kind) => kind.includes('policy'))).toEqual([]);
	});

	it.each([
		' 1-r0:',
		'     1-r0:',
		'  one:',
		'  1-r0: x',
		'x  1-r0:',
		'    1-r0:',
		'   source',
		'x    source',
	])('a policy has no version in %j', (line) => {
		const [policy] = report('a policy:', '  9-r9:', line, '    z').nodes;
		const sources = line.startsWith('     ') ? ['1-r0:', 'z'] : [];
		const more = line === '    1-r0:' ? [{version: '1-r0', sources: ['z']}] : [];
		expect(policy).toMatchObject({versions: [{version: '9-r9', sources}, ...more]});
	});
});
