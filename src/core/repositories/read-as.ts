import type {ByteString} from '../byte-string.ts';
import type {ApkGeneration} from '../facts.ts';
import {inReadingOrder, type NotOpened, type RepositoryFile, whyNotOpened} from './paths.ts';
import {readLine2} from './read-line-2.ts';
import {type NamedRepository, readLine3} from './read-line-3.ts';
import {parseRepositories, type RepositoriesLine} from './repositories-text.ts';
import {cutLastSegment, isArchitecture, placeOf} from './repository-place.ts';
import type {LineReading, ShownReading, Source} from './source.ts';
import {faultOf} from './source-fault.ts';

/**
 * How many repositories apk takes: 32 places (`APK_MAX_REPOS`), of which apk 2 keeps the
 * first for its own cache.
 */
export const REPOSITORY_LIMIT = {2: 31, 3: 32} as const satisfies Record<ApkGeneration, number>;
/** Longest line that apk 3 reads: the size of its input buffer. Bytes. */
const LINE_LIMIT_3 = 128 * 1024;

/** A line and what this apk makes of it. */
export type ReadLine = RepositoriesLine & {readonly reading: LineReading};

/** A file and what this apk makes of it. */
export type ReadFile = {
	readonly path: string;
	/** Undefined where apk opens the file; its lines have readings all the same. */
	readonly notOpened: NotOpened | undefined;
	readonly lines: readonly ReadLine[];
};

/** What this apk sees in all files together. */
export type Reading = {
	readonly generation: ApkGeneration;
	/** In the order in which apk reads them; those that it does not open are last. */
	readonly files: readonly ReadFile[];
	/** Everything that apk takes for a repository, in its order, repetitions included. */
	readonly sources: readonly Source[];
};

/** What is carried from line to line and from file to file. */
type Progress = {
	readonly generation: ApkGeneration;
	readonly arch: string;
	readonly variables: Map<string, ByteString>;
	/** The first source of each repository, by the URL of its index. */
	readonly first: Map<string, Source>;
};

/** Returns what this apk sees in the repositories files, line by line, and why. */
export function readAs(
	files: readonly RepositoryFile[],
	generation: ApkGeneration,
	arch: string,
): Reading {
	const paths = files.map((file) => file.path);
	const progress: Progress = startOf(generation, arch);
	const opened: ReadFile[] = [];
	const others: ReadFile[] = [];
	for (const file of inReadingOrder(files, generation)) {
		const notOpened = whyNotOpened(file.path, paths, generation);
		if (notOpened === undefined) {
			opened.push({path: file.path, notOpened, lines: readFile(file, progress)});
		} else {
			others.push({path: file.path, notOpened, lines: readFile(file, startOf(generation, arch))});
		}
	}

	const sources = opened.flatMap((file) => file.lines.flatMap(sourcesOf));
	return {generation, files: [...opened, ...others], sources};
}

/** Returns the repositories that apk takes from a line. */
export function sourcesOf(line: ReadLine): readonly Source[] {
	return line.reading.kind === 'repository' ? line.reading.sources : [];
}

/** Returns the repositories that apk would take from a line if it came to it. */
export function hiddenSourcesOf(line: ReadLine): readonly Source[] {
	return line.reading.kind === 'hidden' && line.reading.otherwise.kind === 'repository'
		? line.reading.otherwise.sources
		: [];
}

function startOf(generation: ApkGeneration, arch: string): Progress {
	return {generation, arch, variables: new Map([['APK_ARCH', arch]]), first: new Map()};
}

function readFile(file: RepositoryFile, progress: Progress): ReadLine[] {
	let stoppedAt: number | undefined;
	let own = progress;
	return parseRepositories(file.content).lines.map((line) => {
		const reading = readLine(file.path, line, own);
		if (stoppedAt !== undefined) {
			return {...line, reading: {kind: 'hidden', by: stoppedAt, otherwise: reading}};
		}

		if (reading.kind === 'refused') {
			stoppedAt = line.number;
			// What hidden lines would do must not show in the files after this one.
			own = {...own, variables: new Map(own.variables), first: new Map(own.first)};
		}

		return {...line, reading};
	});
}

function readLine(path: string, line: RepositoriesLine, progress: Progress): ShownReading {
	const text = line.end.startsWith('\r') ? `${line.text}\r` : line.text;
	if (progress.generation === 3 && text.length >= LINE_LIMIT_3) {
		return {kind: 'refused', reason: 'too-long', detail: ''};
	}

	const named = progress.generation === 2 ? readLine2(text) : readLine3(text, progress.variables);
	if (named.kind !== 'named') {
		return named;
	}

	const sources: Source[] = [];
	for (const repository of named.repositories) {
		const source = sourceFrom(repository, {path, line: line.number}, progress);
		if (source.repeats === undefined) {
			if (progress.first.size >= REPOSITORY_LIMIT[progress.generation]) {
				return {kind: 'refused', reason: 'too-many', detail: repository.url};
			}

			progress.first.set(identityOf(source, progress.generation), source);
		}

		sources.push(source);
	}

	return {kind: 'repository', sources};
}

function sourceFrom(
	repository: NamedRepository,
	at: {readonly path: string; readonly line: number},
	progress: Progress,
): Source {
	const {url, type, tag} = repository;
	const file = type === 'v3' ? 'Packages.adb' : 'APKINDEX.tar.gz';
	const slash = url.endsWith('/') ? '' : '/';
	const index = type === 'ndx' ? url : `${url}${slash}${progress.arch}/${file}`;
	const isComment = repository.component?.startsWith('#') ?? false;
	const source: Source = {
		...at,
		url,
		index,
		type,
		tag,
		fault: isComment ? 'trailing-comment' : faultOf(url, progress.generation),
		place: placeOf(type === 'ndx' ? folderOfIndex(url, progress.arch) : url),
		repeats: undefined,
	};
	const first = progress.first.get(identityOf(source, progress.generation));
	return first === undefined ? source : {...source, repeats: {path: first.path, line: first.line}};
}

/** apk 2 compares the text of the URL, so that a slash at its end makes another repository. */
function identityOf(source: Source, generation: ApkGeneration): string {
	return generation === 2 ? source.url : source.index;
}

/** An index may stand in a folder of the architecture, which is no part of the repository's place. */
function folderOfIndex(url: ByteString, arch: string): ByteString {
	const [folder] = cutLastSegment(url);
	const [above, last] = cutLastSegment(folder);
	return last === arch || isArchitecture(last) ? above : folder;
}
