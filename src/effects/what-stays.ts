import {byteStringFrom, textOf} from '../core/byte-string.ts';
import {sizeText} from '../core/size-text.ts';
import {type Message, message} from '../messages/message.ts';
import type {System} from './system.ts';

/** Where Docker keeps images, containers and volumes. */
export const DOCKER_DATA = '/var/lib/docker';
/** What stays on purpose, as it is somebody's data, settings or evidence. */
const KEPT = ['/var/lib/containerd', '/etc/docker', '/var/log/docker.log'] as const;
/** Counting the files of many images on a slow disk takes its time. Milliseconds. */
const MEASURE_LIMIT_MS = 60_000;

/** Returns the bytes that images, containers and volumes take; undefined where that is not known. */
export async function dockerDataSize(system: System): Promise<number | undefined> {
	const pieces: Uint8Array[] = [];
	const argv = ['du', '-sk', DOCKER_DATA] as const;
	for await (const piece of system.run({argv, touches: [], timeoutMs: MEASURE_LIMIT_MS})) {
		if (piece.kind === 'bytes' && piece.stream === 'stdout') {
			pieces.push(piece.bytes);
		}
	}

	const text = textOf(byteStringFrom(new Uint8Array(Buffer.concat(pieces))));
	const kibibytes = /^(\d+)\s/.exec(text)?.[1];
	return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** Returns what of Docker is still on the box after an undo, each in one line. */
export async function whatStays(system: System): Promise<readonly Message[]> {
	const stays: Message[] = [];
	if (await exists(system, DOCKER_DATA)) {
		const size = await dockerDataSize(system);
		stays.push(
			size === undefined
				? message('undo.stays.data', {path: DOCKER_DATA})
				: message('undo.stays.sized-data', {path: DOCKER_DATA, size: sizeText(size)}),
		);
	}

	for (const path of KEPT) {
		if (await exists(system, path)) {
			stays.push(message('undo.stays.path', {path}));
		}
	}

	return stays;
}

async function exists(system: System, path: string): Promise<boolean> {
	return (await system.stat(path)).kind === 'found';
}
