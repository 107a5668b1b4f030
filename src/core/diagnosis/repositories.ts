import {byteStringOfText} from '../byte-string.ts';
import {valueOr} from '../fact.ts';
import type {ApkGeneration} from '../facts.ts';
import type {Finding as LintFinding} from '../repositories/lint/finding.ts';
import {lintRepositories} from '../repositories/lint/lint-repositories.ts';
import {MAIN_FILE, type RepositoryFile} from '../repositories/paths.ts';
import {readAs} from '../repositories/read-as.ts';
import {CAUSE_NAMES, type CauseName} from './causes.ts';
import {type Finding, finding} from './finding.ts';
import {isInCommunity} from './known-packages.ts';
import {nodesOf, type Reading} from './reading.ts';

type Lines = readonly {readonly line: number; readonly text: string}[];

/** Causes that keep every package of the network out of sight, whatever its name. */
const HIDES_ALL: readonly CauseName[] = [
	'repositories-missing',
	'repositories-empty',
	'cdrom-only-repository',
];
/** Causes in a line that can hide the repository of one package. */
const HIDES_ONE: readonly CauseName[] = [
	'repositories-syntax',
	'repositories-crlf',
	'repositories-joined-lines',
	'repositories-wrong-path',
	'v3-repository-syntax',
	'mixed-releases',
];

/** Recognises, from the repositories files themselves, why a package cannot be found. */
export function recogniseRepositories(
	reading: Reading,
	proof: Lines,
	name?: string,
): readonly Finding[] {
	const files = repositoryFilesOf(reading);
	if (reading.shown.isFolder && !reading.facts) {
		return [finding('repositories-syntax', 'certain', proof, MAIN_FILE)];
	}

	if (!files) {
		return [];
	}

	const errors = lint(reading, files).filter(({severity}) => severity !== 'info');
	const component: CauseName =
		name !== undefined && isInCommunity(name) ? 'community-repo-disabled' : 'main-repo-disabled';
	const isOnNetwork = readsNetwork(reading, files);
	const isIn = (causes: readonly CauseName[]) =>
		errors.find(({cause}) => causes.some((known) => known === cause));
	const found = (isOnNetwork ? undefined : isIn(HIDES_ALL)) ?? isIn(HIDES_ONE) ?? isIn([component]);
	const cause = CAUSE_NAMES.find((known) => known === found?.cause);
	return found && cause
		? [
				finding(
					cause,
					'certain',
					[...quote(reading, files, found), ...proof],
					subjectOf(cause, found, name),
				),
			]
		: [];
}

function lint(reading: Reading, files: readonly RepositoryFile[]): readonly LintFinding[] {
	const {facts, world} = reading;
	const generation = generationOf(reading, files);
	const branch = (facts && valueOr(facts.branch, undefined)?.name) ?? branchIn(files, generation);
	const arch = (facts && valueOr(facts.architecture, undefined)) ?? 'x86_64';
	return lintRepositories(files, {branch, generation, arch, world});
}

/** Alpine 3.23 is the first release with apk 3. */
const FIRST_WITH_APK_3 = 23;

/** Which apk it is: by the facts, else by its words, else by the release that the files name. */
function generationOf({facts, nodes}: Reading, files: readonly RepositoryFile[]): ApkGeneration {
	const known = facts && valueOr(facts.apk, undefined)?.generation;
	const isOld = nodes.some(
		({kind, text}) => kind === 'solver' && /unsatisfiable constraints|\(missing\)/.test(text),
	);
	const minors = files.flatMap(({content}) =>
		[...content.matchAll(/\/v3\.(\d+)\//g)].map(([, minor]) => Number(minor)),
	);
	const isOlder = minors.length > 0 && Math.max(...minors) < FIRST_WITH_APK_3;
	return known ?? (isOld || isOlder ? 2 : 3);
}

function readsNetwork(reading: Reading, files: readonly RepositoryFile[]): boolean {
	const generation = generationOf(reading, files);
	return readAs(files, generation, '').sources.some(
		({place, fault}) => fault === undefined && place?.isRemote === true,
	);
}

/** The branch that the files name first; without one every branch is as good. */
function branchIn(files: readonly RepositoryFile[], generation: ApkGeneration): string {
	const places = readAs(files, generation, '').sources.map(({place}) => place?.branch);
	return places.find((branch) => branch !== undefined) ?? 'latest-stable';
}

/** Returns the repositories files of the box that the text is of; undefined where nobody looked. */
export function repositoryFilesOf({
	facts,
	repositories,
	shown,
}: Reading): readonly RepositoryFile[] | undefined {
	if (repositories !== undefined) {
		return repositories === null
			? []
			: [{path: MAIN_FILE, content: byteStringOfText(repositories)}];
	}

	return facts ? valueOr(facts.repositoryFiles, undefined) : shown.repositoryFiles;
}

/** The line of the file; where the text itself shows the file, with its place there. */
function quote(
	{facts, repositories, shown}: Reading,
	files: readonly RepositoryFile[],
	{path, line}: LintFinding,
): Lines {
	const text = files.find((file) => file.path === path)?.content.split('\n')[line - 1];
	const isShown = facts === undefined && repositories === undefined && path === MAIN_FILE;
	return text === undefined
		? []
		: [{line: isShown ? shown.line + line - 1 : 0, text: `${path}:${line}: ${text.trim()}`}];
}

function subjectOf(cause: CauseName, {path, line}: LintFinding, name: string | undefined): string {
	if (cause === 'community-repo-disabled' && name !== undefined) {
		return name;
	}

	return line === 0 ? path || MAIN_FILE : `${path}, ${line}`;
}

/** Recognises lines of the repositories file that apk itself complained of. */
export function recogniseRepositoryLines(reading: Reading): readonly Finding[] {
	const unreadable = nodesOf(reading, 'file-problem').filter(({path}) =>
		/etc\/apk\/repositories/.test(path),
	);
	const [first] = unreadable;
	if (first) {
		const cause =
			first.reason.kind === 'no-such-file' ? 'repositories-missing' : 'repositories-syntax';
		return [finding(cause, 'certain', unreadable, MAIN_FILE)];
	}

	return nodesOf(reading, 'repositories-line').map((node) => {
		const isKeyword = node.problem.startsWith('unrecog') && /^(?:v\d+|ndx|set)$/.test(node.word);
		const cause = isKeyword ? 'v3-repository-syntax' : 'repositories-syntax';
		return finding(cause, 'certain', [node], `/${node.file.replace(/^\//, '')}:${node.fileLine}`);
	});
}
