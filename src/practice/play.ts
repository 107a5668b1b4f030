import {settle} from './docker/dockerd.ts';
import {textIn, withText} from './files.ts';
import {durationOf} from './program.ts';
import {runProgram} from './programs.ts';
import type {SolutionStep} from './scenario.ts';
import type {World} from './world.ts';

/** A box and the time it has. */
export type Played = {readonly world: World; readonly now: number};

/** Carries out steps by hand, one after the other, and says when the last one was done. */
export function play(start: World, steps: readonly SolutionStep[], startsAt: number): Played {
	let world = start;
	let now = startsAt;
	for (const step of steps) {
		if (step.kind === 'command') {
			const result = runProgram(world, {
				argv: step.argv,
				now,
				environment: {},
				hasProgressChannel: false,
			});
			world = result.world;
			now += durationOf(result);
		} else if (step.kind === 'edit') {
			world = withText(world, step.path, textIn(world, step.path).replace(step.from, step.to));
		} else {
			now += step.milliseconds;
		}
	}

	return {world: settle(world, now), now};
}

/** Returns a step that runs a command written in words. */
export function typed(text: string): SolutionStep {
	const [program = '', ...args] = text.split(' ');
	return {kind: 'command', argv: [program, ...args]};
}
