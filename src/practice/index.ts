import {type BoxInput, cleanWorld} from './clean-world.ts';
import type {Scenario} from './scenario.ts';
import {clean} from './scenarios/clean.ts';
import {communityOff} from './scenarios/community-off.ts';
import {daemonJsonBroken} from './scenarios/daemon-json-broken.ts';
import {diskless} from './scenarios/diskless.ts';
import {dnsDown} from './scenarios/dns-down.ts';
import {notInGroup} from './scenarios/not-in-group.ts';
import type {World} from './world.ts';

/** Every scenario, the easier ones first; those of one subject for both apk generations side by side. */
export const SCENARIOS: readonly Scenario[] = [
	...communityOff,
	...clean,
	...notInGroup,
	...dnsDown,
	...daemonJsonBroken,
	...diskless,
];

/** The scenario that is played where none is named. */
export const DEFAULT_SCENARIO = 'community-off';

/** Returns the scenario of this name; undefined where there is none. */
export function scenarioNamed(id: string): Scenario | undefined {
	return SCENARIOS.find((scenario) => scenario.id === id);
}

/** Returns the box that a scenario begins with. */
export function worldOf(scenario: Scenario, input: BoxInput): World {
	return scenario.begin(cleanWorld(scenario.release, input), input);
}
