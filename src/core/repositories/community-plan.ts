import {type Message, message} from '../../messages/message.ts';
import type {ApkGeneration} from '../facts.ts';
import {communityStateOf} from './community-state.ts';
import {type Draft, exposesForeign, missingIn, NEEDED, type Needed, readDraft} from './draft.ts';
import {addBoth, besidePartner, otherBranch, unhideNeeded} from './enable.ts';
import {mendNeeded} from './mend-needed.ts';
import {baseOfMirror, switchMirror} from './mirror.ts';
import {MAIN_FILE, type RepositoryFile} from './paths.ts';
import {REPOSITORY_LIMIT, type Reading} from './read-as.ts';
import {editsBetween, type RepositoryEdit} from './repository-edit.ts';
import {isBranchName} from './repository-place.ts';
import type {LinePlace} from './source.ts';

/** What has to be done so that apk has `main` and `community` of the box's branch. */
export type CommunityPlan =
	| {readonly kind: 'already'; readonly where: LinePlace}
	| {
			readonly kind: 'edits';
			/** One a file; together they are the whole change. */
			readonly edits: readonly RepositoryEdit[];
			/** The first reason, for a heading. */
			readonly why: Message;
			/** One reason for each part of the change, in order. */
			readonly reasons: readonly Message[];
	  }
	| {readonly kind: 'impossible'; readonly reason: Message};

/** What the user may say about the change. */
export type CommunityOptions = {
	/** Base URL of a server to use in place of the present one; undefined keeps that. */
	readonly mirror?: string | undefined;
	/** Architecture as apk names it, for `${APK_ARCH}`. */
	readonly arch?: string | undefined;
};

/**
 * Returns the smallest change after which this apk gets `main` and `community` of the branch.
 *
 * Lines of other branches, tagged lines and comments are left as they are; no line is ever
 * deleted, and the result has been read again as this apk reads it.
 */
export function communityPlan(
	files: readonly RepositoryFile[],
	branch: string,
	generation: ApkGeneration,
	options: CommunityOptions = {},
): CommunityPlan {
	const mirror = options.mirror === undefined ? undefined : baseOfMirror(options.mirror, branch);
	if (mirror === null) {
		return impossible(message('repositories.impossible.mirror', {mirror: options.mirror ?? ''}));
	}

	if (!isBranchName(branch)) {
		return impossible(message('repositories.impossible.branch', {branch}));
	}

	const start: Draft = {files, branch, generation, arch: options.arch ?? '', mirror, reasons: []};
	const done = finish(start);
	if ('reason' in done) {
		return impossible(done.reason);
	}

	const switched = mirror === undefined ? done : switchMirror(done, mirror);
	const where = communityStateOf(readDraft(switched), branch);
	if (where.kind !== 'on') {
		return impossible(message('repositories.impossible.unknown', {path: MAIN_FILE}));
	}

	const edits = editsBetween(files, switched.files);
	const [why] = switched.reasons;
	return edits.length === 0 || why === undefined
		? {kind: 'already', where: where.at}
		: {kind: 'edits', edits, why, reasons: switched.reasons};
}

/** Drafts that are looked at; a file takes two or three, and only an odd one takes ten. */
const MOST_DRAFTS = 60;

/** Searches depth first, the best change first, for files in which apk has all that is needed. */
function finish(start: Draft): Draft | {readonly reason: Message} {
	const original = readDraft(start);
	const open: Draft[] = [start];
	for (let count = 0; count < MOST_DRAFTS; count++) {
		const draft = open.pop();
		if (draft === undefined) {
			break;
		}

		const reading = readDraft(draft);
		const missing = missingIn(reading, draft.branch);
		if (exposesForeign(original, reading, draft.branch)) {
			continue;
		}

		if (missing.length === 0) {
			return draft;
		}

		const next = nextDrafts(draft, reading, missing).filter(({files}) => files !== draft.files);
		open.push(...next.reverse());
	}

	return {reason: whyNot(start, original)};
}

function nextDrafts(draft: Draft, reading: Reading, missing: readonly Needed[]): Draft[] {
	const drafts = [
		...mendNeeded(draft),
		...unhideNeeded(draft, reading, missing),
		...besidePartner(draft, reading, missing),
	];
	const mayAdd = missing.length === NEEDED.length && otherBranch(draft, reading) === undefined;
	return mayAdd ? [...drafts, ...addBoth(draft, reading)] : drafts;
}

function whyNot(draft: Draft, reading: Reading): Message {
	const other = otherBranch(draft, reading);
	if (other !== undefined) {
		return other;
	}

	const limit = REPOSITORY_LIMIT[draft.generation];
	const taken = new Set(reading.sources.map((source) => source.index)).size;
	return taken >= limit - 1
		? message('repositories.impossible.too-many', {limit})
		: message('repositories.impossible.unknown', {path: MAIN_FILE});
}

function impossible(reason: Message): CommunityPlan {
	return {kind: 'impossible', reason};
}
