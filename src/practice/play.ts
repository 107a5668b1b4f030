import {settle} from './docker/dockerd.ts';
import {textIn, withText} from './files.ts';
import {durationOf, ran} from './program.ts';
import type {SolutionStep} from './scenario.ts';
import {runLine} from './shell/run-line.ts';
import {newShell} from './shell/shell-session.ts';
import type {World} from './world.ts';

/** A box and the time it has. */
export type Played = {readonly world: World; readonly now: number};

/** Carries out steps by hand, one after the other, and says when the last one was done. */
export function play(start: World, steps: readonly SolutionStep[], startsAt: number): Played {
	let world = start;
	let now = startsAt;
	let session = newShell(start);
	for (const step of steps) {
		if (step.kind === 'line') {
			const result = runLine(world, session, step.text, now);
			({world, session} = result);
			now += durationOf(ran(world, result.output, 0, result.endsAfterMs));
		} else if (step.kind === 'edit') {
			world = withText(world, step.path, textIn(world, step.path).replace(step.from, step.to));
		} else {
			now += step.milliseconds;
		}
	}

	return {world: settle(world, now), now};
}

export {typed} from './scenario.ts';
