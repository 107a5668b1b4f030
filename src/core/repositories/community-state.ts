import type {ApkGeneration} from '../facts.ts';
import type {RepositoryFile} from './paths.ts';
import {hiddenSourcesOf, type Reading, readAs} from './read-as.ts';
import {placeOf, type RepositoryPlace} from './repository-place.ts';
import type {LinePlace, Source} from './source.ts';

/** Whether apk gets packages of community for this branch, and if not, what there is instead. */
export type CommunityState =
	/** An untagged, enabled line that this apk reads. */
	| {readonly kind: 'on'; readonly at: LinePlace}
	/** A right line that apk 3 never reads, because it stopped at line `by` of the file. */
	| {readonly kind: 'hidden'; readonly at: LinePlace; readonly by: number}
	/** Only with a tag, so that packages need it: `docker@community`. */
	| {readonly kind: 'tagged'; readonly at: LinePlace; readonly tag: string}
	/** Switched off by a `#`. */
	| {readonly kind: 'commented'; readonly at: LinePlace}
	| {readonly kind: 'missing'};

/** A repository in a line that apk never reads, and the line where apk stopped. */
export type HiddenSource = {readonly source: Source; readonly by: number};

/** Returns the state of community over all files that this apk reads. */
export function communityState(
	files: readonly RepositoryFile[],
	branch: string,
	generation: ApkGeneration,
	arch = '',
): CommunityState {
	return communityStateOf(readAs(files, generation, arch), branch);
}

/** Returns the state of community in what an apk has read. */
export function communityStateOf(reading: Reading, branch: string): CommunityState {
	const found = usableSources(reading, branch, 'community');
	const untagged = found.find((source) => source.tag === undefined);
	if (untagged !== undefined) {
		return {kind: 'on', at: atOf(untagged)};
	}

	const hidden = hiddenSources(reading, branch, 'community')[0];
	if (hidden !== undefined) {
		return {kind: 'hidden', at: atOf(hidden.source), by: hidden.by};
	}

	const tagged = found[0];
	if (tagged?.tag !== undefined) {
		return {kind: 'tagged', at: atOf(tagged), tag: tagged.tag};
	}

	const bases = new Set(usableSources(reading, branch, 'main').map((main) => main.place?.base));
	const off = commentedPlaces(reading).filter(({place}) => isWanted(place, branch, 'community'));
	// The one beside an enabled main line is the one to switch on.
	const commented = off.find(({place}) => bases.has(place.base)) ?? off[0];
	return commented === undefined ? {kind: 'missing'} : {kind: 'commented', at: commented.at};
}

/** Returns the repositories of this name and branch that apk can use, tagged ones included. */
export function usableSources(reading: Reading, branch: string, repository: string): Source[] {
	return reading.sources.filter(
		(source) => source.fault === undefined && isWanted(source.place, branch, repository),
	);
}

/** Returns the untagged repositories of this name and branch in lines that apk never reads. */
export function hiddenSources(
	reading: Reading,
	branch: string,
	repository: string,
): HiddenSource[] {
	return reading.files
		.filter((file) => file.notOpened === undefined)
		.flatMap((file) =>
			file.lines.flatMap((line) => {
				const by = line.reading.kind === 'hidden' ? line.reading.by : 0;
				return hiddenSourcesOf(line)
					.filter((source) => source.tag === undefined && source.fault === undefined)
					.filter((source) => isWanted(source.place, branch, repository))
					.map((source) => ({source, by}));
			}),
		);
}

/** Returns the repositories that are switched off by a `#` in files that apk reads. */
export function commentedPlaces(reading: Reading): {place: RepositoryPlace; at: LinePlace}[] {
	return reading.files
		.filter((file) => file.notOpened === undefined)
		.flatMap((file) =>
			file.lines.flatMap((line) => {
				const place =
					line.syntax.kind === 'commented-repository' ? placeOf(line.syntax.url) : undefined;
				return place === undefined ? [] : [{place, at: {path: file.path, line: line.number}}];
			}),
		);
}

function isWanted(place: RepositoryPlace | undefined, branch: string, repository: string): boolean {
	return place?.branch === branch && place.repository === repository;
}

function atOf(source: Source): LinePlace {
	return {path: source.path, line: source.line};
}
