/** Wiring: a pretend box in the place of the real one. */
import type {Preferences} from '../core/preferences.ts';
import {dryRecords} from '../effects/open-records.ts';
import {createPracticeSystem} from '../effects/practice-system.ts';
import type {Box} from '../effects/session.ts';
import {DEFAULT_SCENARIO, scenarioNamed, worldOf} from '../practice/index.ts';
import type {CommandContext} from './command-context.ts';

/** The same box for everybody who names no seed, so that what a teacher shows is what all see. */
const DEFAULT_SEED = 1;

/** Makes the pretend box of a scenario; its records write nothing. */
export function openPractice(
	context: CommandContext,
	id: string = DEFAULT_SCENARIO,
	pace: () => Preferences['pace'] = () => context.settings.pace,
): Box {
	const scenario = scenarioNamed(id);
	if (!scenario) {
		throw new RangeError(`no scenario ${id}`);
	}

	const {options, startedAt} = context;
	const seed = options.seed ?? DEFAULT_SEED;
	const system = createPracticeSystem({
		world: worldOf(scenario, {seed, now: startedAt}),
		pace,
		startsAt: startedAt,
	});
	return {system, openRecords: async () => dryRecords()};
}
