import {apkCommandsIn, isKnownCall} from '../apk-report/apk-command.ts';
import type {Relation, SolverPackage} from '../apk-report/node.ts';
import {type Finding, finding} from './finding.ts';
import {type IndexView, standingProblems} from './index-view.ts';
import {isInCommunity, isInMain, mayBeDropped, wrongNameOf} from './known-packages.ts';
import {isOneOfBuild} from './of-build.ts';
import {nodesOf, type Reading, wantedNames} from './reading.ts';
import {recogniseRepositories, repositoryFilesOf} from './repositories.ts';
import {repositoryUrlOf} from './repository-url.ts';
import {branchesOf, type SolverView} from './solver.ts';

/** Libraries, programs and pkg-config files that packages need of each other by their file names. */
const FILE_DEPENDENCY = /^(?:so|cmd|pc):|^\//;

/** What the text shows about which repositories were read. */
type Sources = {
	/** Components of the fetch lines, such as `main`; empty where none is shown. */
	readonly components: ReadonlySet<string>;
	readonly isExplained: boolean;
};

/**
 * Recognises why names are in no repository. An index that could not be had explains it, and
 * then nothing is said here: the missing package is only what follows.
 */
export function recogniseMissing(
	reading: Reading,
	view: IndexView,
	solver: SolverView,
): readonly Finding[] {
	const missing = firstOfEachName(solver.packages.filter(({state}) => state === 'missing'));
	if (missing.length === 0) {
		return [];
	}

	const sources = {
		components: new Set([
			...view.fetched.map((url) => repositoryUrlOf(url).component),
			...(findsDocker(reading) ? ['community'] : []),
		]),
		isExplained: isExplained(reading, view),
	};
	// A report that was cut off says nothing of who wants it; then it is what was asked for.
	// Beside packages that only others need, it is one more of them.
	const isCutOnly =
		missing.every(({requiredBy}) => requiredBy.length === 0) ||
		missing.some(({requiredBy}) => requiredBy.some(isWish));
	const wanted = missing.filter(
		({name, requiredBy}) =>
			(requiredBy.length === 0 && isCutOnly && !FILE_DEPENDENCY.test(name)) ||
			requiredBy.some(isWish),
	);
	const needed = missing.filter((entry) => !wanted.includes(entry));
	return [
		...ofNeeded(reading, needed, sources, solver),
		...ofWanted(reading, wanted, sources, solver),
	];
}

/** `apk add --virtual` gives what was asked for to a package of its own, whose version is the time. */
function isWish({by}: Relation): boolean {
	return by === 'world' || by.name.startsWith('.') || /^20\d{6}\.\d{6}$/.test(by.version ?? '');
}

/**
 * Names that are looked at one by one: each may cost a look at the repositories files, and a text
 * that repeats apk's report for hours must not take as long to read.
 */
const MOST_NAMES = 24;

function firstOfEachName(packages: readonly SolverPackage[]): readonly SolverPackage[] {
	const first = new Map<string, SolverPackage>();
	for (const entry of packages) {
		const known = first.get(entry.name);
		// Of several calls for one name, the one that says who wants it tells most.
		if (!known || (known.requiredBy.length === 0 && entry.requiredBy.length > 0)) {
			first.set(entry.name, entry);
		}
	}

	return [...first.values()].slice(0, MOST_NAMES);
}

/** A search in the same text that found Docker shows that its repository is read. */
function findsDocker(reading: Reading): boolean {
	return (
		nodesOf(reading, 'answer').some(({text}) => /^docker(?:-cli|-engine)?-\d/.test(text.trim())) ||
		nodesOf(reading, 'policy').some(({name, versions}) => name === 'docker' && versions.length > 0)
	);
}

/** A medium that is missing explains a missing package only where no repository of the network was read. */
function isExplained(reading: Reading, view: IndexView): boolean {
	const {problems, cacheProblems} = standingProblems(reading, view);
	const isOnlyMedium = problems.every(({target}) => target.startsWith('/'));
	const files = repositoryFilesOf(reading) ?? [];
	const readsNetwork =
		view.fetched.some((url) => /^https?:/.test(url)) ||
		files.some(({content}) => /^https?:/m.test(content));
	return (problems.length > 0 && !(isOnlyMedium && readsNetwork)) || cacheProblems.length > 0;
}

/** `apk fetch`, `apk dot` and their like name what they do not find without saying who wants it. */
export function recogniseUnselectable(reading: Reading, view: IndexView): readonly Finding[] {
	const explained = isExplained(reading, view);
	return nodesOf(reading, 'unselectable').flatMap((node) => {
		const wrong = wrongNameOf(node.name);
		if (wrong) {
			return [finding('wrong-package-name', 'certain', [node], node.name, wrong.meant)];
		}

		return !explained && isInCommunity(node.name)
			? [finding('community-repo-disabled', 'likely', [node], node.name)]
			: [];
	});
}

/** Packages miss what they need: the repository that has it is not read, or belongs to another release. */
function ofNeeded(
	reading: Reading,
	needed: readonly SolverPackage[],
	{isExplained}: Sources,
	{packages, evidence}: SolverView,
): readonly Finding[] {
	const isBroken = packages.some(({breaks}) => breaks.length > 0);
	const isMasked = packages.some(({maskedIn}) => maskedIn.length > 0);
	if (needed.length === 0 || isExplained || isBroken || isMasked) {
		return [];
	}

	const whole = needed.find(({name}) => !FILE_DEPENDENCY.test(name) && !isInCommunity(name));
	const proof = whole ?? needed[0];
	if (!proof) {
		return [];
	}

	const byRepositories = recogniseRepositories(reading, evidence(proof));
	if (byRepositories.length > 0) {
		return byRepositories;
	}

	return whole
		? [finding('main-repo-disabled', 'likely', evidence(whole), whole.name)]
		: [finding('mixed-releases', 'likely', evidence(proof), branchesOf(reading).join(', '))];
}

/** World wants what no repository has. */
function ofWanted(
	reading: Reading,
	wanted: readonly SolverPackage[],
	sources: Sources,
	{evidence}: SolverView,
): readonly Finding[] {
	// What was typed after the report did not ask for it.
	const isCommandKnown = hasCommandBefore(reading);
	const asked = isCommandKnown ? wantedNames(reading) : [];
	const found: Finding[] = [];
	for (const entry of wanted) {
		const {name} = entry;
		const isAsked = asked.length === 0 ? undefined : asked.includes(name);
		const isOld =
			reading.world?.some((line) => line.replace(/[<>=~@].*$/, '') === name) === true &&
			isAsked !== true;
		const wrong = wrongNameOf(name);
		const proof = evidence(entry);
		const knowsOthers = isCommandKnown && reading.apkCommands.some(isKnownCall);
		if (isOld || (knowsOthers && isAsked !== true && !isInCommunity(name))) {
			found.push(finding('world-missing-package', 'certain', proof, name));
		} else if (wrong && !(wrong.kind === 'misspelt' && mayBeDropped(name))) {
			found.push(finding('wrong-package-name', 'certain', proof, name, wrong.meant));
		} else if (!sources.isExplained) {
			found.push(...ofGoodName(reading, entry, sources, proof, wanted.length > 1));
		}
	}

	// With community off, every name that is in no list may be one of its packages.
	const isOff = found.some(
		({cause, confidence}) => cause === 'community-repo-disabled' && confidence !== 'possible',
	);
	return sortRootFirst(
		isOff
			? found.filter(
					({cause, confidence}) => cause !== 'wrong-package-name' || confidence === 'certain',
				)
			: found,
	);
}

function hasCommandBefore(reading: Reading): boolean {
	const report = nodesOf(reading, 'solver')[0]?.line ?? 0;
	return reading.commands.some(
		({line, text}) => line < Math.max(report, 1) && apkCommandsIn(text).length > 0,
	);
}

function ofGoodName(
	reading: Reading,
	{name}: SolverPackage,
	{components}: Sources,
	proof: ReturnType<SolverView['evidence']>,
	isOneOfSeveral: boolean,
): readonly Finding[] {
	// What apk fetched counts for more than files that may have been changed since.
	const byRepositories = components.has('community')
		? []
		: recogniseRepositories(reading, proof, name);
	if (byRepositories.length > 0) {
		return byRepositories;
	}

	const readsCommunity = components.has('community');
	const readsMainOnly = components.has('main') && !readsCommunity;
	if (isInCommunity(name) && readsMainOnly) {
		return [finding('community-repo-disabled', 'certain', proof, name)];
	}

	if (isInCommunity(name) && !readsCommunity) {
		return listsCommunity(reading)
			? [
					finding('index-not-fetched', 'likely', proof, name),
					// The file may have been mended after apk was asked.
					finding('community-repo-disabled', 'possible', proof, name),
				]
			: [
					finding('community-repo-disabled', 'likely', proof, name),
					// A file without a repository makes apk say the same words.
					finding('repositories-empty', 'possible', proof, '/etc/apk/repositories'),
				];
	}

	if (isInMain(name) && !components.has('main')) {
		return [
			finding('index-not-fetched', 'possible', proof, name),
			finding('main-repo-disabled', 'possible', proof, name),
		];
	}

	if (mayBeDropped(name)) {
		const isBuild = reading.apkCommands.some(({wants}) => wants.some((want) => want.name === name));
		const isRelic = !isBuild && !isOneOfBuild(reading);
		return isRelic && !isOneOfSeveral
			? [
					finding('world-missing-package', 'likely', proof, name),
					finding('package-gone-in-release', 'possible', proof, name),
				]
			: [
					finding(
						isRelic ? 'world-missing-package' : 'package-gone-in-release',
						'likely',
						proof,
						name,
					),
				];
	}

	if (readsMainOnly) {
		return [finding('community-repo-disabled', 'likely', proof, name)];
	}

	if (readsCommunity) {
		// A package of Docker that community has elsewhere is not in this release yet, or not any more.
		return isInCommunity(name)
			? [finding('package-gone-in-release', 'likely', proof, name)]
			: [
					finding('wrong-package-name', 'likely', proof, name, ''),
					finding('package-gone-in-release', 'possible', proof, name),
				];
	}

	// Nothing tells which repositories were read. Images have community on, fresh boxes have not.
	const slip = finding('wrong-package-name', 'possible', proof, name, '');
	const off = finding('community-repo-disabled', 'possible', proof, name);
	const gone = finding('package-gone-in-release', 'possible', proof, name);
	return isOneOfBuild(reading) ? [gone, slip] : [off, slip];
}

/** The files are shown, nothing in them is wrong, and they have the repository that has Docker. */
function listsCommunity(reading: Reading): boolean {
	return (repositoryFilesOf(reading) ?? []).some(({content}) =>
		/^https?:\/\/\S+\/community\/?$/m.test(content),
	);
}

const ROOT_FIRST: readonly Finding['cause'][] = [
	'repositories-empty',
	'community-repo-disabled',
	'wrong-package-name',
];

function sortRootFirst(findings: readonly Finding[]): readonly Finding[] {
	const rank = ({cause}: Finding) =>
		ROOT_FIRST.includes(cause) ? ROOT_FIRST.indexOf(cause) : ROOT_FIRST.length;
	return [...findings].sort((one, two) => rank(one) - rank(two));
}
