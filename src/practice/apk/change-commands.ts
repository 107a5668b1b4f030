import {lookUp} from '../files.ts';
import {complaint, notSimulated, type OutputPiece, pathIn, type Ran, ran} from '../program.ts';
import {AS_IT_IS, applyWorld} from './apply-world.ts';
import {type Dependency, parseDependency} from './dependency.ts';
import {notRemoved} from './not-removed.ts';
import type {Preference} from './preference.ts';
import {HARD_FAILURE, has, indexesFor, openError, readWorld, type Session} from './session.ts';
import {dependenciesOf, knownNames, type Universe, universeOf} from './universe.ts';
import {isVersion} from './version.ts';
import {type VirtualPackage, virtualPackage} from './virtual-package.ts';

/** `apk add`: constraints are added to world, then the box is brought in line with it. */
export function add(session: Session): Ran {
	const opened = openForChange(session);
	if ('error' in opened) {
		return opened.error;
	}

	const {words} = session.options;
	const {files} = session.world;
	const isOld = session.world.apk.generation === 2;
	const file = words.find((word) =>
		isOld ? word.includes('.apk') : word.includes('.') && lookUp(files, pathIn(session.call, word)),
	);
	if (file !== undefined) {
		return notSimulated(session.world, `apk add ${file}`);
	}

	const isVirtual = has(session, 'virtual');
	const wanted = new Map<string, Dependency>();
	for (const word of words) {
		const dependency = parseDependency(word);
		const isBroken =
			dependency?.limit && !isVersion(dependency.limit.version) && !word.includes('><');
		if (!dependency || isBroken || (isVirtual && dependency.tag !== undefined)) {
			const kind = isVirtual ? (isOld ? 'child' : 'package') : 'world';
			const format = `name${isVirtual ? '' : '(@tag)'}([<>~=]version)`;
			const words = `ERROR: '${word}' is not a valid ${kind} dependency, format is ${format}`;
			return ran(session.world, [complaint(words)], HARD_FAILURE);
		}

		wanted.set(dependency.name, dependency);
	}

	const virtual = isVirtual ? virtualPackage(session, [...wanted.values()]) : undefined;
	if (virtual && 'error' in virtual) {
		return virtual.error;
	}

	if (virtual) {
		return addVirtual(session, opened.world, virtual);
	}

	const indexes = indexesFor(session, has(session, 'simulate') ? 'never' : 'when-old');
	const kept = opened.world.filter(({name}) => !wanted.has(name));
	const isUpgrade = has(session, 'upgrade') || has(session, 'latest');
	const universe = universeOf(indexes.world, indexes.repositories);
	const preference: Preference = isUpgrade
		? {upgrades: withAllNeeds(universe, [...wanted.keys()])}
		: AS_IT_IS;
	return applyWorld(session, indexes, sorted([...kept, ...wanted.values()]), {preference});
}

/** The needs go into a package of their own, which world asks for. */
function addVirtual(session: Session, world: readonly Dependency[], virtual: VirtualPackage): Ran {
	const indexes = indexesFor(session, has(session, 'simulate') ? 'never' : 'when-old');
	const isEmpty = virtual.candidate.depends.length === 0;
	const warning = complaint('WARNING: creating empty virtual package');
	const kept = world.filter(({name}) => name !== virtual.wish.name);
	return applyWorld(
		session,
		{...indexes, output: [...indexes.output, ...(isEmpty ? [warning] : [])]},
		sorted([...kept, virtual.wish]),
		{preference: AS_IT_IS, further: [virtual.candidate]},
	);
}

/** `apk del`: constraints are taken out of world; what nothing needs any more goes with them. */
export function del(session: Session): Ran {
	const opened = openForChange(session);
	if ('error' in opened) {
		return opened.error;
	}

	const {words} = session.options;
	const indexes = indexesFor(session, 'never');
	const universe = universeOf(indexes.world, indexes.repositories);
	const isKnown = knownNames(universe, opened.world);
	const unknown = words.filter((word) => !isKnown.has(word));
	if (unknown.length > 0) {
		const errors = unknown.map((word) => complaint(`ERROR: No such package: ${word}`));
		return ran(indexes.world, [...indexes.output, ...errors], unknown.length);
	}

	const leaving = has(session, 'rdepends') ? withUsers(session, words) : words;
	const kept = opened.world.filter(({name}) => !leaving.includes(name));
	const wereForbidden = opened.world.filter(({isConflict}) => isConflict).map(({name}) => name);
	const asked =
		session.world.apk.generation === 2
			? words
			: words.filter((word) => !wereForbidden.includes(word));
	return applyWorld(session, indexes, kept, {
		preference: {...AS_IT_IS, leaving: new Set(words), generation: session.world.apk.generation},
		before: (packages) => notRemoved(asked, packages, kept, session.world.apk.generation),
	});
}

/** Returns names with those of everything installed that needs them. */
function withUsers({world}: Session, words: readonly string[]): readonly string[] {
	const leaving = new Set(words);
	for (const name of leaving) {
		const provided = world.installed.get(name)?.offer.provides ?? [];
		const names = new Set([name, ...dependenciesOf(provided).map((one) => one.name)]);
		for (const {offer} of world.installed.values()) {
			if (dependenciesOf(offer.depends).some((one) => !one.isConflict && names.has(one.name))) {
				leaving.add(offer.name);
			}
		}
	}

	return [...leaving];
}

/** `apk fix`: what is broken is installed again, and world is applied. */
export function fix(session: Session): Ran {
	const opened = openForChange(session);
	if ('error' in opened) {
		return opened.error;
	}

	const {words} = session.options;
	const indexes = indexesFor(session, 'when-old');
	const universe = universeOf(indexes.world, indexes.repositories);
	const missing = notFound(session, universe, opened.world);
	if (missing.length > 0) {
		return ran(indexes.world, [...indexes.output, ...missing], missing.length);
	}

	const isUpgrade = has(session, 'upgrade');
	const meant = has(session, 'depends') ? withNeeds(session, words) : words;
	const isReinstall = has(session, 'reinstall') || !isUpgrade;
	return applyWorld(session, indexes, opened.world, {
		preference: isUpgrade ? {upgrades: new Set(meant)} : AS_IT_IS,
		reinstalls: new Set(isReinstall ? meant : []),
	});
}

/** Returns names with those of everything installed that they need. */
function withNeeds({world}: Session, words: readonly string[]): readonly string[] {
	const meant = new Set(words);
	const installed = [...world.installed.values()].map(({offer}) => offer);
	for (const name of meant) {
		for (const need of dependenciesOf(world.installed.get(name)?.offer.depends ?? [])) {
			const provider = installed.find(
				(offer) =>
					offer.name === need.name ||
					dependenciesOf(offer.provides).some((one) => one.name === need.name),
			);
			if (provider && !need.isConflict) {
				meant.add(provider.name);
			}
		}
	}

	return [...meant];
}

/** Returns names with those of every package that they could need. */
function withAllNeeds({providers}: Universe, names: readonly string[]): ReadonlySet<string> {
	const all = new Set(names);
	for (const name of all) {
		for (const {candidate} of providers.get(name) ?? []) {
			all.add(candidate.offer.name);
			for (const need of candidate.depends.filter(({isConflict}) => !isConflict)) {
				all.add(need.name);
			}
		}
	}

	return all;
}

function notFound(
	{options}: Session,
	universe: Universe,
	world: readonly Dependency[],
): readonly OutputPiece[] {
	const isKnown = knownNames(universe, world);
	return options.words
		.filter((word) => !isKnown.has(word))
		.map((word) => complaint(`ERROR: Package '${word}' not found`));
}

/** `apk upgrade`: everything gets the newest version that fits. */
export function upgrade(session: Session): Ran {
	const opened = openForChange(session);
	if ('error' in opened) {
		return opened.error;
	}

	const indexes = indexesFor(session, 'when-old');
	if (indexes.unavailable + indexes.stale > 0 && !has(session, 'force-missing-repositories')) {
		const space = session.world.apk.generation === 2 ? '' : ' ';
		const words = `ERROR: Not continuing due to stale/unavailable repositories.${space}Use --force-missing-repositories to continue.`;
		return ran(indexes.world, [...indexes.output, complaint(words)], HARD_FAILURE);
	}

	const {words} = session.options;
	const universe = universeOf(indexes.world, indexes.repositories);
	const missing = notFound(session, universe, opened.world);
	if (missing.length > 0) {
		return ran(indexes.world, [...indexes.output, ...missing], missing.length);
	}

	return applyWorld(session, indexes, opened.world, {
		preference: {
			upgrades: words.length > 0 ? new Set(words) : 'all',
			isAvailable: has(session, 'available'),
		},
	});
}

function openForChange(
	session: Session,
): {readonly world: readonly Dependency[]} | {readonly error: Ran} {
	const error = has(session, 'simulate') ? undefined : openError(session);
	return error ? {error} : readWorld(session.world);
}

function sorted(dependencies: readonly Dependency[]): readonly Dependency[] {
	return [...dependencies].sort((one, other) => (one.name < other.name ? -1 : 1));
}
