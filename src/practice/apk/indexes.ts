import {lookUp} from '../files.ts';
import {splitUrl, troubleTo} from '../network.ts';
import type {PackageOfIndex} from '../packages/package.ts';
import {complaint, line, type OutputPiece} from '../program.ts';
import type {CachedIndex, MirrorRepository, Trouble, World} from '../world.ts';
import {apkErrorText, tlsNoise} from './error-text.ts';
import {archOf, type Repository, repositoriesOf, repositoryOfUrl} from './repositories.ts';

/** Indexes older than this are fetched again by commands that write (apk's default of four hours). */
const CACHE_MAX_AGE_MS = 4 * 3_600_000;
/** Size of a real index; decides how long its fetch takes. Bytes. */
const INDEX_BYTES = 700_000;
/** Time until a server answers at all. Milliseconds. */
const ANSWER_MS = 120;
/** What a failed request costs before it is given up. Milliseconds. */
const FAILURE_MS: Readonly<Partial<Record<Trouble['kind'], number>>> = {
	'dns-silent': 5000,
	timeout: 60_000,
};

/** A repository with the index that apk works with. */
export type LoadedRepository = Repository & {readonly index: CachedIndex | undefined};

/** What apk has after it read its repositories. */
export type Indexes = {
	readonly world: World;
	readonly repositories: readonly LoadedRepository[];
	readonly output: readonly OutputPiece[];
	/** Indexes that could not be had at all, and those that could only be had old. */
	readonly unavailable: number;
	readonly stale: number;
};

/** How indexes are asked for. */
export type IndexPolicy = {
	/** `always`: fetch all. `when-old`: fetch what is missing or old. `never`: only what is kept. */
	readonly refresh: 'always' | 'when-old' | 'never';
	readonly isQuiet: boolean;
	/** Fetched indexes are not kept. */
	readonly hasNoCache: boolean;
	readonly extra: readonly string[];
	readonly now: number;
	readonly environment: Readonly<Record<string, string>>;
};

/** Returns the indexes of all repositories, and what apk says while it gets them. */
export function loadIndexes(start: World, policy: IndexPolicy): Indexes {
	const arch = archOf(start);
	const {repositories, warnings} = repositoriesOf(start, arch);
	const all = [...repositories, ...policy.extra.map((url) => repositoryOfUrl(url, arch))];
	let world = start;
	const output: OutputPiece[] = warnings.map((text) => complaint(`WARNING: ${text}`));
	const loaded: LoadedRepository[] = [];
	let unavailable = 0;
	let stale = 0;
	for (const repository of all) {
		const one = repository.isRemote
			? loadRemote(world, repository, policy)
			: loadLocal(world, repository);
		output.push(...one.output);
		loaded.push({...repository, index: one.index});
		unavailable += one.isUnavailable ? 1 : 0;
		stale += one.isStale ? 1 : 0;
		if (one.isFetched && one.index && !policy.hasNoCache) {
			const cachedIndexes = new Map(world.cachedIndexes).set(repository.indexUrl, one.index);
			world = {...world, cachedIndexes};
		}
	}

	return {world, repositories: loaded, output, unavailable, stale};
}

/** Returns the repository that a server has at this place, or what goes wrong. */
export function requestRepository(
	world: World,
	repository: Pick<Repository, 'indexUrl' | 'isAdb'>,
	environment: Readonly<Record<string, string>> = {},
): {readonly offer: MirrorRepository} | {readonly trouble: Trouble} {
	const trouble = troubleTo(world, repository.indexUrl, 'index', environment);
	if (trouble) {
		return {trouble};
	}

	const offer = offerAt(world, repository.indexUrl);
	const isThere = offer && (!repository.isAdb || offer.hasAdb);
	return isThere ? {offer} : {trouble: {kind: 'http', status: 404}};
}

/** Returns what a mirror has below the URL of an index; undefined where it has no such path. */
function offerAt(world: World, indexUrl: string): MirrorRepository | undefined {
	const parts = splitUrl(indexUrl);
	const match = /^(.*)\/([^/]+)\/(?:APKINDEX\.tar\.gz|Packages\.adb)$/s.exec(
		`${parts?.host}${parts?.rest}`,
	);
	const [, tree = '', arch] = match ?? [];
	if (arch !== world.architecture) {
		return undefined;
	}

	const mirror = world.network.mirrors.find((base) => tree.startsWith(`${base}/`));
	return world.offers.get(mirror ? tree.slice(mirror.length + 1) : tree);
}

type One = {
	readonly output: readonly OutputPiece[];
	readonly index: CachedIndex | undefined;
	readonly isUnavailable: boolean;
	readonly isStale: boolean;
	readonly isFetched: boolean;
};

function loadRemote(world: World, repository: Repository, policy: IndexPolicy): One {
	const {generation} = world.apk;
	const shown = generation === 2 ? repository.url : repository.indexUrl;
	const kept = world.cachedIndexes.get(repository.indexUrl);
	const isFresh =
		kept !== undefined && policy.now + world.clockAheadMs - kept.fetchedAt < CACHE_MAX_AGE_MS;
	if (policy.refresh === 'never' || (policy.refresh === 'when-old' && isFresh)) {
		const missing = complaint(`WARNING: opening from cache ${shown}: No such file or directory`);
		return {output: kept ? [] : [missing], index: kept, ...(kept ? FINE : UNAVAILABLE)};
	}

	const fetch =
		generation === 2 && !policy.isQuiet ? [line(`fetch ${repository.indexUrl}`, ANSWER_MS)] : [];
	if (generation === 3 && !splitUrl(repository.indexUrl)) {
		const words = `WARNING: updating and opening ${shown}: invalid URL (check your repositories file)`;
		return {output: [complaint(words)], index: undefined, ...UNAVAILABLE};
	}

	const answer = requestRepository(world, repository, policy.environment);
	if ('offer' in answer) {
		const index = {
			fetchedAt: policy.now + world.clockAheadMs,
			description: answer.offer.description,
			packages: repository.isAdb ? sortedLikeAdb(answer.offer.packages) : answer.offer.packages,
		};
		const took = {stream: 'stdout', text: '', afterMs: fetchMs(world)} as const;
		return {output: [...fetch, took], index, ...FINE, isFetched: true};
	}

	const {trouble} = answer;
	const noise = tlsNoise(trouble, generation);
	const doing = kept ? 'updating' : 'updating and opening';
	const text = apkErrorText(trouble, generation, 'index');
	const waited = FAILURE_MS[trouble.kind] ?? ANSWER_MS;
	const output = [
		...fetch,
		...(noise === undefined ? [] : [complaint(noise, waited)]),
		complaint(`WARNING: ${doing} ${shown}: ${text}`, noise === undefined ? waited : 0),
	];
	return {output, index: kept, ...(kept ? STALE : UNAVAILABLE)};
}

/** A repository on a medium: there is only what is mounted. */
function loadLocal(world: World, repository: Repository): One {
	const shown = world.apk.generation === 2 ? repository.url : repository.indexUrl;
	if (!lookUp(world.files, repository.indexUrl)) {
		const words = `WARNING: opening ${shown}: No such file or directory`;
		return {output: [complaint(words)], index: undefined, ...FINE};
	}

	const offer = world.offers.get(repository.url);
	const index = {fetchedAt: world.bootedAt, description: '', packages: offer?.packages ?? []};
	return {output: [], index, ...FINE};
}

const FINE = {isUnavailable: false, isStale: false, isFetched: false};
const UNAVAILABLE = {isUnavailable: true, isStale: false, isFetched: false};
const STALE = {isUnavailable: false, isStale: true, isFetched: false};

function fetchMs(world: World): number {
	return Math.round((INDEX_BYTES / world.network.bytesPerSecond) * 1000);
}

/** An index of apk 3 keeps dependencies in the order of their names. */
function sortedLikeAdb(packages: readonly PackageOfIndex[]): readonly PackageOfIndex[] {
	return packages.map((one) => ({...one, depends: [...one.depends].sort()}));
}
