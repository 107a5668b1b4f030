import {recogniseDatabase} from './database.ts';
import {type Finding, finding} from './finding.ts';
import {type IndexView, indexViewOf, standingProblems} from './index-view.ts';
import {isInCommunity} from './known-packages.ts';
import {recogniseMissing, recogniseUnselectable} from './missing-package.ts';
import {recogniseFetch} from './network.ts';
import {recognisePackageFiles} from './package-files.ts';
import {nodesOf, type Reading} from './reading.ts';
import {recogniseRepositoryLines} from './repositories.ts';
import {recogniseSilence} from './silence.ts';
import {recogniseConflicts, type SolverView, solverViewOf} from './solver.ts';
import {recogniseTransaction} from './transaction.ts';

/** Recognises everything that apk's output shows, in the order in which it has to be mended. */
export function recogniseApk(reading: Reading): readonly Finding[] {
	const view = indexViewOf(reading);
	const solver = solverViewOf(reading);
	const conflicts = recogniseConflicts(reading, solver);
	const fetch = recogniseFetch(reading, view);
	const lines = recogniseRepositoryLines(reading);
	// A line that apk could not read explains a missing package, but no wrong name.
	const missing = recogniseMissing(reading, view, solver).filter(
		({cause, confidence}) =>
			lines.length === 0 || (WHATEVER_IS_READ.includes(cause) && confidence === 'certain'),
	);
	const isMended = missing.length > 0 && isBefore(fetch, view.lastGood);
	const isMediumBesides = missing.some(({cause}) => cause === 'community-repo-disabled');
	const architecture = conflicts.filter(({cause}) => cause === 'wrong-architecture');
	return [
		...recogniseUsage(reading),
		...recogniseDatabase(reading),
		...architecture,
		...lines,
		...(isMediumBesides || isMended
			? [...missing, ...(isMended ? fetch.map(asPossible) : fetch)]
			: [...fetch, ...recogniseCache(reading, view), ...missing]),
		...communityBesides(fetch, missing, solver),
		...recogniseUnselectable(reading, view),
		...conflicts.filter((entry) => !architecture.includes(entry)),
		...recognisePackageFiles(reading),
		...recogniseTransaction(reading),
		...recogniseSilence(reading),
	];
}

/** Names that no repository has, whichever are read. */
const WHATEVER_IS_READ: readonly Finding['cause'][] = [
	'wrong-package-name',
	'world-missing-package',
];

/** Whether all that a list rests on stands before a line. */
function isBefore(findings: readonly Finding[], line: number): boolean {
	return (
		findings.length > 0 && findings.every(({evidence}) => evidence.every((one) => one.line < line))
	);
}

function asPossible(found: Finding): Finding {
	return {...found, confidence: 'possible'};
}

/** Where only the medium is known to fail, community may be off as well. */
function communityBesides(
	fetch: readonly Finding[],
	missing: readonly Finding[],
	{packages, evidence}: SolverView,
): readonly Finding[] {
	const isOnlyMedium = fetch.length === 1 && fetch[0]?.cause === 'cdrom-only-repository';
	const entry = packages.find(({state, name}) => state === 'missing' && isInCommunity(name));
	return isOnlyMedium && missing.length === 0 && entry
		? [finding('community-repo-disabled', 'possible', evidence(entry), entry.name)]
		: [];
}

function recogniseUsage(reading: Reading): readonly Finding[] {
	const [usage] = nodesOf(reading, 'usage');
	const isHelpAskedFor = usage?.what === 'help' && (reading.exitCode === 0 || asksForHelp(reading));
	return usage && !isHelpAskedFor
		? [finding('usage-error', usage.what === 'help' ? 'likely' : 'certain', [usage], usage.word)]
		: [];
}

function asksForHelp({apkCommands}: Reading): boolean {
	return apkCommands.some(
		({options, applet}) =>
			applet === 'help' || options.some((option) => /^(?:-h|--help)$/.test(option)),
	);
}

/** An index in the cache is missing or damaged, and the command does not fetch a new one. */
function recogniseCache(reading: Reading, view: IndexView): readonly Finding[] {
	const {cacheProblems, fetched} = view;
	const damaged = cacheProblems.filter(({reason}) => reason.kind !== 'no-such-file');
	if (damaged.length > 0) {
		// apk 2.10 fetched it this very moment and cannot read it back: it was not written whole.
		const isFresh = fetched.length > 0;
		return [
			finding(isFresh ? 'disk-full' : 'index-corrupt', 'likely', damaged, damaged[0]?.target),
		];
	}

	const isMatter =
		nodesOf(reading, 'unselectable').length > 0 ||
		nodesOf(reading, 'solver').length > 0 ||
		isQueryWithoutAnswer(reading);
	const standing = standingProblems(reading, view).cacheProblems;
	return standing.length > 0 && isMatter ? [finding('index-not-fetched', 'certain', standing)] : [];
}

const QUERIES = new Set(['policy', 'search', 'list', 'fetch', 'query', 'version', 'dot']);

/** Words on standard output count as an answer only where the command is not known to have none. */
function isQueryWithoutAnswer({nodes, lines, apkCommands}: Reading): boolean {
	const isAnswered = nodes.some(
		({kind}) => !['repository-problem', 'fetch', 'message', 'step', 'executing'].includes(kind),
	);
	const isQuery = apkCommands.some(({applet}) => QUERIES.has(applet));
	return !isAnswered && (isQuery || (apkCommands.length === 0 && lines.length === 0));
}
