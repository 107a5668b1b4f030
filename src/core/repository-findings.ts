import type {Choices} from './choices.ts';
import {clockErrorOf} from './clock.ts';
import {valueOr} from './fact.ts';
import type {Facts} from './facts.ts';
import {communityPlan} from './repositories/community-plan.ts';
import type {Finding} from './repositories/lint/finding.ts';
import {lintRepositories} from './repositories/lint/lint-repositories.ts';
import type {RepositoryFile} from './repositories/paths.ts';
import {applyEdits} from './repositories/repository-edit.ts';

/** What the lint says of the files of a box. */
export type RepositoryFindings = {
	/** Gone after the plan has changed the files. */
	readonly mended: readonly Finding[];
	/** Left as they are by the plan: for the user to decide. */
	readonly others: readonly Finding[];
};

/** Nothing is known of the files. */
export const NO_FINDINGS: RepositoryFindings = {mended: [], others: []};

/** Returns what the lint says of a box, and what of that the plan takes care of. */
export function repositoryFindings(facts: Facts, choices: Choices): RepositoryFindings {
	const files = valueOr(facts.repositoryFiles, undefined);
	const branch = valueOr(facts.branch, undefined)?.name;
	if (files === undefined || branch === undefined) {
		return NO_FINDINGS;
	}

	const found = lintOf(facts, files);
	const plan = communityPlan(files, branch, generationOf(facts), {mirror: choices.mirror});
	if (plan.kind !== 'edits') {
		return {mended: [], others: found};
	}

	const left = lintOf(facts, applyEdits(files, plan.edits)).map(nameOf);
	const mended: Finding[] = [];
	const others: Finding[] = [];
	for (const finding of found) {
		const at = left.indexOf(nameOf(finding));
		if (at < 0) {
			mended.push(finding);
		} else {
			left.splice(at, 1);
			others.push(finding);
		}
	}

	return {mended, others};
}

/** Returns what the lint says of files on this box; nothing where its branch is not known. */
export function lintOf(facts: Facts, files: readonly RepositoryFile[]): readonly Finding[] {
	const branch = valueOr(facts.branch, undefined)?.name;
	if (branch === undefined) {
		return [];
	}

	return lintRepositories(files, {
		branch,
		generation: generationOf(facts),
		arch: valueOr(facts.architecture, ''),
		alpineRelease: valueOr(facts.alpineRelease, undefined),
		support: valueOr(facts.support, undefined),
		world: valueOr(facts.world, undefined),
		clockLooksWrong: clockErrorOf(facts) !== undefined,
	});
}

/** Returns the generation of a box's apk; the older one where it is not known. */
export function generationOf(facts: Facts) {
	return valueOr(facts.apk, {generation: 2 as const}).generation;
}

/** Lines move when others are added, so a finding is known by its kind and its file. */
function nameOf({id, path}: Finding): string {
	return `${id} ${path}`;
}
