import type {InstalledPackage} from '../world.ts';
import type {Change} from './changes.ts';
import {type Dependency, versionFits} from './dependency.ts';
import {type Candidate, dependenciesOf} from './universe.ts';

/** What of the box has to go, and in which order apk takes it away. */
export class Removals {
	readonly #installed: readonly InstalledPackage[];
	readonly #byName: ReadonlyMap<string, InstalledPackage>;
	readonly #kept: ReadonlySet<string>;
	readonly #changes: Change[];
	readonly #gone = new Set<InstalledPackage>();
	/** Who provides a name in a version, and how many needs of installed packages it still serves. */
	readonly #owners = new Map<string, InstalledPackage>();
	readonly #uses = new Map<InstalledPackage, number>();

	/** Steps are added to these changes. */
	constructor(
		installed: ReadonlyMap<string, InstalledPackage>,
		packages: ReadonlySet<Candidate>,
		changes: Change[],
	) {
		this.#byName = installed;
		this.#installed = [...installed.values()].sort((one, other) =>
			one.offer.name < other.offer.name ? -1 : 1,
		);
		this.#kept = new Set([...packages].map(({offer}) => offer.name));
		this.#changes = changes;
		for (const one of this.#installed) {
			this.#owners.set(one.offer.name, one);
			for (const {name, limit} of dependenciesOf(one.offer.provides)) {
				if (limit) {
					this.#owners.set(name, one);
				}
			}
		}

		for (const {offer} of this.#installed) {
			this.#count(dependenciesOf(offer.depends));
		}
	}

	/** Takes away what nothing needs. */
	unused(): void {
		for (const one of this.#installed) {
			if ((this.#uses.get(one) ?? 0) === 0) {
				this.#remove(one);
			}
		}
	}

	/** Takes away what stands in the place of a package that comes. */
	makeRoom({offer}: Candidate): void {
		const names = [offer.name, ...dependenciesOf(offer.provides).map(({name}) => name)];
		for (const one of this.#installed) {
			const own = [one.offer.name, ...dependenciesOf(one.offer.provides).map(({name}) => name)];
			if (own.some((name) => names.includes(name))) {
				this.#remove(one);
			}
		}
	}

	/** Notes that a package has come in the place of another version of it. */
	replaced(before: InstalledPackage | undefined, after: Candidate): void {
		this.#count(after.depends);
		if (before) {
			this.#release(dependenciesOf(before.offer.depends));
		}
	}

	/** Takes away all that is left to go. */
	rest(): void {
		for (const one of this.#installed) {
			this.#remove(one);
		}
	}

	#count(needs: readonly Dependency[]): void {
		for (const {name, isConflict} of needs) {
			const owner = isConflict ? undefined : this.#owners.get(name);
			if (owner) {
				this.#uses.set(owner, (this.#uses.get(owner) ?? 0) + 1);
			}
		}
	}

	#release(needs: readonly Dependency[]): void {
		for (const {name, isConflict} of needs) {
			const owner = isConflict ? undefined : this.#owners.get(name);
			const left = (owner ? (this.#uses.get(owner) ?? 0) : 0) - 1;
			if (owner) {
				this.#uses.set(owner, left);
			}

			// apk follows a need only under the package's own name, not through a library's.
			const needed = this.#byName.get(name);
			if (owner && needed && left <= 0) {
				this.#remove(needed);
			}
		}
	}

	#remove(going: InstalledPackage): void {
		if (this.#gone.has(going) || this.#kept.has(going.offer.name)) {
			return;
		}

		this.#gone.add(going);
		for (const user of this.#installed.filter((one) => isNeededBy(going, one))) {
			this.#remove(user);
		}

		for (const other of this.#installed) {
			const isCaused = dependenciesOf(other.offer.installIf).some(
				({name}) => name === going.offer.name,
			);
			if (isCaused && (this.#uses.get(other) ?? 0) <= 0) {
				this.#remove(other);
			}
		}

		this.#changes.push({before: going, after: undefined});
		this.#release(dependenciesOf(going.offer.depends));
	}
}

function isNeededBy({offer}: InstalledPackage, user: InstalledPackage): boolean {
	const provided = dependenciesOf(offer.provides).map(
		({name, limit}) => [name, limit?.version] as const,
	);
	const versions = new Map([[offer.name, offer.version], ...provided]);
	return dependenciesOf(user.offer.depends).some(
		(need) =>
			!need.isConflict && versions.has(need.name) && versionFits(need, versions.get(need.name)),
	);
}
