import type {Choices} from './choices.ts';
import type {Facts} from './facts.ts';
import type {Plan} from './plan.ts';
import {accessStep} from './steps/access.ts';
import {installStep} from './steps/install.ts';
import {keepSteps} from './steps/keep.ts';
import {repositoriesSteps} from './steps/repositories.ts';
import {serviceSteps} from './steps/service-steps.ts';
import {verifyStep} from './steps/verify.ts';

/** Returns the ordered steps from the box as these facts show it to a Docker that works. */
export function planFor(facts: Facts, choices: Choices): Plan {
	return {
		factsAt: facts.at,
		steps: [
			...repositoriesSteps(facts, choices),
			installStep(facts, choices),
			...serviceSteps(facts, choices),
			accessStep(facts, choices),
			...keepSteps(facts, choices),
			verifyStep(facts, choices),
		],
	};
}
