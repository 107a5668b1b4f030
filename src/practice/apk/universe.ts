import type {PackageOfIndex} from '../packages/package.ts';
import type {InstalledPackage, World} from '../world.ts';
import {type Dependency, parseDependency} from './dependency.ts';
import type {LoadedRepository} from './indexes.ts';
import {compareVersions} from './version.ts';

/** A package that could be chosen, with where it can be had from. */
export type Candidate = {
	readonly offer: PackageOfIndex;
	readonly installed: InstalledPackage | undefined;
	/** Repositories that have it, in their order. */
	readonly repositories: readonly LoadedRepository[];
	/** What it needs and what it must not meet. */
	readonly depends: readonly Dependency[];
	/** It comes by itself where all of these are there. */
	readonly installIf: readonly Dependency[];
};

/** Orders candidates of one name by their versions, the newest last. */
export function byVersion(one: Candidate, other: Candidate): number {
	return compareVersions(one.offer.version, other.offer.version) === '<' ? -1 : 1;
}

/** A candidate under one of the names that it goes by. */
export type Provider = {
	readonly candidate: Candidate;
	/** Version under this name; undefined for a name that is provided without one. */
	readonly version: string | undefined;
	/** The name is its own. */
	readonly isOwnName: boolean;
};

/** All that apk can choose from. */
export type Universe = {
	readonly candidates: readonly Candidate[];
	readonly providers: ReadonlyMap<string, readonly Provider[]>;
};

/** Returns everything that is installed or offered, and further packages, each once. */
export function universeOf(
	world: World,
	repositories: readonly LoadedRepository[],
	further: readonly Candidate[] = [],
): Universe {
	const byKey = new Map<string, {candidate: Candidate; sources: LoadedRepository[]}>();
	const add = (offer: PackageOfIndex, installed: InstalledPackage | undefined) => {
		const key = `${offer.name}-${offer.version} ${offer.architecture}`;
		const known = byKey.get(key);
		if (known) {
			return known.sources;
		}

		const sources: LoadedRepository[] = [];
		const depends = dependenciesOf(offer.depends);
		const installIf = dependenciesOf(offer.installIf);
		const candidate = {offer, installed, repositories: sources, depends, installIf};
		byKey.set(key, {candidate, sources});
		return sources;
	};

	for (const installed of world.installed.values()) {
		add(installed.offer, installed);
	}

	for (const repository of repositories) {
		for (const offer of repository.index?.packages ?? []) {
			add(offer, undefined).push(repository);
		}
	}

	const candidates = [...[...byKey.values()].map(({candidate}) => candidate), ...further];
	return {candidates, providers: providersOf(candidates)};
}

/** Returns every name that apk has heard of: of packages, of what they provide and need, and in world. */
export function knownNames(
	{candidates, providers}: Universe,
	world: readonly Dependency[],
): ReadonlySet<string> {
	return new Set([
		...providers.keys(),
		...world.map(({name}) => name),
		...candidates.flatMap(({depends, installIf}) =>
			[...depends, ...installIf].map(({name}) => name),
		),
	]);
}

/** Returns the constraints in a list of texts; what cannot be read is left out. */
export function dependenciesOf(texts: readonly string[]): readonly Dependency[] {
	return texts.map((text) => parseDependency(text)).filter((one) => one !== undefined);
}

/** Returns `docker-28.3.3-r4`. */
export function nameWithVersion(offer: PackageOfIndex): string {
	return `${offer.name}-${offer.version}`;
}

function providersOf(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Provider[]> {
	const providers = new Map<string, Provider[]>();
	const add = (name: string, provider: Provider) => {
		const list = providers.get(name);
		if (list) {
			list.push(provider);
		} else {
			providers.set(name, [provider]);
		}
	};

	for (const candidate of candidates) {
		const {name, version, provides} = candidate.offer;
		add(name, {candidate, version, isOwnName: true});
		for (const text of provides) {
			const provided = parseDependency(text);
			if (provided && provided.name !== name) {
				add(provided.name, {candidate, version: provided.limit?.version, isOwnName: false});
			}
		}
	}

	return providers;
}
