import {complaint, line, notSimulated, type Ran, ran} from '../program.ts';
import {AS_IT_IS, applyWorld} from './apply-world.ts';
import {type Dependency, parseDependency} from './dependency.ts';
import type {Preference} from './preference.ts';
import {HARD_FAILURE, has, indexesFor, openError, readWorld, type Session} from './session.ts';
import {dependenciesOf} from './universe.ts';

/** `apk add`: constraints are added to world, then the box is brought in line with it. */
export function add(session: Session): Ran {
	const opened = openForChange(session);
	if ('error' in opened) {
		return opened.error;
	}

	const {words} = session.options;
	const file = words.find((word) => word.includes('/') || word.endsWith('.apk'));
	if (file !== undefined || has(session, 'virtual')) {
		return notSimulated(session.world, `apk add ${file ?? '--virtual'}`);
	}

	const wanted: Dependency[] = [];
	for (const word of words) {
		const dependency = parseDependency(word);
		if (!dependency) {
			const words = `ERROR: '${word}' is not a valid world dependency, format is name(@tag)([<>~=]version)`;
			return ran(session.world, [complaint(words)], HARD_FAILURE);
		}

		wanted.push(dependency);
	}

	const indexes = indexesFor(session, has(session, 'simulate') ? 'never' : 'when-old');
	const names = new Set(wanted.map(({name}) => name));
	const kept = opened.world.filter(({name}) => !names.has(name));
	const preference: Preference =
		has(session, 'upgrade') || has(session, 'latest') ? {upgrades: names} : AS_IT_IS;
	return applyWorld(session, indexes, sorted([...kept, ...wanted]), {preference});
}

/** `apk del`: constraints are taken out of world; what nothing needs any more goes with them. */
export function del(session: Session): Ran {
	const opened = openForChange(session);
	if ('error' in opened) {
		return opened.error;
	}

	const {words} = session.options;
	const indexes = indexesFor(session, 'never');
	const unknown = words.filter(
		(word) => !session.world.installed.has(word) && !opened.world.some(({name}) => name === word),
	);
	if (unknown.length > 0) {
		const errors = unknown.map((word) => complaint(`ERROR: No such package: ${word}`));
		return ran(indexes.world, [...indexes.output, ...errors], unknown.length);
	}

	const kept = opened.world.filter(({name}) => !words.includes(name));
	const held = words.flatMap((word) => {
		const holders = holdersOf(session, word, kept);
		return holders.length > 0 ? [`  ${word}: ${holders.join(' ')}`] : [];
	});
	const before =
		held.length > 0
			? ['World updated, but the following packages are not removed due to:', ...held, ''].map(
					(text) => line(text),
				)
			: [];
	return applyWorld(session, indexes, kept, {preference: AS_IT_IS, before});
}

/** `apk fix`: what is broken is installed again, and world is applied. */
export function fix(session: Session): Ran {
	const opened = openForChange(session);
	if ('error' in opened) {
		return opened.error;
	}

	const {words} = session.options;
	const missing = words.filter((word) => !session.world.installed.has(word));
	const indexes = indexesFor(session, 'when-old');
	if (missing.length > 0) {
		const errors = missing.map((word) => complaint(`ERROR: Package '${word}' not found`));
		return ran(indexes.world, [...indexes.output, ...errors], missing.length);
	}

	return applyWorld(session, indexes, opened.world, {
		preference: has(session, 'upgrade') ? {upgrades: new Set(words)} : AS_IT_IS,
		reinstalls: new Set(words),
	});
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

	return applyWorld(session, indexes, opened.world, {preference: {upgrades: 'all'}});
}

function openForChange(
	session: Session,
): {readonly world: readonly Dependency[]} | {readonly error: Ran} {
	const error = has(session, 'simulate') ? undefined : openError(session);
	return error ? {error} : readWorld(session.world);
}

/** Returns the names in world that keep a package on the box. */
function holdersOf(session: Session, name: string, kept: readonly Dependency[]): readonly string[] {
	const {installed} = session.world;
	const holders = new Set<string>();
	const waiting = [name];
	const seen = new Set(waiting);
	for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
		for (const {offer} of installed.values()) {
			const needs = dependenciesOf(offer.depends).some((dependency) => dependency.name === current);
			if (needs && !seen.has(offer.name)) {
				seen.add(offer.name);
				waiting.push(offer.name);
				if (kept.some((dependency) => dependency.name === offer.name)) {
					holders.add(offer.name);
				}
			}
		}
	}

	return [...holders].sort();
}

function sorted(dependencies: readonly Dependency[]): readonly Dependency[] {
	return [...dependencies].sort((one, other) => (one.name < other.name ? -1 : 1));
}
