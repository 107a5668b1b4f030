import {type Message, message} from '../../messages/message.ts';
import type {ApkGeneration} from '../facts.ts';
import {communityStateOf, usableSources} from './community-state.ts';
import {type Draft, nextChange, readDraft} from './enable.ts';
import {baseOfMirror, switchMirror} from './mirror.ts';
import {MAIN_FILE, type RepositoryFile} from './paths.ts';
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

/** More rounds than there are ways to change something; only an error of ours takes so many. */
const ROUNDS = 20;

function finish(start: Draft): Draft | {readonly reason: Message} {
	let draft = start;
	for (let round = 0; round < ROUNDS; round++) {
		const reading = readDraft(draft);
		const isThere = (repository: string) =>
			usableSources(reading, draft.branch, repository).some((source) => source.tag === undefined);
		if (isThere('community') && isThere('main')) {
			return draft;
		}

		const next = nextChange(draft, reading, {
			main: isThere('main'),
			community: isThere('community'),
		});
		if ('reason' in next) {
			return next;
		}

		draft = next;
	}

	return {reason: message('repositories.impossible.unknown', {path: MAIN_FILE})};
}

function impossible(reason: Message): CommunityPlan {
	return {kind: 'impossible', reason};
}
