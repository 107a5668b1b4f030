import type {ApkGeneration} from '../../core/facts.ts';
import {complaint, type OutputPiece} from '../program.ts';
import type {Change} from './changes.ts';
import {type Dependency, dependencyText, parseDependency, versionFits} from './dependency.ts';
import {isReachable, type Solution} from './solver.ts';
import {type Candidate, dependenciesOf, nameWithVersion, type Universe} from './universe.ts';
import {isOnlyCached} from './virtual-package.ts';

/** Columns at which apk breaks a list of names where there is no terminal. */
const LINE_WIDTH = 50;

/** Who needs something, and what. */
type Need = {readonly who: string; readonly dependency: Dependency; readonly text: string};

/** Returns what apk says where it cannot satisfy world. */
export function unableToSelect(
	universe: Universe,
	world: readonly Dependency[],
	solution: Solution,
	changes: readonly Change[],
	generation: ApkGeneration,
): readonly OutputPiece[] {
	const packages = changes.map(({after}) => after).filter((after) => after !== undefined);
	const needs = needsOf(world, packages, generation);
	const reported = new Set<string>();
	const blocks: string[] = [];
	const reportMissing = (dependencies: readonly Dependency[]) => {
		for (const {name, isConflict} of dependencies) {
			if (!isConflict && solution.missing.has(name) && !reported.has(name)) {
				reported.add(name);
				blocks.push(...missingBlock(name, universe, needs));
			}
		}
	};

	reportMissing(world);
	for (const candidate of packages) {
		blocks.push(...packageBlock(candidate, solution, needs, packages));
		reportMissing(dependenciesOf(candidate.offer.depends));
	}

	return [complaint('ERROR: unable to select packages:'), ...blocks.map((text) => complaint(text))];
}

function needsOf(
	world: readonly Dependency[],
	packages: readonly Candidate[],
	generation: ApkGeneration,
): readonly Need[] {
	const ofPackages = packages
		.map(({offer}) => ({who: nameWithVersion(offer), depends: offer.depends}))
		.sort((one, other) => (one.who < other.who ? -1 : 1));
	return [
		...world.map((dependency) => {
			const {tag, ...rest} = dependency;
			// Generation 2 leaves the tag out, 3 puts it last.
			const ending = tag === undefined || generation === 2 ? '' : `@${tag}`;
			return {who: 'world', dependency, text: `${dependencyText(rest)}${ending}`};
		}),
		...ofPackages.flatMap(({who, depends}) =>
			dependenciesOf(depends).map((dependency) => {
				return {who, dependency, text: dependencyText(dependency)};
			}),
		),
	];
}

function missingBlock(name: string, universe: Universe, needs: readonly Need[]): readonly string[] {
	const providers = providersOf(universe, name);
	const isVirtual = providers.length > 0;
	const asked = needs.filter(({dependency}) => !dependency.isConflict && dependency.name === name);
	return [
		`  ${name} (${isVirtual ? 'virtual' : 'no such package'}):`,
		...(isVirtual
			? [
					"    note: please select one of the 'provided by'",
					'          packages explicitly',
					...wrapped('provided by:', providers),
				]
			: []),
		...listed('required by:', asked),
	];
}

/** Returns names where every version provides it, else the versions that do. */
function providersOf(universe: Universe, name: string): readonly string[] {
	const candidates = new Set((universe.providers.get(name) ?? []).map(({candidate}) => candidate));
	const named = [...candidates].map((candidate) => {
		const own = universe.candidates.filter(({offer}) => offer.name === candidate.offer.name);
		const isWhole = own.every((one) => candidates.has(one));
		return isWhole ? candidate.offer.name : nameWithVersion(candidate.offer);
	});
	return [...new Set(named)].sort();
}

/** Returns the other packages that provide the same name, which only one may. */
function conflictsOf(candidate: Candidate, packages: readonly Candidate[]): readonly string[] {
	const own = providedBy(candidate);
	return packages.flatMap((other) =>
		other === candidate
			? []
			: [...providedBy(other)]
					.filter(([name, version]) => {
						return own.has(name) && (version !== undefined || own.get(name) !== undefined);
					})
					.map(([name]) => {
						const full = nameWithVersion(other.offer);
						return name === candidate.offer.name && name === other.offer.name
							? full
							: `${full}[${provideText(candidate, name)}]`;
					}),
	);
}

function provideText({offer}: Candidate, name: string): string {
	return offer.provides.find((text) => parseDependency(text)?.name === name) ?? name;
}

function packageBlock(
	candidate: Candidate,
	solution: Solution,
	needs: readonly Need[],
	packages: readonly Candidate[],
): readonly string[] {
	const names = providedBy(candidate);
	const touching = needs.filter(({dependency}) => names.has(dependency.name));
	const fits = ({dependency}: Need) =>
		versionFits(dependency, names.get(dependency.name)) !== dependency.isConflict;
	const breaks = touching.filter((need) => !fits(need));
	const masked = isOnlyCached(candidate)
		? ['cache']
		: isReachable(solution, candidate)
			? []
			: tagsOf(candidate);
	const conflicts = conflictsOf(candidate, packages);
	if (masked.length + breaks.length + conflicts.length === 0) {
		return [];
	}

	const satisfies = touching.filter((need) => !need.dependency.isConflict && fits(need));
	return [
		`  ${nameWithVersion(candidate.offer)}:`,
		...wrapped('masked in:', masked),
		...wrapped('conflicts:', conflicts),
		...listed('breaks:', breaks),
		...listed('satisfies:', satisfies),
	];
}

function providedBy({offer}: Candidate): ReadonlyMap<string, string | undefined> {
	const provided = dependenciesOf(offer.provides).map(
		({name, limit}) => [name, limit?.version] as const,
	);
	return new Map([...provided, [offer.name, offer.version]]);
}

function tagsOf({repositories}: Candidate): readonly string[] {
	return [...new Set(repositories.map(({tag}) => `@${tag}`))];
}

/** Returns one need a line below a label; the first one beside it. */
function listed(label: string, needs: readonly Need[]): readonly string[] {
	const indent = ' '.repeat(label.length);
	return needs.map(({who, text}, index) => `    ${index === 0 ? label : indent} ${who}[${text}]`);
}

/** Returns names beside a label, broken at apk's width. */
function wrapped(label: string, names: readonly string[]): readonly string[] {
	if (names.length === 0) {
		return [];
	}

	const indent = `    ${' '.repeat(label.length)}`;
	const lines = [`    ${label}`];
	for (const name of names) {
		const last = lines.at(-1) ?? '';
		if (last.length + 1 + name.length > LINE_WIDTH && last.trim() !== label && last !== indent) {
			lines.push(`${indent} ${name}`);
		} else {
			lines[lines.length - 1] = `${last} ${name}`;
		}
	}

	return lines;
}
