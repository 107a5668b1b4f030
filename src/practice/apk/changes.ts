import type {ApkGeneration} from '../../core/facts.ts';
import type {InstalledPackage} from '../world.ts';
import type {Dependency} from './dependency.ts';
import {Removals} from './removals.ts';
import {chosenPackages, fittingProviders, type Solution} from './solver.ts';
import type {Candidate, Universe} from './universe.ts';

/** One step from what is installed to what was chosen; nothing to do where both are the same. */
export type Change = {
	readonly before: InstalledPackage | undefined;
	readonly after: Candidate | undefined;
};

/** The way from here to a solution. */
export type Changes = {
	readonly changes: readonly Change[];
	/** Packages that cannot be installed, with all that need them, and names that are missing: apk's exit code. */
	readonly errors: number;
};

/** What the changes are made from. */
export type ChangeInput = {
	readonly universe: Universe;
	readonly installed: ReadonlyMap<string, InstalledPackage>;
	readonly world: readonly Dependency[];
	readonly solution: Solution;
	readonly generation: ApkGeneration;
};

/**
 * Returns the steps in apk's order: first goes what nothing needs, dependants first; what a
 * package needs comes before it, what comes by itself right after its cause.
 */
export function changesFor(input: ChangeInput): Changes {
	const {world, solution} = input;
	const walk = new Walk(input);
	walk.removals.unused();
	for (const dependency of world) {
		walk.follow(dependency);
	}

	walk.followRest();
	walk.removals.rest();
	return {
		changes: walk.changes,
		errors: walk.brokenOnTheWay() + solution.missing.size,
	};
}

/** A walk along the needs of world, each package once. */
class Walk {
	readonly changes: Change[] = [];
	readonly removals: Removals;
	/** What cannot be installed: errors travel from a package to all that need it. */
	readonly broken: Set<Candidate>;
	readonly #input: ChangeInput;
	readonly #automatic: readonly Candidate[];
	readonly #done = new Set<Candidate>();
	/** Automatic packages that generation 3 leaves out because their cause is at fault. */
	readonly #left = new Set<Candidate>();

	constructor(input: ChangeInput) {
		this.#input = input;
		this.broken = new Set(input.solution.broken);
		this.removals = new Removals(input.installed, chosenPackages(input.solution), this.changes);
		this.#automatic = [...chosenPackages(input.solution)].filter(
			({installIf}) => installIf.length > 0,
		);
	}

	/** Counts what cannot be installed, those left out that were not reached. */
	brokenOnTheWay(): number {
		return [...this.broken].filter((candidate) => this.#done.has(candidate)).length;
	}

	/** Goes to what a constraint asks for; returns whether it is fulfilled and all is well with it. */
	follow(dependency: Dependency): {readonly isFulfilled: boolean; readonly isWell: boolean} {
		const {universe, solution} = this.#input;
		const candidate = solution.chosen.get(dependency.name);
		const isThere =
			candidate !== undefined &&
			fittingProviders(universe, dependency).some((provider) => provider.candidate === candidate);
		if (dependency.isConflict) {
			return {isFulfilled: !isThere, isWell: true};
		}

		if (candidate) {
			this.#visit(candidate);
		}

		return {isFulfilled: isThere, isWell: !candidate || !this.broken.has(candidate)};
	}

	/** Goes to the automatic packages that were not reached yet. */
	followRest(): void {
		for (const one of this.#automatic) {
			if (!this.#left.has(one)) {
				this.#visit(one);
			}
		}
	}

	#visit(candidate: Candidate): void {
		if (this.#done.has(candidate)) {
			return;
		}

		this.#done.add(candidate);
		this.removals.makeRoom(candidate);
		const followed = candidate.depends.map((dependency) => this.follow(dependency));
		const hasOwnFault = followed.some(({isFulfilled}) => !isFulfilled);
		if (hasOwnFault || followed.some(({isWell}) => !isWell)) {
			this.broken.add(candidate);
		}

		const before = this.#input.installed.get(candidate.offer.name);
		this.changes.push({before, after: candidate});
		this.#bringAlong(candidate, hasOwnFault);
		this.removals.replaced(before, candidate);
	}

	#bringAlong(cause: Candidate, hasOwnFault: boolean): void {
		for (const one of this.#automatic) {
			const isCause = one.installIf.some(({name}) => name === cause.offer.name);
			if (!isCause || this.#done.has(one)) {
				continue;
			}

			const isPatient = this.#input.generation === 3 && this.broken.has(cause);
			if (isPatient && hasOwnFault) {
				this.#left.add(one);
			} else if (!isPatient && one.installIf.every((dependency) => this.#isReached(dependency))) {
				this.#visit(one);
			}
		}
	}

	#isReached(dependency: Dependency): boolean {
		const candidate = this.#input.solution.chosen.get(dependency.name);
		return candidate !== undefined && this.changes.some(({after}) => after === candidate);
	}
}
