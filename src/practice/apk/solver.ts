import {type Dependency, parseDependency, versionFits} from './dependency.ts';
import {bestProvider, type Preference} from './preference.ts';
import type {Candidate, Provider, Universe} from './universe.ts';

/** What the solver found. */
export type Solution = {
	/** The chosen package under each name that was asked for; undefined where there is none. */
	readonly chosen: ReadonlyMap<string, Candidate | undefined>;
	/** Chosen although they cannot be installed. */
	readonly broken: ReadonlySet<Candidate>;
	/** Names that nothing provides. */
	readonly missing: ReadonlySet<string>;
	/** Tags that a package may come from because somebody who needs it was asked for with them. */
	readonly allowedTags: ReadonlyMap<Candidate, ReadonlySet<string>>;
	/** 0 where the solution can be installed. */
	readonly errors: number;
};

type Search = {
	readonly universe: Universe;
	readonly world: readonly Dependency[];
	readonly preference: Preference;
	readonly requirements: Map<string, Dependency[]>;
	readonly chosen: Map<string, Candidate | undefined>;
	readonly unusable: Set<Candidate>;
	readonly broken: Set<Candidate>;
	readonly missing: Set<string>;
	readonly allowedTags: Map<Candidate, Set<string>>;
};

/**
 * Chooses a package for everything that world asks for.
 *
 * A name is decided when all packages that could still need it are decided, so that every
 * constraint on it is known. There is no going back: like apk's, this solver is greedy and
 * reports what does not fit.
 */
export function solve(
	universe: Universe,
	world: readonly Dependency[],
	preference: Preference,
): Solution {
	const search: Search = {
		universe,
		world,
		preference,
		requirements: new Map(),
		chosen: new Map(),
		unusable: new Set(),
		broken: new Set(),
		missing: new Set(),
		allowedTags: new Map(),
	};
	excludeUnsatisfiable(search);
	for (const dependency of world) {
		constrain(search, dependency, new Set(dependency.tag === undefined ? [] : [dependency.tag]));
	}

	excludeUnsatisfiable(search);
	for (let name = nextName(search); name !== undefined; name = nextName(search)) {
		decide(search, name);
	}

	const {chosen, broken, missing, allowedTags} = search;
	return {chosen, broken, missing, allowedTags, errors: broken.size + missing.size};
}

/** Returns the chosen packages, each once. */
export function chosenPackages(solution: Solution): ReadonlySet<Candidate> {
	const packages = new Set<Candidate>();
	for (const candidate of solution.chosen.values()) {
		if (candidate) {
			packages.add(candidate);
		}
	}

	return packages;
}

/** Returns the providers of a name that fit a constraint. */
export function fittingProviders(universe: Universe, dependency: Dependency): readonly Provider[] {
	const providers = universe.providers.get(dependency.name) ?? [];
	return providers.filter(({version}) => versionFits(dependency, version));
}

/** Returns the constraints in a list of texts; what cannot be read is left out. */
export function dependenciesOf(texts: readonly string[]): readonly Dependency[] {
	return texts.map((text) => parseDependency(text)).filter((one) => one !== undefined);
}

function constrain(search: Search, dependency: Dependency, tags: ReadonlySet<string>): void {
	const {universe, requirements, unusable, allowedTags} = search;
	const providers = universe.providers.get(dependency.name) ?? [];
	for (const provider of providers) {
		if (versionFits(dependency, provider.version) === dependency.isConflict) {
			unusable.add(provider.candidate);
		} else {
			const allowed = allowedTags.get(provider.candidate) ?? new Set();
			allowedTags.set(provider.candidate, new Set([...allowed, ...tags]));
		}
	}

	if (!dependency.isConflict) {
		const known = requirements.get(dependency.name);
		requirements.set(dependency.name, [...(known ?? []), dependency]);
	}
}

/** Marks every package that needs something that no usable package provides, until nothing changes any more. */
function excludeUnsatisfiable(search: Search): void {
	const {universe, unusable, chosen} = search;
	for (let isChanged = true; isChanged; ) {
		isChanged = false;
		for (const candidate of universe.candidates) {
			if (!unusable.has(candidate) && !isSatisfiable(candidate)) {
				unusable.add(candidate);
				isChanged = true;
			}
		}
	}

	function isSatisfiable(candidate: Candidate): boolean {
		return dependenciesOf(candidate.offer.depends).every((dependency) => {
			if (dependency.isConflict) {
				return true;
			}

			const fitting = fittingProviders(universe, dependency);
			const decided = chosen.get(dependency.name);
			return decided
				? fitting.some((provider) => provider.candidate === decided)
				: fitting.some((provider) => !unusable.has(provider.candidate));
		});
	}
}

/** Returns the name to decide next: one that nothing undecided needs, else the first one; then packages that come by themselves. */
function nextName(search: Search): string | undefined {
	const open = [...search.requirements.keys()].filter((name) => !search.chosen.has(name));
	if (open.length > 0) {
		const needed = namesBelow(search, open);
		return open.find((name) => !needed.has(name)) ?? open[0];
	}

	return search.universe.candidates.find((candidate) => comesByItself(search, candidate))?.offer
		.name;
}

/** Returns every name that a package which may be chosen for an open name could need, directly or not. */
function namesBelow(search: Search, open: readonly string[]): ReadonlySet<string> {
	const below = new Set<string>();
	for (const start of open) {
		const waiting = [start];
		const seen = new Set<string>([start]);
		for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
			for (const {candidate} of search.universe.providers.get(name) ?? []) {
				for (const dependency of dependenciesOf(candidate.offer.depends)) {
					if (!dependency.isConflict && !seen.has(dependency.name)) {
						seen.add(dependency.name);
						below.add(dependency.name);
						waiting.push(dependency.name);
					}
				}
			}
		}
	}

	return below;
}

function comesByItself(search: Search, candidate: Candidate): boolean {
	const {name, installIf} = candidate.offer;
	return (
		installIf.length > 0 &&
		!search.chosen.has(name) &&
		!search.unusable.has(candidate) &&
		isReachable(search, candidate) &&
		dependenciesOf(installIf).every((dependency) => {
			const decided = search.chosen.get(dependency.name);
			const isThere =
				decided !== undefined &&
				fittingProviders(search.universe, dependency).some(
					(provider) => provider.candidate === decided,
				);
			return isThere !== dependency.isConflict;
		})
	);
}

/** Returns whether a package may come from where it is: installed, untagged, or of an allowed tag. */
export function isReachable(search: Pick<Solution, 'allowedTags'>, candidate: Candidate): boolean {
	const allowed = search.allowedTags.get(candidate);
	return (
		candidate.installed !== undefined ||
		candidate.repositories.some(({tag}) => tag === undefined || allowed?.has(tag))
	);
}

function decide(search: Search, name: string): void {
	const {universe, requirements, unusable} = search;
	const providers = universe.providers.get(name) ?? [];
	const asked = requirements.get(name) ?? [];
	const provider = bestProvider(providers, {
		...search.preference,
		wantedTags: new Set(search.world.filter((one) => one.name === name).map(({tag}) => tag)),
		isUsable: (candidate) => !unusable.has(candidate),
		isReachable: (candidate) => isReachable(search, candidate),
		isChosen: (candidate) => search.chosen.get(candidate.offer.name) === candidate,
		isOpen: (candidate) => !search.chosen.has(candidate.offer.name),
		fits: ({version}) => asked.every((dependency) => versionFits(dependency, version)),
	});
	if (!provider) {
		search.chosen.set(name, undefined);
		search.missing.add(name);
		return;
	}

	choose(search, provider.candidate);
	search.chosen.set(name, provider.candidate);
}

function choose(search: Search, candidate: Candidate): void {
	const {offer} = candidate;
	if (search.chosen.get(offer.name) === candidate) {
		return;
	}

	const isBroken = search.unusable.has(candidate) || !isReachable(search, candidate);
	if (isBroken) {
		search.broken.add(candidate);
	}

	search.chosen.set(offer.name, candidate);
	const tags = search.allowedTags.get(candidate) ?? new Set<string>();
	// Other versions of the same package are out of the question now.
	for (const other of search.universe.providers.get(offer.name) ?? []) {
		if (other.isOwnName && other.candidate !== candidate) {
			search.unusable.add(other.candidate);
		}
	}

	for (const dependency of dependenciesOf(offer.depends)) {
		constrain(search, dependency, tags);
	}

	excludeUnsatisfiable(search);
}
