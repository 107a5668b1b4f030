import type {ApkGeneration} from '../../facts.ts';
import type {RepositoryFile} from '../paths.ts';
import {type ReadFile, type Reading, readAs} from '../read-as.ts';

/** What mending a line needs to know of the box and of the other lines. */
export type MendContext = {
	readonly generation: ApkGeneration;
	/** Branches that the box may mean, likeliest first. */
	readonly branches: readonly string[];
	readonly reading: Reading;
	/** The same files as apk 3 reads them, to translate its grammar for apk 2. */
	readonly newer: Reading;
};

/** Returns the context for the lines of these files. */
export function mendContext(
	files: readonly RepositoryFile[],
	generation: ApkGeneration,
	arch: string,
	branches: readonly string[],
): MendContext {
	const reading = readAs(files, generation, arch);
	const newer = generation === 3 ? reading : readAs(files, 3, arch);
	return {generation, branches: branches.filter(isPlausibleBranch), reading, newer};
}

/** Returns whether a branch can exist: Alpine is far from a third digit. */
export function isPlausibleBranch(branch: string): boolean {
	return /^(?:v[23]\.\d{1,2}|edge|latest-stable)$/.test(branch);
}

/** Returns a file of a reading; undefined where the path is not in it. */
export function fileOf(reading: Reading, path: string): ReadFile | undefined {
	return reading.files.find((file) => file.path === path);
}
