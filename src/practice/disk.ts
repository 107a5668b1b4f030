import {MIB} from './packages/package.ts';
import type {World} from './world.ts';

/** Space that a pulled image takes, hello-world and its like. Bytes. */
const IMAGE_BYTES = 8 * MIB;

/** Returns the bytes that are in use on the root file system. */
export function usedBytes(world: World): number {
	let packages = 0;
	for (const {offer} of world.installed.values()) {
		packages += offer.installedSize;
	}

	return world.disk.otherBytes + packages + world.images.length * IMAGE_BYTES;
}

/** Returns the bytes that are free on the root file system. */
export function freeBytes(world: World): number {
	return Math.max(world.disk.sizeBytes - usedBytes(world), 0);
}
