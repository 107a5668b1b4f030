import {play, typed} from './play.ts';
import type {World} from './world.ts';

/** Long enough for dockerd to answer, or to be given up by its supervisor. Milliseconds. */
const SETTLING_MS = 30_000;
/** The commands of an installation end well within this. Milliseconds. */
const INSTALLING_MS = 60_000;

/** Returns the box with Docker installed, enabled and running since a while. */
export function withDocker(clean: World, now: number): World {
	const steps = [
		typed('apk update'),
		typed('apk add docker docker-cli-compose'),
		typed('rc-update add docker default'),
		typed('rc-service docker start'),
		{kind: 'wait', milliseconds: SETTLING_MS} as const,
	];
	return play(clean, steps, now - INSTALLING_MS - 2 * SETTLING_MS).world;
}
