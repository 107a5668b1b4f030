import type {ByteString} from '../byte-string.ts';
import type {ApkGeneration} from '../facts.ts';

/** The file that both generations of apk read first. */
export const MAIN_FILE = '/etc/apk/repositories';
/** Folder whose `*.list` files both generations read after it. */
export const ETC_FOLDER = '/etc/apk/repositories.d/';
/** Folder of the distribution, read by apk 3 only; a file of the same name in `/etc` replaces one of here. */
export const LIB_FOLDER = '/lib/apk/repositories.d/';

/** A repositories file as it is on the box; the facts of the probe have this shape and more. */
export type RepositoryFile = {
	readonly path: string;
	readonly content: ByteString;
};

/** Why apk does not open a file that is there. */
export type NotOpened =
	/** A file of the same name in `/etc/apk/repositories.d` is read in its place. */
	| 'overridden'
	/** apk 2 knows no `/lib/apk/repositories.d`. */
	| 'newer-generation'
	/** It is in no folder that apk looks at, or its name does not end in `.list`. */
	| 'elsewhere';

/** Returns whether this apk opens the file, given all paths that are there. */
export function whyNotOpened(
	path: string,
	paths: readonly string[],
	generation: ApkGeneration,
): NotOpened | undefined {
	if (path === MAIN_FILE) {
		return undefined;
	}

	const folder = [ETC_FOLDER, LIB_FOLDER].find((candidate) => path.startsWith(candidate));
	const name = path.slice(folder?.length ?? 0);
	if (folder === undefined || name.includes('/') || !name.endsWith('.list')) {
		return 'elsewhere';
	}

	if (folder === ETC_FOLDER) {
		return undefined;
	}

	if (generation === 2) {
		return 'newer-generation';
	}

	return paths.includes(ETC_FOLDER + name) ? 'overridden' : undefined;
}

/**
 * Returns the files in the order in which this apk reads them.
 *
 * apk 3 sorts the names of both folders together; apk 2 takes a folder in the order of
 * the file system, which is kept as it was given.
 */
export function inReadingOrder<File extends {readonly path: string}>(
	files: readonly File[],
	generation: ApkGeneration,
): File[] {
	const first = files.filter((file) => file.path === MAIN_FILE);
	const rest = files.filter((file) => file.path !== MAIN_FILE);
	if (generation === 3) {
		rest.sort((one, other) => compare(nameOf(one.path), nameOf(other.path)));
	}

	return [...first, ...rest];
}

function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function compare(one: string, other: string): number {
	if (one === other) {
		return 0;
	}

	return one < other ? -1 : 1;
}
