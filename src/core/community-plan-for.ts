import type {Choices} from './choices.ts';
import {valueOr} from './fact.ts';
import type {ApkGeneration, Facts, ProbedFile} from './facts.ts';
import {type CommunityPlan, communityPlan} from './repositories/community-plan.ts';

/** Returns the change that gives the apk of a box what Docker needs, on the server that was chosen. */
export function communityPlanFor(
	facts: Facts,
	choices: Choices,
	files: readonly ProbedFile[],
	branch: string,
): CommunityPlan {
	return communityPlan(files, branch, apkGeneration(facts), {
		mirror: choices.mirror,
		arch: valueOr(facts.architecture, undefined),
	});
}

/** Returns the generation of a box's apk; the older one, which reads less, where it is not known. */
export function apkGeneration(facts: Facts): ApkGeneration {
	return valueOr(facts.apk, {generation: 2 as const}).generation;
}
