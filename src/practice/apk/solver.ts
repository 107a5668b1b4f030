import {type Dependency, versionFits} from './dependency.ts';
import {bestProvider, type Preference} from './preference.ts';
import {type Candidate, dependenciesOf, type Provider, type Universe} from './universe.ts';

/** What the solver found; whether it can be installed, `changesFor` tells. */
export type Solution = {
	/** The chosen package under each name that was asked for; undefined where there is none. */
	readonly chosen: ReadonlyMap<string, Candidate | undefined>;
	/** Chosen although a constraint or a tag forbids them. */
	readonly broken: ReadonlySet<Candidate>;
	/** Names that nothing provides. */
	readonly missing: ReadonlySet<string>;
	/** Tags that a package may come from because somebody who needs it was asked for with them. */
	readonly allowedTags: ReadonlyMap<Candidate, ReadonlySet<string>>;
};

type Search = {
	readonly universe: Universe;
	readonly world: readonly Dependency[];
	readonly preference: Preference;
	readonly requirements: Map<string, Dependency[]>;
	readonly chosen: Map<string, Candidate | undefined>;
	/** What cannot be installed any more, with the number of needs between it and the cause. */
	readonly unusable: Map<Candidate, number>;
	readonly broken: Set<Candidate>;
	readonly missing: Set<string>;
	readonly allowedTags: Map<Candidate, Set<string>>;
};

/**
 * Chooses a package for everything that world asks for.
 *
 * A name is decided when all packages that could still need it are decided, so that every
 * constraint on it is known. There is no going back: like apk's, this solver is greedy, takes
 * the newest even where an older one would fit, and reports what does not fit.
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
		unusable: new Map(),
		broken: new Set(),
		missing: new Set(),
		allowedTags: new Map(),
	};
	for (const dependency of world) {
		constrain(search, dependency, new Set(dependency.tag === undefined ? [] : [dependency.tag]));
	}

	for (let name = nextName(search); name !== undefined; name = nextName(search)) {
		decide(search, name);
	}

	const {chosen, broken, missing, allowedTags} = search;
	return {chosen, broken, missing, allowedTags};
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

/** Returns whether a package may come from where it is: installed, untagged, or of an allowed tag. */
export function isReachable(
	solution: Pick<Solution, 'allowedTags'>,
	candidate: Candidate,
): boolean {
	const allowed = solution.allowedTags.get(candidate);
	return (
		candidate.installed !== undefined ||
		candidate.repositories.some(({tag}) => tag === undefined || allowed?.has(tag))
	);
}

/** Notes a constraint: what does not fit it is out, what fits it may come from these tags. */
function constrain(search: Search, dependency: Dependency, tags: ReadonlySet<string>): void {
	const {universe, requirements, unusable} = search;
	for (const provider of universe.providers.get(dependency.name) ?? []) {
		if (versionFits(dependency, provider.version) !== dependency.isConflict) {
			allow(search, provider.candidate, tags);
		} else if (!unusable.has(provider.candidate)) {
			exclude(search, provider.candidate, 0);
		}
	}

	if (!dependency.isConflict) {
		const known = requirements.get(dependency.name);
		requirements.set(dependency.name, [...(known ?? []), dependency]);
	}
}

function allow({allowedTags}: Search, candidate: Candidate, tags: ReadonlySet<string>): void {
	allowedTags.set(candidate, new Set([...(allowedTags.get(candidate) ?? []), ...tags]));
}

/**
 * Takes a package out of the question, and with it every one that needs it and has no other
 * provider; each remembers how many needs away from the cause it is.
 */
function exclude(search: Search, candidate: Candidate, distance: number): void {
	search.unusable.set(candidate, distance);
	const names = new Set(namesOf(candidate));
	reconsiderUsers(search, names, distance + 1);
}

function reconsiderUsers(search: Search, names: ReadonlySet<string>, distance: number): void {
	const {universe, unusable, chosen} = search;
	const out = universe.candidates.filter((user) => {
		const isAffected = user.depends.some(({name}) => names.has(name));
		const isOpen = !chosen.has(user.offer.name) && !unusable.has(user);
		return isAffected && isOpen && !user.depends.every((one) => isSatisfiable(search, one));
	});
	// All of them first, so that each gets the shortest way to the cause.
	for (const user of out) {
		unusable.set(user, distance);
	}

	if (out.length > 0) {
		reconsiderUsers(search, new Set(out.flatMap((user) => namesOf(user))), distance + 1);
	}
}

function namesOf({offer}: Candidate): readonly string[] {
	return [offer.name, ...dependenciesOf(offer.provides).map(({name}) => name)];
}

function isSatisfiable({universe, unusable, chosen}: Search, dependency: Dependency): boolean {
	if (dependency.isConflict) {
		return true;
	}

	const fitting = fittingProviders(universe, dependency);
	const decided = chosen.get(dependency.name);
	return decided
		? fitting.some(({candidate}) => candidate === decided)
		: fitting.some(({candidate}) => !unusable.has(candidate));
}

/**
 * Returns the name to decide next: one that world ties to a single version, else one that
 * nothing undecided could need, else the first; then packages that come by themselves.
 */
function nextName(search: Search): string | undefined {
	const open = [...search.requirements.keys()].filter((name) => !search.chosen.has(name));
	if (open.length > 0) {
		const tied = search.world.find(
			({name, limit}) => limit?.operator === '=' && open.includes(name),
		);
		const needed = namesBelow(search, open);
		return tied?.name ?? open.find((name) => !needed.has(name)) ?? open[0];
	}

	return search.universe.candidates.find((candidate) => comesByItself(search, candidate))?.offer
		.name;
}

/** Returns every name that a package which may be chosen for an open name could need, directly or not. */
function namesBelow({universe}: Search, open: readonly string[]): ReadonlySet<string> {
	const below = new Set<string>();
	const waiting = [...open];
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		for (const {candidate} of universe.providers.get(name) ?? []) {
			for (const dependency of candidate.depends) {
				if (!dependency.isConflict && !below.has(dependency.name)) {
					below.add(dependency.name);
					waiting.push(dependency.name);
				}
			}
		}
	}

	return below;
}

/** It also may come from the tags of its causes. */
function comesByItself(search: Search, candidate: Candidate): boolean {
	const {offer, installIf} = candidate;
	const isForbidden = search.unusable.get(candidate) === 0;
	if (installIf.length === 0 || search.chosen.has(offer.name) || isForbidden) {
		return false;
	}

	const causes = installIf.map((dependency) => search.chosen.get(dependency.name));
	const isCaused = installIf.every((dependency, index) => {
		const isThere = fittingProviders(search.universe, dependency).some(
			(provider) => provider.candidate === causes[index],
		);
		return isThere !== dependency.isConflict;
	});
	if (!isCaused) {
		return false;
	}

	for (const cause of causes) {
		allow(search, candidate, (cause && search.allowedTags.get(cause)) ?? new Set());
	}

	return isReachable(search, candidate);
}

function decide(search: Search, name: string): void {
	const {universe, requirements, unusable} = search;
	const asked = requirements.get(name) ?? [];
	const providers = universe.providers.get(name) ?? [];
	// What nobody asks for comes only in the version whose causes are there.
	const fitting =
		asked.length > 0
			? providers
			: providers.filter(({candidate}) => comesByItself(search, candidate));
	const provider = bestProvider(fitting, {
		...search.preference,
		wantedTags: new Set(search.world.filter((one) => one.name === name).map(({tag}) => tag)),
		distanceFromFault: (candidate) => unusable.get(candidate) ?? Number.POSITIVE_INFINITY,
		isReachable: (candidate) => isReachable(search, candidate),
		isChosen: (candidate) => search.chosen.get(candidate.offer.name) === candidate,
		isOpen: (candidate) => !search.chosen.has(candidate.offer.name),
		fits: ({version}) => asked.every((dependency) => versionFits(dependency, version)),
	});
	if (provider) {
		choose(search, provider.candidate);
	} else {
		search.missing.add(name);
	}

	search.chosen.set(name, provider?.candidate);
	reconsiderUsers(search, new Set([name]), 1);
}

/** A name that is provided with a version is as good as the package's own. */
function versionedNames({offer}: Candidate): readonly string[] {
	return dependenciesOf(offer.provides)
		.filter(({limit}) => limit !== undefined)
		.map(({name}) => name);
}

function choose(search: Search, candidate: Candidate): void {
	const {offer, depends} = candidate;
	if (search.chosen.get(offer.name) === candidate) {
		return;
	}

	if (search.unusable.has(candidate) || !isReachable(search, candidate)) {
		search.broken.add(candidate);
	}

	for (const name of [offer.name, ...versionedNames(candidate)]) {
		if (!search.chosen.has(name)) {
			search.chosen.set(name, candidate);
		}
	}

	const tags = search.allowedTags.get(candidate) ?? new Set<string>();
	// Other versions of the same package are out of the question now.
	for (const other of search.universe.providers.get(offer.name) ?? []) {
		if (other.isOwnName && other.candidate !== candidate) {
			search.unusable.set(other.candidate, 0);
		}
	}

	for (const dependency of depends) {
		constrain(search, dependency, tags);
	}
}
