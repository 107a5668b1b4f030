import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {AS_IT_IS} from '../../src/practice/apk/apply-world.ts';
import {changesFor} from '../../src/practice/apk/changes.ts';
import {dependencyText, parseDependency, versionFits} from '../../src/practice/apk/dependency.ts';
import {chosenPackages, fittingProviders, solve} from '../../src/practice/apk/solver.ts';
import {dependenciesOf, universeOf} from '../../src/practice/apk/universe.ts';
import {compareVersions} from '../../src/practice/apk/version.ts';
import {smallestWorld} from '../../src/practice/clean-world.ts';
import {contentOf} from '../../src/practice/files.ts';
import {play, typed} from '../../src/practice/play.ts';
import type {World} from '../../src/practice/world.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const BOXES = {
	'3.22': smallestWorld('3.22', {now: NOW, seed: 1}),
	'3.23': smallestWorld('3.23', {now: NOW, seed: 1}),
} as const;

/** Names that can be asked for on a box with both repositories. */
const names = ['main', 'community']
	.flatMap((kind) => BOXES['3.22'].offers.get(`v3.22/${kind}`)?.packages ?? [])
	.map(({name}) => name)
	// Each of them takes the place of another package, which a removal does not bring back.
	.filter((name) => !['podman-docker', 'busybox-ifupdown'].includes(name));
const anyRelease = fc.constantFrom('3.22' as const, '3.23' as const);
const anyNames = fc.uniqueArray(fc.constantFrom(...names), {minLength: 1, maxLength: 5});

function solutionFor(world: World, wanted: readonly string[]) {
	const repositories = ['main', 'community'].map((kind) => ({
		url: kind,
		indexUrl: kind,
		isRemote: false,
		isAdb: false,
		index: {
			fetchedAt: 0,
			description: '',
			packages: world.offers.get(`${world.branch}/${kind}`)?.packages ?? [],
		},
	}));
	const universe = universeOf(world, repositories);
	const dependencies = dependenciesOf(['alpine-base', ...wanted].sort());
	const solution = solve(universe, dependencies, AS_IT_IS);
	const {installed, apk} = world;
	const way = changesFor({
		universe,
		installed,
		world: dependencies,
		solution,
		generation: apk.generation,
	});
	return {universe, solution, ...way};
}

describe('the solver', () => {
	test('finds everything that a chosen package needs', () => {
		fc.assert(
			fc.property(anyRelease, anyNames, (release, wanted) => {
				const {universe, solution, errors} = solutionFor(BOXES[release], wanted);
				expect(errors).toBe(0);
				for (const candidate of chosenPackages(solution)) {
					for (const dependency of candidate.depends) {
						const chosen = solution.chosen.get(dependency.name);
						const fitting = fittingProviders(universe, dependency).map((one) => one.candidate);
						expect(fitting.includes(chosen as never)).toBe(!dependency.isConflict);
					}
				}
			}),
		);
	});

	test('puts what is needed before what needs it', () => {
		fc.assert(
			fc.property(anyRelease, anyNames, (release, wanted) => {
				const {solution, changes} = solutionFor(BOXES[release], wanted);
				const order = changes.map(({after}) => after);
				for (const [index, candidate] of order.entries()) {
					for (const dependency of candidate?.depends ?? []) {
						expect(order.indexOf(solution.chosen.get(dependency.name))).toBeLessThan(index);
					}
				}
			}),
		);
	});

	test('brings along exactly what comes by itself', () => {
		fc.assert(
			fc.property(anyRelease, anyNames, (release, wanted) => {
				const {universe, solution} = solutionFor(BOXES[release], wanted);
				const chosen = chosenPackages(solution);
				for (const candidate of universe.candidates.filter((one) => one.installIf.length > 0)) {
					const isCaused = candidate.installIf.every((cause) =>
						fittingProviders(universe, cause).some((one) => chosen.has(one.candidate)),
					);
					if (isCaused) {
						expect(chosen.has(candidate)).toBe(true);
					}
				}
			}),
		);
	});

	test('undoes an installation by a removal of the same names', () => {
		fc.assert(
			fc.property(anyRelease, anyNames, (release, wanted) => {
				const start = play(BOXES[release], [typed('apk -U update')], NOW).world;
				const before = new Set(start.installed.keys());
				const fresh = wanted.filter((name) => !before.has(name));
				const text = fresh.join(' ');
				fc.pre(text !== '');
				const end = play(start, [typed(`apk add ${text}`), typed(`apk del ${text}`)], NOW).world;
				expect([...end.installed.keys()].sort()).toEqual([...before].sort());
				expect(contentOf(end.files, '/etc/apk/world')).toBe(
					contentOf(start.files, '/etc/apk/world'),
				);
				expect(contentOf(end.files, '/lib/apk/db/installed')).toBe(
					contentOf(start.files, '/lib/apk/db/installed'),
				);
			}),
			{numRuns: 40},
		);
	});

	test('installs nothing where a name is unknown', () => {
		fc.assert(
			fc.property(anyRelease, anyNames, (release, wanted) => {
				const {errors} = solutionFor(BOXES[release], [...wanted, 'no-such-package']);
				expect(errors).toBe(1);
			}),
			{numRuns: 40},
		);
	});
});

describe('versions', () => {
	const anyVersion = fc
		.tuple(
			fc.array(fc.nat(40), {minLength: 1, maxLength: 4}),
			fc.constantFrom('', '_rc1', '_p2', '_git20230424', '_alpha3'),
			fc.nat(30),
		)
		.map(([parts, suffix, revision]) => `${parts.join('.')}${suffix}-r${revision}`);

	test('are in one order', () => {
		fc.assert(
			fc.property(anyVersion, anyVersion, anyVersion, (one, other, third) => {
				const opposite = {'<': '>', '>': '<', '=': '='} as const;
				expect(compareVersions(other, one)).toBe(opposite[compareVersions(one, other)]);
				expect(compareVersions(one, one)).toBe('=');
				if (compareVersions(one, other) === '<' && compareVersions(other, third) === '<') {
					expect(compareVersions(one, third)).toBe('<');
				}
			}),
		);
	});

	test.each([
		['20.10.24-r0', '<', '28.3.3-r4'],
		['28.3.3-r1', '<', '28.3.3-r4'],
		['1.2.3_git20230424', '>', '1.2.3'],
		['1.2.3_rc1', '<', '1.2.3'],
		['9.2_p1-r0', '>', '9.2-r5'],
		['1.10', '>', '1.9'],
		['1.2', '<', '1.2.1'],
		['1.2b', '>', '1.2a'],
	])('%s %s %s', (one, sign, other) => {
		expect(compareVersions(one, other)).toBe(sign);
	});

	test.each([
		['docker~27', '27.3.1-r0', true],
		['docker~2', '27.3.1-r0', false],
		['docker=28.3.3-r4', '28.3.3-r4', true],
		['docker<19', '28.3.3-r4', false],
		['docker>=28', '28.3.3-r4', true],
		['docker', undefined, true],
		['docker=1', undefined, false],
	])('%s and %s: %s', (text, version, fits) => {
		const dependency = parseDependency(text);
		expect(dependency && versionFits(dependency, version)).toBe(fits);
	});
});

describe('constraints', () => {
	test('are printed as they were read', () => {
		const texts = [
			'docker',
			'!docker-cli',
			'docker@edge',
			'musl>=1.2.6',
			'so:libz.so.1',
			'/bin/sh',
		];
		for (const text of texts) {
			const dependency = parseDependency(text);
			expect(dependency && dependencyText(dependency)).toBe(text);
		}

		expect(dependencyText(parseDependency('docker~=27') as never)).toBe('docker~27');
		expect(parseDependency('<<<<<<< HEAD')).toBeUndefined();
		expect(parseDependency('')).toBeUndefined();
	});
});
