import {setFlagsFromString} from 'node:v8';

/** Engines of Node 22 to 24, which are known to have the flag; an unknown one would be complained about. */
const KNOWN_ENGINES = {first: 12, last: 13};

/**
 * Keeps the engine from making room for more young objects, of which a flood of output has many and
 * keeps none: it would take 40 MB for them, and get slower, since they no longer fit in the caches.
 */
export function keepHeapSmall(): void {
	const engine = Number.parseInt(process.versions.v8, 10);
	if (engine >= KNOWN_ENGINES.first && engine <= KNOWN_ENGINES.last) {
		setFlagsFromString('--semi-space-growth-factor=1');
	}
}
