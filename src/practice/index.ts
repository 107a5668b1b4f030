import {forBranch, startedBox} from './box-start.ts';
import {type BoxInput, cleanWorld, type PracticeRelease} from './clean-world.ts';
import {goalPartOf} from './goals.ts';
import type {Scenario, ScenarioData, SolutionStep} from './scenario.ts';
import {boxScenarios} from './scenarios/box.ts';
import {networkScenarios} from './scenarios/network.ts';
import {repositoriesScenarios} from './scenarios/repositories.ts';
import {serviceScenarios} from './scenarios/service.ts';
import type {World} from './world.ts';

/** Releases with their own apk generation, so that each scenario can be learnt on both. */
export const PRACTICE_RELEASES: readonly PracticeRelease[] = ['3.22', '3.23'];
/** The one whose scenarios go by their plain name. */
const USUAL_RELEASE: PracticeRelease = '3.22';
const BRANCHES: Readonly<Record<PracticeRelease, string>> = {'3.22': 'v3.22', '3.23': 'v3.23'};

/** Names in the order of the picker: the easier ones first. */
const ORDER = [
	'clean',
	'community-off',
	'not-in-group',
	'not-enabled',
	'dead-mirror',
	'apk-locked',
	'kernel-not-rebooted',
	'community-hidden',
	'pinned-version',
	'masked-in-world',
	'dns-down',
	'wrong-clock',
	'captive-portal',
	'supervisor-gone',
	'disk-full',
	'mixed-branches',
	'daemon-json-broken',
	'diskless',
	'three-faults',
];

/** Every scenario of the product as data, in no order. */
const DATA = [...boxScenarios, ...repositoriesScenarios, ...networkScenarios, ...serviceScenarios];

/** Every scenario as data, the easier ones first. */
export const SCENARIO_DATA: readonly ScenarioData[] = DATA.toSorted(
	(one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name),
);

/** Every scenario for each release; those of one subject side by side. */
export const SCENARIOS: readonly Scenario[] = SCENARIO_DATA.flatMap((data) =>
	PRACTICE_RELEASES.map((release) => scenarioFor(data, release)),
);

/** The scenario that is played where none is named. */
export const DEFAULT_SCENARIO = 'community-off';

/** Returns a scenario for one release: `clean`, and `clean-3.23` for the other generation of apk. */
export function scenarioFor(data: ScenarioData, release: PracticeRelease): Scenario {
	const {name, goal, solution, ...rest} = data;
	const branch = BRANCHES[release];
	return {
		...rest,
		name,
		id: release === USUAL_RELEASE ? name : `${name}-${release}`,
		release,
		goal: goal.map(goalPartOf),
		solution: solution.map(
			(step): SolutionStep =>
				step.kind === 'line' ? {...step, text: forBranch(step.text, {branch})} : step,
		),
	};
}

/** Returns the scenario of this name; undefined where there is none. */
export function scenarioNamed(id: string): Scenario | undefined {
	return SCENARIOS.find((scenario) => scenario.id === id);
}

/** Returns the box that a scenario begins with. */
export function worldOf(scenario: Pick<Scenario, 'release' | 'start'>, input: BoxInput): World {
	return startedBox(cleanWorld(scenario.release, input), scenario.start, input);
}
