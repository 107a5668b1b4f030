import {type Message, message} from '../../messages/message.ts';
import {commentedPlaces, hiddenSources, usableSources} from './community-state.ts';
import {amend, type Draft, foreignSources, lineAt, type Needed} from './draft.ts';
import {DEFAULT_BASE} from './known-hosts.ts';
import {lineBeside} from './line-beside.ts';
import {MAIN_FILE} from './paths.ts';
import type {Reading} from './read-as.ts';
import {appendLines, prependLines} from './repository-edit.ts';
import {urlAt} from './repository-place.ts';
import type {LinePlace, Source} from './source.ts';
import {switchedOff} from './switch-off.ts';

/** Lines of one kind that are tried; a file that names more mirrors than that is not a usual one. */
const MOST_TRIES = 4;

/** Returns drafts in which the lines that hide a needed repository from apk 3 are comments. */
export function unhideNeeded(draft: Draft, reading: Reading, missing: readonly Needed[]): Draft[] {
	return missing.flatMap((repository) => {
		const hidden = hiddenSources(reading, draft.branch, repository)[0]?.source;
		return hidden === undefined ? [] : [unhide(draft, reading, hidden)];
	});
}

function unhide(draft: Draft, reading: Reading, hidden: LinePlace): Draft {
	const {path} = hidden;
	const lines = reading.files.find((file) => file.path === path)?.lines ?? [];
	const bad = lines.filter((line) => {
		const shown = line.reading.kind === 'hidden' ? line.reading.otherwise : line.reading;
		return line.number < hidden.line && shown.kind === 'refused' && shown.reason !== 'too-many';
	});
	const [first] = bad;
	const reason =
		bad.length === 1
			? message('repositories.why.unhide', {path, line: first?.number ?? 0})
			: message('repositories.why.unhide.many', {
					path,
					line: first?.number ?? 0,
					count: bad.length,
				});
	return amend(
		draft,
		bad.map((line) => switchedOff(path, line)),
		[reason],
	);
}

/** Returns drafts in which a needed repository stands beside the other one, which is there. */
export function besidePartner(draft: Draft, reading: Reading, missing: readonly Needed[]): Draft[] {
	const [repository, ...others] = missing;
	if (repository === undefined || others.length > 0) {
		return [];
	}

	const present = repository === 'main' ? 'community' : 'main';
	const partners = usableSources(reading, draft.branch, present).filter(
		({tag, place, repeats}) =>
			tag === undefined && place?.isRemote === true && repeats === undefined,
	);
	const bases = new Set(partners.map((partner) => partner.place?.base));
	const commented = commentedPlaces(reading).filter(
		({place}) =>
			place.repository === repository && place.branch === draft.branch && bases.has(place.base),
	);
	return [
		...commented.slice(0, MOST_TRIES).map(({at}) => uncomment(draft, reading, at, repository)),
		...partners
			.slice(0, MOST_TRIES)
			.map((partner) => insertBeside(draft, reading, partner, repository)),
	];
}

function uncomment(draft: Draft, reading: Reading, at: LinePlace, repository: Needed): Draft {
	const syntax = lineAt(reading, at)?.syntax;
	const url = syntax?.kind === 'commented-repository' ? syntax.url : '';
	return amend(
		draft,
		[{...at, texts: [url], dropsReturn: true}],
		[message('repositories.why.uncomment', {...at, repository})],
	);
}

function insertBeside(draft: Draft, reading: Reading, partner: Source, repository: Needed): Draft {
	const line = lineAt(reading, partner);
	if (line === undefined || partner.place === undefined) {
		return draft;
	}

	const {path} = partner;
	const beside = lineBeside(line, partner.place, repository);
	const reason = beside.isComponent
		? message('repositories.why.component', {path, line: partner.line, repository})
		: message('repositories.why.insert', {repository, beside: partner.place.repository});
	return amend(draft, [{path, line: partner.line, texts: beside.texts}], [reason]);
}

/** Returns drafts with both repositories from Alpine's own server, or the one asked for. */
export function addBoth(draft: Draft, reading: Reading): Draft[] {
	const {branch} = draft;
	const base = draft.mirror ?? DEFAULT_BASE;
	const commented = commentedPlaces(reading).filter(
		({place}) =>
			place.repository === 'main' &&
			place.branch === branch &&
			place.base.replace(/^http:/, 'https:') === base.replace(/^http:/, 'https:'),
	);
	const urls = ['main', 'community'].map((repository) => urlAt({base, branch, repository}));
	const reasons = [
		...draft.reasons,
		message('repositories.why.add-both', {path: MAIN_FILE, branch}),
	];
	return [
		...commented.slice(0, MOST_TRIES).map(({at}) => uncomment(draft, reading, at, 'main')),
		{...draft, reasons, files: appendLines(draft.files, MAIN_FILE, urls)},
		// Above everything, where lines below must stay hidden.
		{...draft, reasons, files: prependLines(draft.files, MAIN_FILE, urls)},
	];
}

/** Returns why nothing may be done where `main` comes from another branch. */
export function otherBranch(draft: Draft, reading: Reading): Message | undefined {
	const other = foreignSources(reading, draft.branch).find(
		({place}) => place?.isRemote === true && place.repository === 'main',
	);
	return other?.place === undefined
		? undefined
		: message('repositories.impossible.other-branch', {
				path: other.path,
				line: other.line,
				found: other.place.branch,
				branch: draft.branch,
			});
}
