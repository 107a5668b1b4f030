import {message} from '../../../messages/message.ts';
import {branchOfRelease} from '../../alpine-release.ts';
import {foreignSources, lineAt} from '../draft.ts';
import {isPlausibleBranch} from '../mend/context.ts';
import type {Source} from '../source.ts';
import {type Finding, type LintContext, MOST_FINDINGS} from './finding.ts';
import {fixByComment} from './line-fix.ts';

/** Finds repositories of other branches, and what is special about the box's own branch. */
export function branches(context: LintContext): readonly Finding[] {
	return [
		...foreign(context),
		...taggedForeign(context),
		...releaseDiffers(context),
		...ownBranch(context),
	];
}

function foreign(context: LintContext): Finding[] {
	const {branch} = context.options;
	// A mistyped branch has a finding of its own.
	const sources = foreignSources(context.reading, branch).filter((source) =>
		isPlausibleBranch(source.place?.branch ?? ''),
	);
	return onePerLine(sources).flatMap((source): Finding[] => {
		const {path, line, place} = source;
		const found = place?.branch ?? '';
		const name = place?.repository ?? '';
		const at = {path, line, severity: 'warning' as const, fix: commentOut(context, source)};
		if (found !== branch) {
			return [
				{
					...at,
					id: 'repositories.mixed-branches',
					cause: 'mixed-releases',
					message: message('repositories.mixed-branches', {path, line, found, branch, name}),
					consequence: message('repositories.then.mixed-branches', {found}),
				},
			];
		}

		return branch !== 'edge' && name === 'testing'
			? [
					{
						...at,
						id: 'repositories.no-testing',
						cause: 'http-404',
						message: message('repositories.no-testing', {path, line, branch}),
						consequence: message('repositories.then.unusable'),
					},
				]
			: [];
	});
}

function taggedForeign(context: LintContext): Finding[] {
	const {branch} = context.options;
	return onePerLine(
		context.reading.sources.filter(
			({tag, fault, place}) =>
				tag !== undefined && fault === undefined && place !== undefined && place.branch !== branch,
		),
	).map((source) => {
		const found = source.place?.branch ?? '';
		const {path, line, tag = ''} = source;
		return {
			id: 'repositories.tagged-branch',
			cause: 'mixed-releases',
			path,
			line,
			severity: 'info',
			message: message('repositories.tagged-branch', {path, line, found, tag}),
			consequence: message('repositories.then.tagged-branch', {found, branch}),
			fix: undefined,
		};
	});
}

/** The release file and the line of main say different things. */
function releaseDiffers(context: LintContext): Finding[] {
	const {branch, alpineRelease = ''} = context.options;
	const release = branchOfRelease(alpineRelease);
	const main = context.reading.sources.find(
		({tag, fault, place}) =>
			tag === undefined && fault === undefined && place?.repository === 'main',
	);
	const found = main?.place?.branch;
	const isStable = found !== 'latest-stable' && branch !== 'latest-stable';
	if (main === undefined || found === undefined || release === undefined || !isStable) {
		return [];
	}

	const {path, line} = main;
	return found === release
		? []
		: [
				{
					id: 'repositories.release-differs',
					cause: 'mixed-releases',
					path,
					line,
					severity: 'warning',
					message: message('repositories.release-differs', {path, line, found, release}),
					consequence: message('repositories.then.release-differs'),
					fix: undefined,
				},
			];
}

function ownBranch(context: LintContext): Finding[] {
	const {branch, support} = context.options;
	const own = context.reading.sources.find(
		({tag, fault, place}) => tag === undefined && fault === undefined && place?.branch === branch,
	);
	if (own === undefined) {
		return [];
	}

	const {path, line} = own;
	const at = {path, line, fix: undefined, cause: undefined};
	if (branch === 'latest-stable') {
		return [
			{
				...at,
				id: 'repositories.latest-stable',
				severity: 'warning',
				message: message('repositories.latest-stable', {path, line}),
				consequence: message('repositories.then.latest-stable'),
			},
		];
	}

	return support?.kind === 'ended'
		? [
				{
					...at,
					id: 'repositories.ended',
					severity: 'warning',
					message: message('repositories.ended', {branch, since: support.since}),
					consequence: message('repositories.then.ended'),
				},
			]
		: [];
}

function onePerLine(sources: readonly Source[]): Source[] {
	const byLine = new Map<string, Source>();
	for (const source of sources) {
		const place = `${source.line} ${source.path}`;
		byLine.set(place, byLine.get(place) ?? source);
	}

	return [...byLine.values()].slice(0, MOST_FINDINGS);
}

/** A line that also names a repository of the box's branch stays. */
function commentOut(context: LintContext, source: Source) {
	const line = lineAt(context.reading, source);
	const others = context.reading.sources.filter(
		(other) => other.path === source.path && other.line === source.line,
	);
	return line === undefined || others.some((other) => other.place?.branch !== source.place?.branch)
		? undefined
		: fixByComment(context.files, source.path, line);
}
