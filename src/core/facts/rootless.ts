import {known} from '../fact.ts';
import type {Facts, ProbedFile} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {ROOTLESS_PROGRAMS} from '../probe/items.ts';
import {askFile, askText, foundPrograms, isAnswered, unusable} from './ask.ts';

/** Returns what of Docker without root is there. */
export function rootlessFrom(answers: ProbeAnswers): NonNullable<Facts['rootless']> {
	if (!isAnswered(answers, 'programs')) {
		return unusable('programs');
	}

	const programs = foundPrograms(answers);
	const limit = askText(answers, 'user.namespaces');
	return known(
		{
			subuid: fileOf(answers, 'subuid'),
			subgid: fileOf(answers, 'subgid'),
			modulesLoad: fileOf(answers, 'rootless.modules'),
			maxUserNamespaces:
				limit.kind === 'known' && /^\d+\s*$/.test(limit.value) ? Number(limit.value) : undefined,
			programs: ROOTLESS_PROGRAMS.filter((name) => programs.has(name)),
		},
		'/etc/subuid, /etc/subgid',
	);
}

function fileOf(answers: ProbeAnswers, key: string): ProbedFile | undefined {
	const file = askFile(answers, key);
	return file.kind === 'known' ? file.value : undefined;
}
