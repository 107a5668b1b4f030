import {WELL_KNOWN} from '../core/mirrors.ts';
import {groupNamesOf} from './accounts.ts';
import {AS_IT_IS} from './apk/apply-world.ts';
import {withDatabase, withPackageFiles} from './apk/package-files.ts';
import {chosenPackages, type Solution, solve} from './apk/solver.ts';
import {type Candidate, dependenciesOf, universeOf} from './apk/universe.ts';
import {baseFiles} from './base-files.ts';
import {REGISTRY_IMAGES} from './docker/registry-images.ts';
import {withLink, withText} from './files.ts';
import {BASE_RUNLEVELS, OTHER_BASE_SERVICES} from './openrc/base-services.ts';
import {script} from './openrc/init-scripts.ts';
import {withService} from './openrc/services.ts';
import {alpineOffers} from './packages/offers.ts';
import {MIB, type PackageOfIndex} from './packages/package.ts';
import type {World} from './world.ts';

/** The releases that the practice box comes in. */
export type PracticeRelease = '3.22' | '3.23';

/** What decides a box besides its release. */
export type BoxInput = {
	/** Milliseconds since 1970. */
	readonly now: number;
	readonly seed: number;
};

/** Disk of the box and what of it is taken before any package. */
const DISK = {sizeBytes: 8192 * MIB, otherBytes: 900 * MIB};
/** The box was switched on this long ago. Milliseconds. */
const UPTIME_MS = 4 * 60_000;
/** A good line; decides how long downloads take. Bytes per second. */
const BYTES_PER_SECOND = 12 * MIB;

const RELEASES = {
	'3.22': {
		release: '3.22.2',
		branch: 'v3.22',
		apk: {version: '2.14.10', generation: 2},
		kernel: '6.12.51-0-virt',
	},
	'3.23': {
		release: '3.23.4',
		branch: 'v3.23',
		apk: {version: '3.0.6', generation: 3},
		kernel: '6.18.22-0-virt',
	},
} as const;

/** The releases by their branches. */
export const PRACTICE_BRANCHES: Readonly<Record<string, PracticeRelease>> = {
	'v3.22': '3.22',
	'v3.23': '3.23',
};

/**
 * Returns a freshly installed box on which nothing is wrong: both repositories enabled,
 * network up, OpenRC booted, Docker not installed, logged in as root.
 */
export function cleanWorld(release: PracticeRelease, input: BoxInput): World {
	const wanted = ['alpine-base', 'doas', 'linux-virt'];
	return installedWorld(bootedWorld(release, input), wanted);
}

/** Returns the same box with no more than `alpine-base`, as in a container or a chroot. */
export function smallestWorld(release: PracticeRelease, input: BoxInput): World {
	return installedWorld(bootedWorld(release, input), ['alpine-base']);
}

function bootedWorld(release: PracticeRelease, {now, seed}: BoxInput): World {
	const {kernel, ...identity} = RELEASES[release];
	const bootedAt = now - UPTIME_MS;
	const world: World = {
		...identity,
		architecture: 'x86_64',
		seed,
		user: 'root',
		sessionGroups: [],
		bootedAt,
		clockAheadMs: 0,
		files: baseFiles({...identity, kernel, bootedAt}),
		installed: new Map(),
		cachedIndexes: new Map(),
		offers: alpineOffers(),
		network: {
			isUp: true,
			nameservers: ['10.0.2.3', '1.1.1.1', '8.8.8.8', '9.9.9.9'],
			mirrors: [...WELL_KNOWN.map((base) => base.replace('https://', '')), 'cdn.alpinelinux.org'],
			hosts: [
				'registry-1.docker.io',
				'download.docker.com',
				'mirror.example.net',
				'proxy.corp.example',
				'pool.ntp.org',
			],
			rules: [],
			bytesPerSecond: BYTES_PER_SECOND,
		},
		registry: {trouble: undefined, images: REGISTRY_IMAGES},
		services: new Map(),
		dockerd: {kind: 'none'},
		images: [],
		containers: [],
		isApkLocked: false,
		isReadOnly: false,
		disk: DISK,
		isBooted: true,
		hasServiceCache: true,
	};
	const logged = {...world, sessionGroups: groupNamesOf(world, world.user)};
	return withBaseServices(logged);
}

/** Installs without a word: what an image or an installation medium brings. */
function installedWorld(world: World, names: readonly string[]): World {
	const main = world.offers.get(`${world.branch}/main`)?.packages ?? [];
	const named = withText(world, '/etc/apk/world', names.map((name) => `${name}\n`).join(''));
	return withPackages(named, names, main);
}

/** Returns the box with what these packages need of the packages of a medium; what is missing there stays away. */
export function withPackages(
	world: World,
	names: readonly string[],
	main: readonly PackageOfIndex[],
): World {
	const index = {fetchedAt: 0, description: '', packages: main};
	const source = {url: 'medium', indexUrl: 'medium', isRemote: false, isAdb: false, index};
	const solution = solve(universeOf(world, [source]), dependenciesOf(names), AS_IT_IS);
	let next = world;
	const installed = new Map(world.installed);
	for (const {offer} of completePackages(solution)) {
		installed.set(offer.name, {offer});
		next = withPackageFiles(next, offer, world.bootedAt);
	}

	return withDatabase({...next, installed});
}

/** Returns the chosen packages that have all they need. */
function completePackages(solution: Solution): readonly Candidate[] {
	let complete = [...chosenPackages(solution)].filter((one) => !solution.broken.has(one));
	for (let count = -1; count !== complete.length; ) {
		count = complete.length;
		complete = complete.filter(({depends}) =>
			depends.every(({name, isConflict}) => {
				const chosen = solution.chosen.get(name);
				return isConflict || (chosen !== undefined && complete.includes(chosen));
			}),
		);
	}

	return complete;
}

function withBaseServices(start: World): World {
	let world = start;
	for (const [runlevel, names] of Object.entries(BASE_RUNLEVELS)) {
		for (const name of names) {
			const needs = name === 'networking' ? 'localmount' : '';
			world = withText(world, `/etc/init.d/${name}`, script(name, needs), 0o755);
			world = withLink(world, `/etc/runlevels/${runlevel}/${name}`, `/etc/init.d/${name}`);
			if (runlevel !== 'shutdown') {
				world = withStarted(world, name);
			}
		}
	}

	for (const [name, isStarted] of Object.entries(OTHER_BASE_SERVICES)) {
		world = withText(world, `/etc/init.d/${name}`, script(name, ''), 0o755);
		world = isStarted ? withStarted(world, name) : world;
	}

	return world;
}

function withStarted(world: World, name: string): World {
	return withService(world, name, {state: 'started', since: world.bootedAt, respawns: 0});
}
