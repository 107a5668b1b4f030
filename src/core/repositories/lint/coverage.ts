import {type MessageKey, message} from '../../../messages/message.ts';
import {communityPlan} from '../community-plan.ts';
import {communityStateOf, usableSources} from '../community-state.ts';
import {type Draft, missingIn, NEEDED, readDraft} from '../draft.ts';
import {mendNeeded} from '../mend-needed.ts';
import {MAIN_FILE} from '../paths.ts';
import type {RepositoryEdit} from '../repository-edit.ts';
import type {Finding, LintContext, Severity} from './finding.ts';

/** Finds what apk has no repository for: everything, `main`, or `community` where Docker is. */
export function coverage(context: LintContext): readonly Finding[] {
	const {files, reading, options} = context;
	const {branch, generation, arch} = options;
	const draft: Draft = {files, branch, generation, arch, mirror: undefined, reasons: []};
	// A line that only has to be put right is told of by itself.
	const [mended] = mendNeeded(draft);
	const missing = missingIn(mended === undefined ? reading : readDraft(mended), branch);
	return [
		...nothingAtAll(context, missing),
		...mainMissing(context, missing),
		...community(context, missing),
	];
}

function nothingAtAll(context: LintContext, missing: readonly string[]): Finding[] {
	const {files, reading, options} = context;
	const hasWords = reading.files.some((file) =>
		file.lines.some((line) => line.syntax.kind === 'words'),
	);
	if (!files.some((file) => file.path === MAIN_FILE) && reading.sources.length === 0) {
		return [finding(context, 'missing-file', 'repositories-missing', 0, 'error')];
	}

	if (!hasWords) {
		return [finding(context, 'empty', 'repositories-empty', 0, 'error')];
	}

	const isOnlyMedium =
		reading.sources.length > 0 && reading.sources.every(({url}) => url.startsWith('/'));
	const first = reading.sources[0];
	if (isOnlyMedium && first !== undefined && missing.includes('community')) {
		return [
			finding(context, 'medium-only', 'cdrom-only-repository', first.line, 'error', first.path),
		];
	}

	const isHidden = communityStateOf(reading, options.branch).kind === 'hidden';
	return missing.length === NEEDED.length && !isHidden
		? [finding(context, 'no-source', undefined, 0, 'error')]
		: [];
}

function mainMissing(context: LintContext, missing: readonly string[]): Finding[] {
	const [partner] = usableSources(context.reading, context.options.branch, 'community');
	return missing.includes('main') && !missing.includes('community') && partner !== undefined
		? [finding(context, 'main-missing', 'main-repo-disabled', partner.line, 'error', partner.path)]
		: [];
}

function community(context: LintContext, missing: readonly string[]): Finding[] {
	const state = communityStateOf(context.reading, context.options.branch);
	const isOnlyFault = missing.includes('community') && !missing.includes('main');
	if (!isOnlyFault && !(missing.includes('community') && state.kind === 'hidden')) {
		return [];
	}

	const cause = 'community-repo-disabled';
	switch (state.kind) {
		case 'on':
			return [];
		case 'missing': {
			const [main] = usableSources(context.reading, context.options.branch, 'main');
			return [finding(context, 'community-missing', cause, main?.line ?? 0, 'error', main?.path)];
		}

		case 'commented':
			return [finding(context, 'community-off', cause, state.at.line, 'error', state.at.path)];
		case 'hidden':
			return [finding(context, 'community-hidden', cause, state.at.line, 'error', state.at.path)];
		case 'tagged':
			return [
				finding(
					context,
					'community-tagged',
					'tagged-repo-needs-tag',
					state.at.line,
					'warning',
					state.at.path,
				),
			];
	}
}

/** What the finding says, and what that means for Docker. */
const KEYS = {
	'missing-file': ['repositories.missing-file', 'repositories.then.nothing'],
	empty: ['repositories.empty', 'repositories.then.nothing'],
	'medium-only': ['repositories.medium-only', 'repositories.then.medium-only'],
	'no-source': ['repositories.no-source', 'repositories.then.no-source'],
	'main-missing': ['repositories.main-missing', 'repositories.then.main-missing'],
	'community-missing': ['repositories.community-missing', 'repositories.then.no-docker'],
	'community-off': ['repositories.community-off', 'repositories.then.no-docker'],
	'community-hidden': ['repositories.community-hidden', 'repositories.then.no-docker'],
	'community-tagged': ['repositories.community-tagged', 'repositories.then.tagged'],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>;

function finding(
	context: LintContext,
	name: keyof typeof KEYS,
	cause: string | undefined,
	line: number,
	severity: Severity,
	path: string = MAIN_FILE,
): Finding {
	const [what, then] = KEYS[name];
	const {branch} = context.options;
	return {
		id: `repositories.${name}`,
		cause,
		path,
		line,
		severity,
		message: message(what, {path, line, branch}),
		consequence: message(then),
		fix: planned(context),
	};
}

function planned(context: LintContext): readonly RepositoryEdit[] | undefined {
	const {branch, generation, arch} = context.options;
	const plan = communityPlan(context.files, branch, generation, {arch});
	return plan.kind === 'edits' ? plan.edits : undefined;
}
