import type {ApkGeneration} from '../../core/facts.ts';
import type {Candidate, Provider} from './universe.ts';
import {compareVersions} from './version.ts';

/** What the user asked of the choice. */
export type Preference = {
	/** Newer versions are taken also where an older one is installed: all, or only these names. */
	readonly upgrades: 'all' | ReadonlySet<string>;
	/** Names that were asked to go: any other provider is better; in generation 3, as good. */
	readonly leaving?: ReadonlySet<string>;
	readonly generation?: ApkGeneration;
	/** What no repository has any more is left behind. */
	readonly isAvailable?: boolean;
};

/** What the choice among the providers of a name depends on. */
export type Situation = Preference & {
	/** Tags that world gives this very name. */
	readonly wantedTags: ReadonlySet<string | undefined>;
	/** Needs between it and what makes it unusable; infinite where it can be installed. */
	readonly distanceFromFault: (candidate: Candidate) => number;
	readonly isReachable: (candidate: Candidate) => boolean;
	/** It is already chosen under its own name. */
	readonly isChosen: (candidate: Candidate) => boolean;
	/** Its own name is not decided yet. */
	readonly isOpen: (candidate: Candidate) => boolean;
	/** It fits all constraints on the name. */
	readonly fits: (provider: Provider) => boolean;
};

/**
 * Returns the provider to take for a name: the first difference in this list decides.
 *
 * It can be installed, it fits, it may come from where it is, it is of the wanted tag, it is
 * chosen already, it is installed, no tag is needed, its own name, priority, newest, first repository.
 */
export function bestProvider(
	providers: readonly Provider[],
	situation: Situation,
): Provider | undefined {
	const possible = providers.filter(
		(provider) =>
			situation.isChosen(provider.candidate) ||
			(situation.isOpen(provider.candidate) && isSelectable(provider)),
	);
	return possible.reduce<Provider | undefined>(
		(best, provider) => (best && compare(best, provider, situation) >= 0 ? best : provider),
		undefined,
	);
}

/** A name that is provided without version and priority is never chosen by apk itself. */
function isSelectable({candidate, version, isOwnName}: Provider): boolean {
	return (
		isOwnName ||
		version !== undefined ||
		candidate.offer.providerPriority > 0 ||
		candidate.installed !== undefined
	);
}

function compare(one: Provider, other: Provider, situation: Situation): number {
	const rank = (provider: Provider) => ranksOf(provider, situation);
	const left = rank(one);
	const right = rank(other);
	const index = left.findIndex((value, at) => value !== right[at]);
	if (index >= 0) {
		return (left[index] ?? 0) - (right[index] ?? 0);
	}

	const {offer} = one.candidate;
	const {offer: otherOffer} = other.candidate;
	return (
		signOf(one.version ?? '', other.version ?? '') ||
		(offer.name === otherOffer.name ? signOf(offer.version, otherOffer.version) : 0) ||
		offer.providerPriority - otherOffer.providerPriority ||
		Number(one.candidate.installed !== undefined) - Number(other.candidate.installed !== undefined)
	);
}

function signOf(one: string, other: string): number {
	return {'<': -1, '=': 0, '>': 1}[compareVersions(one, other)];
}

function ranksOf(provider: Provider, situation: Situation): readonly number[] {
	const {candidate} = provider;
	const {upgrades, wantedTags, isAvailable = false} = situation;
	const mayUpgrade = upgrades === 'all' || upgrades.has(candidate.offer.name);
	const isWanted = candidate.repositories.some(({tag}) => tag !== undefined && wantedTags.has(tag));
	const isUntagged = candidate.repositories.some(({tag}) => tag === undefined);
	const isLeaving = situation.leaving?.has(candidate.offer.name) ?? false;
	const isNew = situation.generation === 3;
	return [
		Number(isNew || !isLeaving),
		situation.distanceFromFault(candidate),
		Number(situation.fits(provider)),
		Number(situation.isReachable(candidate)),
		Number(isAvailable && candidate.repositories.length > 0),
		Number(isWanted),
		Number(situation.isChosen(candidate)),
		Number(mayUpgrade || (isLeaving && isNew) || candidate.installed !== undefined),
		Number(isUntagged || candidate.installed !== undefined),
		Number(provider.isOwnName),
	];
}
