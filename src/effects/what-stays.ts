import {byteStringFrom, textOf} from '../core/byte-string.ts';
import {DOCKER_DATA} from '../core/undo/kept-text.ts';
import type {Kept} from '../core/undo/undoing.ts';
import type {System} from './system.ts';

/** What stays on purpose, as it is somebody's data, settings or evidence. */
const KEPT = [DOCKER_DATA, '/var/lib/containerd', '/etc/docker', '/var/log/docker.log'] as const;
/** Counting the files of many images on a slow disk takes its time. Milliseconds. */
const MEASURE_LIMIT_MS = 60_000;

/** Returns what of Docker is on the box and stays after an undo, with how much room it takes. */
export async function whatStays(system: System): Promise<readonly Kept[]> {
	const stats = await Promise.all(KEPT.map((path) => system.stat(path)));
	const paths = KEPT.filter((_, index) => stats[index]?.kind === 'found');
	const sizes = await sizesOf(system, paths);
	return paths.map((path) => ({path, size: sizes.get(path)}));
}

/** Bytes on the disk by path, all in one question; what could not be counted is missing. */
async function sizesOf(
	system: System,
	paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	if (paths.length === 0) {
		return new Map();
	}

	const pieces: Uint8Array[] = [];
	const argv = ['du', '-sk', ...paths] as const;
	for await (const piece of system.run({argv, touches: [], timeoutMs: MEASURE_LIMIT_MS})) {
		if (piece.kind === 'bytes' && piece.stream === 'stdout') {
			pieces.push(piece.bytes);
		}
	}

	const text = textOf(byteStringFrom(new Uint8Array(Buffer.concat(pieces))));
	return new Map(
		[...text.matchAll(/^(\d+)\s+(\S+)$/gm)].map(([, kibibytes, path = '']) => [
			path,
			Number(kibibytes) * 1024,
		]),
	);
}
