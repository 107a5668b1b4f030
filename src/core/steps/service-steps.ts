import type {Choices} from '../choices.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {enableStep} from './enable.ts';
import {settingsStep} from './settings.ts';
import {startStep, waitStep} from './start.ts';

/**
 * Returns the steps from an installed Docker to one that comes back after a reboot and answers. Its
 * settings come first: with a fault in them nothing is changed.
 */
export function serviceSteps(facts: Facts, choices: Choices): readonly Step[] {
	const settings = settingsStep(facts, choices);
	return [
		...(settings ? [settings] : []),
		enableStep(facts, choices),
		startStep(facts, choices),
		waitStep(facts),
	];
}
