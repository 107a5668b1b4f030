import {setFlagsFromString} from 'node:v8';

/** Engines of Node 22 to 24, which are known to have the flags; an unknown one would be complained about. */
const KNOWN_ENGINES = {first: 12, last: 13};
/**
 * Objects that have become old are looked through when there are a few megabytes more of them, not
 * when there are twice as many: each frame of the screens leaves some, and a flood of output is long.
 */
const SMALL_HEAP = '--optimize-for-size';
/**
 * The last and greatest compiler is left out: itself, its threads and what it works with take 10 MB,
 * and screens are no faster by it. From this engine on there is a middle one.
 */
const NO_GREAT_COMPILER = {flag: '--no-opt', first: 13};

/** Keeps the engine from taking memory to be a little faster: what runs long is what others wrote. */
export function keepHeapSmall(): void {
	const engine = Number.parseInt(process.versions.v8, 10);
	if (engine >= KNOWN_ENGINES.first && engine <= KNOWN_ENGINES.last) {
		setFlagsFromString(SMALL_HEAP);
		if (engine >= NO_GREAT_COMPILER.first) {
			setFlagsFromString(NO_GREAT_COMPILER.flag);
		}
	}
}
