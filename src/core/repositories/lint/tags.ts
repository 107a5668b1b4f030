import {message} from '../../../messages/message.ts';
import {communityStateOf} from '../community-state.ts';
import type {Finding, LintContext} from './finding.ts';

const WORLD_FILE = '/etc/apk/world';

/** Finds tags that are asked for and not defined, and repositories that answer to their tag only. */
export function tags(context: LintContext): readonly Finding[] {
	return [...undefinedTags(context), ...taggedRepositories(context)];
}

function undefinedTags(context: LintContext): Finding[] {
	const {world = [], wanted = []} = context.options;
	const defined = new Set(context.reading.sources.map(({tag}) => tag));
	const asked = [
		...world.map((entry, index) => ({entry, line: index + 1})),
		...wanted.map((entry) => ({entry, line: 0})),
	];
	return asked.flatMap(({entry, line}) => {
		const tag = tagOf(entry);
		if (tag === undefined || defined.has(tag)) {
			return [];
		}

		const values = {path: WORLD_FILE, entry: entry.trim(), tag};
		return [
			{
				id: 'repositories.tag-undefined',
				cause: 'tag-not-defined',
				path: WORLD_FILE,
				line,
				severity: 'error',
				message:
					line === 0
						? message('repositories.tag-undefined.wanted', values)
						: message('repositories.tag-undefined', values),
				consequence: message('repositories.then.tag-undefined'),
				fix: undefined,
			} satisfies Finding,
		];
	});
}

/** A tag stands at the end, also after a version: `docker=29.5.1-r0@edge`. */
function tagOf(entry: string): string | undefined {
	const at = entry.trim().indexOf('@');
	return at <= 0 ? undefined : entry.trim().slice(at);
}

function taggedRepositories(context: LintContext): Finding[] {
	const seen = new Set<string>();
	const state = communityStateOf(context.reading, context.options.branch);
	if (state.kind === 'tagged') {
		// This line has a finding of its own, which says more.
		seen.add(`${state.at.line} ${state.at.path}`);
	}

	return context.reading.sources.flatMap(({path, line, tag, fault}) => {
		const place = `${line} ${path}`;
		if (tag === undefined || fault !== undefined || seen.has(place)) {
			return [];
		}

		seen.add(place);
		return [
			{
				id: 'repositories.tagged',
				cause: 'tagged-repo-needs-tag',
				path,
				line,
				severity: 'info',
				message: message('repositories.tagged', {path, line, tag}),
				consequence: message('repositories.then.tagged-use', {tag}),
				fix: undefined,
			} satisfies Finding,
		];
	});
}
