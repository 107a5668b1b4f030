import {lookUp} from '../files.ts';
import {packageOf} from '../packages/package.ts';
import {complaint, type Ran, ran} from '../program.ts';
import {isKeptOverReboot} from '../stick.ts';
import {type Dependency, dependencyText, parseDependency} from './dependency.ts';
import type {LoadedRepository} from './indexes.ts';
import {HARD_FAILURE, has, type Session} from './session.ts';
import {type Candidate, dependenciesOf} from './universe.ts';

/** A package that holds nothing but needs, and its place in world. */
export type VirtualPackage = {readonly candidate: Candidate; readonly wish: Dependency};

/** Where apk keeps what comes from no repository. */
const CACHE: LoadedRepository = {
	url: 'cache',
	indexUrl: 'cache',
	isRemote: false,
	isAdb: false,
	index: undefined,
};

/** Returns whether a package comes from no repository and is not there yet. */
export function isOnlyCached({installed, repositories}: Candidate): boolean {
	return installed === undefined && repositories.includes(CACHE);
}

/** Makes the package of `apk add --virtual NAME`; returns why that cannot be where it cannot. */
export function virtualPackage(
	session: Session,
	depends: readonly Dependency[],
): VirtualPackage | {readonly error: Ran} {
	const {world, options, call} = session;
	const text = options.options.get('virtual') ?? '';
	const asked = parseDependency(text);
	const operator = asked?.limit?.operator ?? '=';
	const bad = complaint(`ERROR: ${text}: bad package specifier`);
	if (!asked || asked.isConflict || operator !== '=') {
		return {error: ran(world, [bad], HARD_FAILURE)};
	}

	if (!asked.name.startsWith('.') && wouldBeLost(session)) {
		const words = complaint(`ERROR: ${LOST}`);
		const said = world.apk.generation === 2 ? [words, bad] : [words];
		return {error: ran(world, said, HARD_FAILURE)};
	}

	const version = asked.limit?.version ?? versionAt(call.now + world.clockAheadMs);
	const offer = packageOf({
		name: asked.name,
		version,
		architecture: 'noarch',
		description: 'virtual meta package',
		installedSize: 0,
		depends: depends.map(dependencyText),
	});
	const candidate: Candidate = {
		offer,
		installed: undefined,
		repositories: [CACHE],
		depends: dependenciesOf(offer.depends),
		installIf: [],
	};
	const wish = {name: asked.name, isConflict: false, limit: {operator: '=', version}} as const;
	return {candidate, wish};
}

const LOST =
	'You tried to add a non-repository package to system, but it would be lost on next reboot. Enable package caching (apk cache --help) or use --force-non-repository if you know what you are doing.';

function wouldBeLost(session: Session): boolean {
	const {world} = session;
	const hasCache = lookUp(world.files, '/etc/apk/cache') !== undefined;
	return !isKeptOverReboot(world) && !hasCache && !has(session, 'force-non-repository');
}

/** Returns `20261123.090000`. */
function versionAt(time: number): string {
	const digits = new Date(time).toISOString().replace(/\D/g, '');
	return `${digits.slice(0, 8)}.${digits.slice(8, 14)}`;
}
