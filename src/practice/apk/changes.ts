import type {InstalledPackage} from '../world.ts';
import type {Dependency} from './dependency.ts';
import {chosenPackages, dependenciesOf, fittingProviders, type Solution} from './solver.ts';
import type {Candidate, Universe} from './universe.ts';

/** One step from what is installed to what was chosen; nothing to do where both are the same. */
export type Change = {
	readonly before: InstalledPackage | undefined;
	readonly after: Candidate | undefined;
};

/**
 * Returns the steps in apk's order: what a package needs comes before it, what comes by itself
 * right after its cause; then what goes, dependants first.
 */
export function changesFor(
	universe: Universe,
	installed: ReadonlyMap<string, InstalledPackage>,
	world: readonly Dependency[],
	solution: Solution,
): readonly Change[] {
	const changes: Change[] = [];
	const done = new Set<Candidate>();
	const packages = chosenPackages(solution);
	const automatic = [...packages].filter(({offer}) => offer.installIf.length > 0);
	const visitNames = (dependencies: readonly Dependency[]) => {
		for (const dependency of dependencies) {
			const candidate = dependency.isConflict ? undefined : solution.chosen.get(dependency.name);
			if (candidate) {
				visit(candidate);
			}
		}
	};

	const visit = (candidate: Candidate) => {
		if (done.has(candidate)) {
			return;
		}

		done.add(candidate);
		visitNames(dependenciesOf(candidate.offer.depends));
		changes.push({before: installed.get(candidate.offer.name), after: candidate});
		for (const other of automatic) {
			const causes = dependenciesOf(other.offer.installIf);
			const isCause = causes.some(({name}) => name === candidate.offer.name);
			if (isCause && causes.every((cause) => isInChanges(cause))) {
				visit(other);
			}
		}
	};

	const isInChanges = (cause: Dependency) => {
		const candidate = solution.chosen.get(cause.name);
		return candidate !== undefined && changes.some(({after}) => after === candidate);
	};

	visitNames(world);
	for (const other of automatic) {
		visit(other);
	}

	return [...changes, ...removals(universe, installed, packages)];
}

/** Returns what has to go: first what nothing needs, each time with what only it needed. */
function removals(
	universe: Universe,
	installed: ReadonlyMap<string, InstalledPackage>,
	packages: ReadonlySet<Candidate>,
): readonly Change[] {
	const kept = new Set([...packages].map(({offer}) => offer.name));
	const leaving = [...installed.values()]
		.filter(({offer}) => !kept.has(offer.name))
		.sort((one, other) => (one.offer.name < other.offer.name ? -1 : 1));
	const users = usersOf(universe, [...installed.values()]);
	const changes: Change[] = [];
	const gone = new Set<InstalledPackage>();
	const remove = (going: InstalledPackage) => {
		if (gone.has(going) || !leaving.includes(going)) {
			return;
		}

		gone.add(going);
		for (const other of leaving) {
			if (dependenciesOf(other.offer.installIf).some(({name}) => name === going.offer.name)) {
				remove(other);
			}
		}

		changes.push({before: going, after: undefined});
		for (const dependency of dependenciesOf(going.offer.depends)) {
			// apk follows a need only under the package's own name, not through a library's.
			const needed = installed.get(dependency.name);
			if (needed && isUnused(needed)) {
				remove(needed);
			}
		}
	};

	const isUnused = (one: InstalledPackage) =>
		[...(users.get(one) ?? [])].every((user) => gone.has(user));
	for (const isLastPass of [false, true]) {
		for (const one of leaving) {
			if (isLastPass || isUnused(one)) {
				remove(one);
			}
		}
	}

	return changes;
}

function usersOf(
	universe: Universe,
	installed: readonly InstalledPackage[],
): ReadonlyMap<InstalledPackage, ReadonlySet<InstalledPackage>> {
	const users = new Map<InstalledPackage, Set<InstalledPackage>>();
	for (const user of installed) {
		for (const dependency of dependenciesOf(user.offer.depends)) {
			for (const {candidate} of fittingProviders(universe, dependency)) {
				if (candidate.installed && !dependency.isConflict) {
					users.set(candidate.installed, (users.get(candidate.installed) ?? new Set()).add(user));
				}
			}
		}
	}

	return users;
}
