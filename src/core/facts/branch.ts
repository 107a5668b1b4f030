import {branchOfRelease} from '../alpine-release.ts';
import {type Fact, known, mapFact, valueOr} from '../fact.ts';
import type {ApkGeneration, Branch, ProbedFile} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {isPlausibleBranch} from '../repositories/mend/context.ts';
import {readAs} from '../repositories/read-as.ts';
import {askLine, unusable} from './ask.ts';
import {generationOf, repositoryFilesFrom} from './repository-files.ts';

/** Returns the text of `/etc/alpine-release`. */
export function alpineReleaseFrom(answers: ProbeAnswers): Fact<string> {
	return askLine(answers, 'alpine-release');
}

/**
 * Returns the branch of the box: what the enabled main line says, else what the release says.
 *
 * The release file alone cannot tell edge from the newest stable release. Nothing falls
 * back to edge.
 */
export function branchFrom(answers: ProbeAnswers): Fact<Branch> {
	const files = repositoryFilesFrom(answers);
	const release = alpineReleaseFrom(answers);
	const fromRelease = valueOr(mapFact(release, branchOfRelease), undefined);
	const fromRepositories = valueOr(
		mapFact(files, (list) => branchOfRepositories(list, generationOf(answers), fromRelease)),
		undefined,
	);
	const name = fromRepositories ?? fromRelease;
	if (name === undefined) {
		return release.kind === 'known' ? unusable('alpine-release') : release;
	}

	const source = fromRepositories === undefined ? release : files;
	return known({name, fromRelease, fromRepositories}, source.kind === 'known' ? source.source : '');
}

/**
 * Returns the branch of the enabled main lines without a tag: where they name several, the one that
 * the box was installed from, else the first.
 */
export function branchOfRepositories(
	files: readonly ProbedFile[],
	generation: ApkGeneration,
	fromRelease?: string,
): string | undefined {
	const branches = readAs(files, generation, '').sources.flatMap(({tag, fault, place}) =>
		tag === undefined &&
		fault === undefined &&
		place?.repository === 'main' &&
		// A mistyped branch such as v3.222 says nothing about the box.
		isPlausibleBranch(place.branch)
			? [place.branch]
			: [],
	);
	return branches.find((branch) => branch === fromRelease) ?? branches[0];
}
