import type {Scenario} from './scenario.ts';
import {ansibleScenarios} from './scenarios/ansible.ts';
import {exportScenarios} from './scenarios/export.ts';
import {failureScenarios} from './scenarios/failures.ts';
import {faultScenarios} from './scenarios/faults.ts';
import {installScenarios} from './scenarios/install.ts';
import {kitScenarios} from './scenarios/kit.ts';
import {mendScenarios} from './scenarios/mend.ts';
import {notRootScenarios} from './scenarios/not-root.ts';
import {nothingLostScenarios} from './scenarios/nothing-lost.ts';
import {practiceScenarios} from './scenarios/practice.ts';
import {readOnlyScenarios} from './scenarios/read-only.ts';
import {repositoriesScenarios} from './scenarios/repositories.ts';
import {serviceScenarios} from './scenarios/service.ts';
import {sshScenarios} from './scenarios/ssh.ts';
import {sshLoginScenarios} from './scenarios/ssh-login.ts';
import {verifyScenarios} from './scenarios/verify.ts';
import {wizardScenarios} from './scenarios/wizard.ts';
import {worldScenarios} from './scenarios/world.ts';

/** Every scenario, the main job first. */
export const SCENARIOS: readonly Scenario[] = [
	...wizardScenarios,
	...installScenarios,
	...readOnlyScenarios,
	...notRootScenarios,
	...nothingLostScenarios,
	...failureScenarios,
	...faultScenarios,
	...repositoriesScenarios,
	...serviceScenarios,
	...verifyScenarios,
	...practiceScenarios,
	...exportScenarios,
	...ansibleScenarios,
	...kitScenarios,
	...mendScenarios,
	...worldScenarios,
	...sshScenarios,
	...sshLoginScenarios,
];
