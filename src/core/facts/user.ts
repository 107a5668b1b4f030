import {type Fact, known, mapFact} from '../fact.ts';
import type {Privilege, User} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {peopleIn} from './accounts.ts';
import {askOutput, askText, foundPrograms, foundVariables, unusable} from './ask.ts';

/** Returns who runs the product, and which human is behind it. */
export function userFrom(answers: ProbeAnswers): Fact<User> {
	const output = askOutput(answers, 'id');
	if (output.kind !== 'known') {
		return output;
	}

	const match = /^uid=(\d+)(?:\(([^)]*)\))?/.exec(output.value);
	if (match?.[1] === undefined) {
		return unusable('id');
	}

	const uid = Number(match[1]);
	const name = match[2] ?? match[1];
	const groups = /groups=(.*)$/m.exec(output.value)?.[1] ?? '';
	const variables = foundVariables(answers);
	const behind = uid === 0 ? (variables.get('DOAS_USER') ?? variables.get('SUDO_USER')) : undefined;
	return known(
		{
			name,
			uid,
			groups: [...groups.matchAll(/\(([^)]*)\)/g)].map((group) => group[1] ?? ''),
			human: behind ?? name,
		},
		output.source,
	);
}

/** Returns whether root rights are there, and which programs could give them. */
export function privilegeFrom(answers: ProbeAnswers): Fact<Privilege> {
	const programs = foundPrograms(answers);
	return mapFact(userFrom(answers), (user) => ({
		isRoot: user.uid === 0,
		tools: (['doas', 'sudo', 'su'] as const).filter((tool) => programs.has(tool)),
	}));
}

/** Returns the users who could be members of the group docker. */
export function peopleFrom(answers: ProbeAnswers): Fact<readonly string[]> {
	return mapFact(askText(answers, 'passwd'), (text) => peopleIn(text).map(({name}) => name));
}
