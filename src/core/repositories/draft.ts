import type {Message} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import type {ApkGeneration} from '../facts.ts';
import {usableSources} from './community-state.ts';
import type {RepositoryFile} from './paths.ts';
import {type Reading, type ReadLine, readAs} from './read-as.ts';
import {changeLines, type LineChange} from './repository-edit.ts';
import type {LinePlace, Source} from './source.ts';

/** The two repositories that Docker needs: `main` has the system, `community` has Docker. */
export const NEEDED = ['main', 'community'] as const;
/** One of them. */
export type Needed = (typeof NEEDED)[number];

/** The files on their way to the wanted state, and why each change was made. */
export type Draft = {
	readonly files: readonly RepositoryFile[];
	readonly branch: string;
	readonly generation: ApkGeneration;
	readonly arch: string;
	/** Server to use; undefined keeps the present one. */
	readonly mirror: ByteString | undefined;
	readonly reasons: readonly Message[];
};

/** Returns what the box's apk sees in the files of a draft. */
export function readDraft(draft: Draft): Reading {
	return readAs(draft.files, draft.generation, draft.arch);
}

/** Returns the draft after these changes and for these reasons. */
export function amend(
	draft: Draft,
	changes: readonly LineChange[],
	reasons: readonly Message[],
): Draft {
	return {
		...draft,
		files: changeLines(draft.files, changes),
		reasons: [...draft.reasons, ...reasons],
	};
}

/** Returns the line at a place; undefined where there is none. */
export function lineAt(reading: Reading, at: LinePlace): ReadLine | undefined {
	return reading.files.find((file) => file.path === at.path)?.lines[at.line - 1];
}

/** Returns which of the two needed repositories apk cannot use. */
export function missingIn(reading: Reading, branch: string): Needed[] {
	return NEEDED.filter(
		(name) => !usableSources(reading, branch, name).some((source) => source.tag === undefined),
	);
}

/** Returns whether apk, after a change, takes packages from a branch or `testing` that it did not before. */
export function exposesForeign(before: Reading, after: Reading, branch: string): boolean {
	const known = new Set(foreignSources(before, branch).map((source) => source.index));
	return foreignSources(after, branch).some((source) => !known.has(source.index));
}

/** Returns the untagged repositories that belong to another branch, and `testing`. */
export function foreignSources(reading: Reading, branch: string): Source[] {
	return reading.sources.filter(
		({tag, fault, place}) =>
			tag === undefined &&
			fault === undefined &&
			place !== undefined &&
			(place.branch !== branch || !NEEDED.some((name) => name === place.repository)),
	);
}
