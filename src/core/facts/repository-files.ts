import {type Fact, known, valueOr} from '../fact.ts';
import type {ApkGeneration, ProbedFile} from '../facts.ts';
import type {FileAnswer, ProbeAnswers} from '../probe/answer.ts';
import {inReadingOrder, whyNotOpened} from '../repositories/paths.ts';
import {apkFrom} from './apk.ts';
import {askFile, sourceOf, unusable} from './ask.ts';

/** Generation whose rules count where apk did not tell its own: that of the newest releases. */
const USUAL_GENERATION: ApkGeneration = 3;

/** Returns the generation of apk, or the usual one. */
export function generationOf(answers: ProbeAnswers): ApkGeneration {
	return valueOr(apkFrom(answers), {generation: USUAL_GENERATION}).generation;
}

/**
 * Returns the repositories files in the order in which this apk reads them.
 *
 * Unknown if one of them could not be read: "there is no community line" would be a guess.
 */
export function repositoryFilesFrom(answers: ProbeAnswers): Fact<readonly ProbedFile[]> {
	const main = answers.get('apk.repositories');
	const files: FileAnswer[] = [];
	if (main?.kind !== 'missing') {
		const file = askFile(answers, 'apk.repositories');
		if (file.kind !== 'known') {
			return file;
		}

		files.push(file.value);
	}

	for (const key of ['apk.repositories.etc', 'apk.repositories.lib']) {
		const answer = answers.get(key);
		if (answer?.kind !== 'files' || answer.files.some((file) => file.cut)) {
			return unusable(key);
		}

		files.push(...answer.files);
	}

	const generation = generationOf(answers);
	const paths = files.map((file) => file.path);
	const opened = files.filter((file) => whyNotOpened(file.path, paths, generation) === undefined);
	return known(
		inReadingOrder(opened, generation).map(({path, target, content}) => ({path, target, content})),
		paths.length > 1 ? paths.join(', ') : sourceOf('apk.repositories'),
	);
}
