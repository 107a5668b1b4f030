import {MIB} from './packages/package.ts';
import type {World} from './world.ts';

/** Space that a pulled image takes, hello-world and its like. Bytes. */
export const IMAGE_BYTES = 8 * MIB;

/** Returns the bytes that are in use on the root file system. */
export function usedBytes(world: World): number {
	let packages = 0;
	for (const {offer} of world.installed.values()) {
		packages += offer.installedSize;
	}

	const images = world.images.length * IMAGE_BYTES;
	return world.disk.otherBytes + packages + images + pretendBytes(world, '/');
}

/** Returns the bytes that are free on the root file system. */
export function freeBytes(world: World): number {
	return Math.max(world.disk.sizeBytes - usedBytes(world), 0);
}

/** Returns the space that the large files at or below a path take. Bytes. */
export function pretendBytes(world: World, path: string): number {
	const below = path === '/' ? '/' : `${path}/`;
	let bytes = 0;
	for (const [place, entry] of world.files) {
		if (entry.kind === 'file' && entry.pretendBytes !== undefined) {
			bytes += place === path || place.startsWith(below) ? entry.pretendBytes : 0;
		}
	}

	return bytes;
}
