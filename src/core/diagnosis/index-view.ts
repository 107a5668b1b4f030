import type {ApkNode} from '../apk-report/node.ts';
import {nodesOf, type Reading} from './reading.ts';
import {baseOf, repositoryUrlOf} from './repository-url.ts';

/** A repository whose index apk could not get or read. */
export type RepositoryProblem = Extract<ApkNode, {kind: 'repository-problem'}>;

/** What the text shows of the repositories and their indexes. */
export type IndexView = {
	/** Getting or reading an index failed; one entry a repository. */
	readonly problems: readonly RepositoryProblem[];
	/** An index in the cache could not be used, and nothing was fetched for it. */
	readonly cacheProblems: readonly RepositoryProblem[];
	/** Index URLs that apk said it fetched; apk 3 says so on a terminal only. */
	readonly fetched: readonly string[];
	/** Hosts from which another index was read at the same time. */
	readonly answering: ReadonlySet<string>;
	/** Every repository that is named in the text failed, and it is more than one. */
	readonly allFailed: boolean;
	/** Line of the last `apk update` that read every repository; 0 for none. */
	readonly lastGood: number;
	/** The text is of apk 2.10 or older, by its words. */
	readonly isOldApk: boolean;
};

const CACHED_INDEX = /^APKINDEX\.[0-9a-f]{8}\.tar\.gz$/;

/** Sorts the problems with indexes by what they can mean. */
export function indexViewOf(reading: Reading): IndexView {
	const all = nodesOf(reading, 'repository-problem');
	const fetched = nodesOf(reading, 'fetch').map(({url}) => url);
	const isCached = (node: RepositoryProblem) =>
		node.action === 'opening from cache' || CACHED_INDEX.test(node.target);
	const problems = onePerTarget(withoutEchoes(all.filter((node) => !isCached(node))));
	const errors = problems.filter(({action}) => action === '');
	// apk 2.10 reports a failed fetch twice; the second line, on the cache, only follows from it.
	const cacheProblems = all.filter(
		(node) =>
			isCached(node) &&
			!(CACHED_INDEX.test(node.target) && errors.some(({line}) => line < node.line)),
	);
	const failed = new Set(problems.map(({target}) => baseOf(target)));
	const read = [...fetched, ...nodesOf(reading, 'repository-state').map(({url}) => url)].filter(
		(url) => !failed.has(baseOf(url)),
	);
	const named = new Set([
		...failed,
		...fetched.map(baseOf),
		...nodesOf(reading, 'repository-state').map(({url}) => baseOf(url)),
	]);
	return {
		problems,
		cacheProblems,
		fetched,
		answering: new Set(read.map((url) => repositoryUrlOf(url).host)),
		lastGood:
			nodesOf(reading, 'index-totals').findLast(({ok, available}) => ok && available > 0)?.line ??
			0,
		allFailed: failed.size > 1 && failed.size === named.size,
		isOldApk: all.some(({action, target}) => action === '' || CACHED_INDEX.test(target)),
	};
}

/** Returns what an update that read everything has not mended: what failed before it explains nothing after it. */
export function standingProblems(
	reading: Reading,
	{problems, cacheProblems, lastGood}: IndexView,
): Pick<IndexView, 'problems' | 'cacheProblems'> {
	const asks = [...nodesOf(reading, 'solver'), ...nodesOf(reading, 'unselectable')];
	const since = asks.every(({line}) => line > lastGood) ? lastGood : 0;
	return {
		problems: problems.filter(({line}) => line > since),
		cacheProblems: cacheProblems.filter(({line}) => line > since),
	};
}

/** Some versions say of a repository that failed once more that there is no such file. */
function withoutEchoes(problems: readonly RepositoryProblem[]): readonly RepositoryProblem[] {
	const failed = new Set(
		problems.filter(({action}) => action !== 'Ignoring').map(({target}) => baseOf(target)),
	);
	return problems.filter(
		({action, target, reason}) =>
			action !== 'Ignoring' || reason.kind !== 'no-such-file' || !failed.has(baseOf(target)),
	);
}

function onePerTarget(problems: readonly RepositoryProblem[]): readonly RepositoryProblem[] {
	const seen = new Set<string>();
	return problems.filter(({target, reason}) => {
		const key = `${baseOf(target)} ${reason.text}`;
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}
