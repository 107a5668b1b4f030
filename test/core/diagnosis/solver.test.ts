import {describe, expect, it} from 'vitest';
import {readInput} from '../../../src/core/diagnosis/reading.ts';
import {branchesOf, recogniseConflicts, solverViewOf} from '../../../src/core/diagnosis/solver.ts';
import {toldFindings} from '../../helpers/told-findings.ts';

/** What the solver's report with these lines, from line 2 on, is taken for. */
const told = (...lines: readonly string[]) => {
	const reading = readInput({text: `ERROR: unable to select packages:\n${lines.join('\n')}\n`});
	return toldFindings(recogniseConflicts(reading, solverViewOf(reading)));
};

describe('a package that only a tagged repository has', () => {
	it.each([
		[['masked in: @testing', 'satisfies: world[lazydocker]'], 'certain', '@testing'],
		[['masked in: cache @testing', 'satisfies: world[lazydocker]'], 'certain', '@testing'],
		[['masked in: @a @b', 'satisfies: b-1-r0[lazydocker] world[lazydocker]'], 'certain', '@a'],
		[['masked in: @testing', 'satisfies: .deps-1[lazydocker]'], 'likely', '@testing'],
		[['masked in: cache @testing'], 'likely', '@testing'],
	])('needs its tag: %j', (lines, confidence, tag) => {
		expect(told('lazydocker-0.24.1-r0:', ...lines)).toEqual([
			`${confidence} tagged-repo-needs-tag: lazydocker, ${tag} (2)`,
		]);
	});

	it('is the one that was asked for, where there are several', () => {
		expect(
			told(
				...['ctop-0.7-r0:', 'masked in: @edge', 'dive-0.12-r0:', 'masked in: @testing'],
				'satisfies: world[dive]',
			),
		).toEqual(['certain tagged-repo-needs-tag: dive, @testing (4)']);
		expect(told('ctop-0.7-r0:', 'masked in: @edge', 'dive-0.12-r0:', 'masked in: @b')).toEqual([
			'likely tagged-repo-needs-tag: ctop, @edge (2)',
		]);
	});

	it('is not one that something else hides', () => {
		expect(told('dive-0.12-r0:', 'masked in: cache', 'satisfies: world[dive]')).toEqual([]);
		expect(told('ctop-0.7-r0:', 'masked in: --no-network', 'dive-0.12-r0:')).toEqual([
			'certain network-not-allowed: ctop (2)',
		]);
		expect(
			told('a-1-r0:', 'masked in: --no-network', 'b-1-r0:', 'masked in: cache --no-network'),
		).toEqual(['certain network-not-allowed: b (4)']);
	});
});

describe('a version that world holds', () => {
	const PIN = 'satisfies: docker-28.3.3-r4[docker-cli] world[docker-cli=28.3.3-r3]';

	it('keeps back another revision of the same version', () => {
		expect(
			told('docker-cli-28.3.3-r3:', 'breaks: docker-28.3.3-r4[docker-cli=28.3.3-r4]', PIN),
		).toEqual(['likely version-pin-unavailable: docker-cli-28.3.3-r3, docker-cli=28.3.3-r3 (2 3)']);
		expect(
			told(
				...['docker-cli-28.3.3-r12:', 'breaks: docker-28.3.3-r4[docker-cli=28.3.3-r4]'],
				'satisfies: world[docker-cli=28.3.3-r12]',
			)[0],
		).toMatch(/^likely version-pin-unavailable/);
	});

	it.each([
		['another version is needed', 'breaks: docker-29.0.1-r0[docker-cli=29.0.1-r0]', PIN],
		[
			'one of two needs another version',
			'breaks: docker-28.3.3-r4[docker-cli=28.3.3-r4] b-1-r0[docker-cli=29.0.1-r0]',
			PIN,
		],
		[
			'another package excludes it as well',
			'breaks: docker-28.3.3-r4[docker-cli=28.3.3-r4] moby-1-r0[!docker-cli]',
			PIN,
		],
		[
			'world asks for any version',
			'breaks: docker-28.3.3-r4[docker-cli=28.3.3-r4]',
			'satisfies: world[docker-cli]',
		],
		[
			'world asks for no older one',
			'breaks: docker-28.3.3-r4[docker-cli=28.3.3-r4]',
			'satisfies: world[docker-cli>=28.3.3]',
		],
		[
			'a package holds the version, not world',
			'breaks: docker-28.3.3-r4[docker-cli=28.3.3-r4]',
			'satisfies: world[docker-cli] b-1-r0[docker-cli=28.3.3-r3]',
		],
	])('is not to blame where %s', (_why, ...lines) => {
		const [first] = told('docker-cli-28.3.3-r3:', ...lines);
		expect(first).toMatch(/^certain mixed-releases: {2}\(2 3\); docker-2/);
		expect(first).toMatch(/, there is docker-cli-28\.3\.3-r3$/);
	});

	it('is told beside the package that needs another one', () => {
		expect(
			told('musl-1.2.5-r1:', 'breaks: world[musl=1.2.4-r0] docker-engine-29-r0[musl>=1.2.6]'),
		).toEqual([
			'certain version-pin-unavailable: musl-1.2.5-r1, musl=1.2.4-r0 (2 3)',
			'certain mixed-releases:  (2 3); docker-engine-29-r0 wants musl>=1.2.6, there is musl-1.2.5-r1',
		]);
	});
});

describe('packages that do not go together', () => {
	it.each([
		[
			['a-1-r0:', 'conflicts: b-2-r0[cmd:x=1] c-1-r0', 'satisfies: world[a]'],
			'certain package-conflict: a-1-r0, b-2-r0 (2); world wants a',
		],
		[['a-1-r0:', 'conflicts: b-2-r0'], 'certain package-conflict: a-1-r0, b-2-r0 (2)'],
		[
			['z-1-r0:', 'breaks: y-1-r0[!z]', 'a-1-r0:', 'conflicts: b-2-r0'],
			'certain package-conflict: a-1-r0, b-2-r0 (4)',
		],
		[
			['z-1-r0:', 'breaks: y-1-r0[!z]', 'satisfies: b-1-r0[z] world[z]'],
			'certain package-conflict: z-1-r0, y-1-r0 (2 3); b-1-r0 wants z',
		],
		[['z-1-r0:', 'breaks: y-1-r0[z] w-1-r0[!z]'], 'certain package-conflict: z-1-r0, w-1-r0 (2 3)'],
	])('%j', (lines, finding) => {
		expect(told(...lines)).toEqual([finding]);
	});

	it('are no news where world forbids one of them', () => {
		expect(told('a-1-r0:', 'conflicts: b-2-r0', 'b-2-r0:', 'breaks: world[!b]')).toEqual([
			'certain world-conflict-entry: b-2-r0, !b (4 5)',
		]);
	});
});

describe('a virtual name', () => {
	it.each([
		[['cron (virtual):', 'provided by: dcron-4-r0 fcron-3-r0'], 'certain virtual-needs-choice'],
		[['cron (virtual):', 'provided by: fcron-alt fcron-alt'], 'certain virtual-needs-choice'],
		[['cron (virtual):', 'provided by: cron-2 cron-2-alt-1.0-r0'], 'certain virtual-needs-choice'],
		[['cron (virtual):', 'provided by: fcron-3-r0 a-1 fcron-4-r0'], 'likely mixed-releases'],
	])('%j', (lines, finding) => {
		const findings = told(...lines);
		expect(findings).toHaveLength(1);
		expect(findings[0]?.startsWith(finding)).toBe(true);
	});
});

describe('a package that cannot be installed at all', () => {
	it.each([
		[
			['a-1-r0:', 'error: uninstallable', 'arch: armv7'],
			'certain wrong-architecture: armv7, a-1-r0 (2)',
		],
		[['a-1-r0:', 'error: uninstallable'], 'certain package-uninstallable: a-1-r0 (2)'],
		[
			['a-1-r0:', 'error: uninstallable', 'b-1-r0:', 'error: uninstallable', 'arch: x86'],
			'certain wrong-architecture: x86, b-1-r0 (4)',
		],
	])('%j', (lines, finding) => {
		expect(told(...lines)).toEqual([finding]);
	});

	it('is not one with another remark', () => {
		expect(told('a-1-r0:', 'error: unknown', 'arch: armv7')).toEqual([]);
		expect(told('a-1-r0:', 'arch: armv7')).toEqual([]);
	});
});

it('shows of each package the first that breaks it and the first that wants it', () => {
	expect(
		told(
			...['musl-1.2.5-r1:', 'breaks: a-1-r0[musl>=2]', 'breaks: b-1-r0[musl>=2]'],
			...['required by: c-1-r0[musl]', 'required by: d-1-r0[musl]'],
		),
	).toEqual(['certain mixed-releases:  (2 3 5); a-1-r0 wants musl>=2, there is musl-1.2.5-r1']);
});

it('names the branches of the indexes that were fetched, each once', () => {
	const url = (path: string) => `fetch http://m.example/${path}/x86_64/APKINDEX.tar.gz\n`;
	const paths = ['own', 'alpine/v3.22/main', 'alpine/v3.22/community', 'alpine/edge/main'];
	const more = ['alpine/latest-stable/main', 'alpine/v3/main', 'alpine/v3.22x/main'];
	expect(branchesOf(readInput({text: [...paths, ...more].map(url).join('')}))).toEqual([
		...['v3.22', 'edge', 'latest-stable'],
	]);
});

it('tells all branches and all providers', () => {
	const url = (branch: string) => `fetch http://m.example/${branch}/main/x86_64/APKINDEX.tar.gz\n`;
	const report = 'ERROR: unable to select packages:\n  musl-1-r1:\n    breaks: a-1-r0[musl>=2]\n';
	const reading = readInput({text: `${url('v3.22')}${url('edge')}${report}`});
	expect(toldFindings(recogniseConflicts(reading, solverViewOf(reading)))[0]).toMatch(
		/^certain mixed-releases: v3\.22, edge \(4 5\)/,
	);
	expect(told('cron (virtual):', 'provided by: dcron-4-r0 fcron-3-r0')).toEqual([
		'certain virtual-needs-choice: cron, dcron-4-r0 fcron-3-r0 (2)',
	]);
	expect(told('a-2-r0:', 'breaks: world[a<2]')).toEqual([
		'certain version-pin-unavailable: a-2-r0, a<2 (2 3)',
	]);
});
