import {type Message, message} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import type {ApkGeneration} from '../facts.ts';
import {commentedPlaces, hiddenSources, usableSources} from './community-state.ts';
import {DEFAULT_BASE} from './known-hosts.ts';
import {lineBeside} from './line-beside.ts';
import {MAIN_FILE, type RepositoryFile} from './paths.ts';
import {REPOSITORY_LIMIT, type Reading, readAs} from './read-as.ts';
import {appendLines, changeLines} from './repository-edit.ts';
import {isBeside, type RepositoryPlace, urlAt} from './repository-place.ts';
import type {LinePlace, Source} from './source.ts';
import {switchedOff} from './switch-off.ts';

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

/** Returns the draft after the one change that is needed most, or why there is none. */
export function nextChange(
	draft: Draft,
	reading: Reading,
	isThere: {readonly main: boolean; readonly community: boolean},
): Draft | {readonly reason: Message} {
	for (const repository of ['main', 'community'] as const) {
		const hidden = isThere[repository]
			? undefined
			: hiddenSources(reading, draft.branch, repository)[0];
		if (hidden !== undefined) {
			return unhide(draft, reading, hidden.source);
		}
	}

	const missing = isThere.main ? 'community' : 'main';
	const present = isThere.main ? 'main' : 'community';
	const partners = usableSources(reading, draft.branch, present).filter(
		(source) => source.tag === undefined && source.place?.isRemote === true,
	);
	const uncommented = uncommentBeside(draft, reading, partners, missing);
	if (uncommented !== undefined) {
		return uncommented;
	}

	const partner = partners[0];
	return partner === undefined
		? addBoth(draft, reading)
		: insertBeside(draft, reading, partner, missing);
}

/** Makes every line that stops apk 3 above this one a comment. */
function unhide(draft: Draft, reading: Reading, hidden: LinePlace): Draft | {reason: Message} {
	const lines = reading.files.find((file) => file.path === hidden.path)?.lines ?? [];
	const bad = lines.filter((line) => {
		const shown = line.reading.kind === 'hidden' ? line.reading.otherwise : line.reading;
		return line.number < hidden.line && shown.kind === 'refused';
	});
	const tooMany = bad.some(
		({reading: {kind, ...rest}}) => 'reason' in rest && rest.reason === 'too-many',
	);
	if (tooMany) {
		return {
			reason: message('repositories.impossible.too-many', {
				limit: REPOSITORY_LIMIT[draft.generation],
			}),
		};
	}

	return {
		...draft,
		files: changeLines(
			draft.files,
			bad.map((line) => switchedOff(hidden.path, line)),
		),
		reasons: [
			...draft.reasons,
			...bad.map((line) =>
				message('repositories.why.unhide', {path: hidden.path, line: line.number}),
			),
		],
	};
}

function uncommentBeside(
	draft: Draft,
	reading: Reading,
	partners: readonly Source[],
	repository: string,
): Draft | undefined {
	const commented = commentedPlaces(reading).filter(({place}) => place.repository === repository);
	const isPartner = (place: RepositoryPlace) =>
		partners.some((partner) => partner.place !== undefined && isBeside(partner.place, place));
	const found = commented.find(({place}) => isPartner(place));
	return found === undefined ? undefined : uncomment(draft, reading, found.at, repository);
}

function uncomment(draft: Draft, reading: Reading, at: LinePlace, repository: string): Draft {
	const lines = reading.files.find((file) => file.path === at.path)?.lines ?? [];
	const line = lines.find((candidate) => candidate.number === at.line);
	const url = line?.syntax.kind === 'commented-repository' ? line.syntax.url : '';
	return {
		...draft,
		files: changeLines(draft.files, [{...at, texts: [url], dropsReturn: true}]),
		reasons: [...draft.reasons, message('repositories.why.uncomment', {...at, repository})],
	};
}

function insertBeside(draft: Draft, reading: Reading, partner: Source, repository: string): Draft {
	const lines = reading.files.find((file) => file.path === partner.path)?.lines ?? [];
	const line = lines.find((candidate) => candidate.number === partner.line);
	if (line === undefined || partner.place === undefined) {
		return draft;
	}

	const {path} = partner;
	const beside = lineBeside(line, partner.place, repository);
	const reason = beside.isComponent
		? message('repositories.why.component', {path, line: partner.line, repository})
		: message('repositories.why.insert', {repository, beside: partner.place.repository});
	return {
		...draft,
		files: changeLines(draft.files, [{path, line: partner.line, texts: beside.texts}]),
		reasons: [...draft.reasons, reason],
	};
}

/** Two new lines, where no line names a server for the branch. */
function addBoth(draft: Draft, reading: Reading): Draft | {readonly reason: Message} {
	const {branch} = draft;
	const other = reading.sources.find(
		({tag, fault, place}) =>
			tag === undefined &&
			fault === undefined &&
			place?.isRemote === true &&
			place.repository === 'main' &&
			place.branch !== branch,
	);
	if (other?.place !== undefined) {
		const {path, line} = other;
		const values = {path, line, found: other.place.branch, branch};
		return {reason: message('repositories.impossible.other-branch', values)};
	}

	const base = draft.mirror ?? DEFAULT_BASE;
	const isDefault = ({place}: {place: RepositoryPlace}) =>
		place.repository === 'main' &&
		place.branch === branch &&
		place.base.replace(/^http:/, 'https:') === base;
	const commented = commentedPlaces(reading).find(isDefault);
	if (commented !== undefined) {
		return uncomment(draft, reading, commented.at, 'main');
	}

	const urls = ['main', 'community'].map((repository) => urlAt({base, branch, repository}));
	return {
		...draft,
		files: appendLines(draft.files, MAIN_FILE, urls),
		reasons: [...draft.reasons, message('repositories.why.add-both', {path: MAIN_FILE, branch})],
	};
}
