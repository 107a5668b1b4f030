import type {InstalledPackage} from '../world.ts';
import type {Change} from './changes.ts';
import {fittingProviders} from './solver.ts';
import {type Candidate, dependenciesOf, type Universe} from './universe.ts';

/** Returns what has to go: first what nothing needs, each time with what only it needed. */
export function removals(
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
