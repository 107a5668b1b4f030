import {say} from '../../messages/message.ts';
import type {Diagnosis} from '../diagnosis.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {inspectSettings} from './inspect-settings.ts';
import {placedProblem} from './syntax-words.ts';

/**
 * Returns diagnoses of the settings with the place of the fault before dockerd's own words, which
 * name a character and no line.
 */
export function withPlaces(
	diagnoses: readonly Diagnosis[],
	facts: Facts | null,
): readonly Diagnosis[] {
	const docker = facts && valueOr(facts.docker, undefined);
	if (!docker) {
		return diagnoses;
	}

	const {problems} = inspectSettings(docker);
	return diagnoses.map((diagnosis) => {
		const problem = problems.find(({cause}) => cause === diagnosis.cause);
		return problem === undefined
			? diagnosis
			: {
					...diagnosis,
					evidence: [{line: 0, text: say(placedProblem(problem))}, ...diagnosis.evidence],
				};
	});
}
