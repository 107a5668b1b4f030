import {branchOfRelease} from '../../alpine-release.ts';
import {mendContext} from '../mend/context.ts';
import type {RepositoryFile} from '../paths.ts';
import {architecture} from './architecture.ts';
import {branches} from './branches.ts';
import {coverage} from './coverage.ts';
import type {Finding, LintContext, LintOptions, LintRule, Severity} from './finding.ts';
import {mistakes} from './mistakes.ts';
import {places} from './places.ts';
import {tags} from './tags.ts';

const RULES: readonly LintRule[] = [mistakes, coverage, branches, tags, places, architecture];
const ORDER: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2};

/**
 * Returns what is wrong or remarkable in the repositories files, the worst first.
 *
 * Each fix stands for itself: it changes only the lines concerned, and after it the finding
 * is gone. Fixes are made one at a time, with a new look at the files after each.
 */
export function lintRepositories(
	files: readonly RepositoryFile[],
	options: LintOptions,
): readonly Finding[] {
	const {branch, generation, arch, alpineRelease = ''} = options;
	const release = branchOfRelease(alpineRelease);
	const known = release === undefined ? [branch] : [branch, release];
	const context: LintContext = {
		...mendContext(files, generation, arch, known),
		files,
		options,
	};
	return RULES.flatMap((rule) => rule(context)).sort(
		(one, other) => ORDER[one.severity] - ORDER[other.severity],
	);
}
