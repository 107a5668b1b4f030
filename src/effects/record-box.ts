import {type BoxRecord, groupLine, runlevelsShown} from '../core/box-record.ts';
import {byteStringFrom} from '../core/byte-string.ts';
import {crc32} from '../core/crc32.ts';
import type {System} from './system.ts';

/** Programs that answer at once, or from a slow disk after some seconds. Milliseconds. */
const ASK_LIMIT_MS = 20_000;

/** Notes what a box is like; only reads, and never fails: what cannot be found out is null. */
export async function recordBox(
	system: System,
	repositoryFiles: readonly string[],
): Promise<BoxRecord> {
	const packages = await outputOf(system, ['apk', 'info']);
	const runlevels = await outputOf(system, ['rc-update', 'show']);
	const group = await textOf(system, '/etc/group');
	return {
		boot: trimmed(await textOf(system, '/proc/sys/kernel/random/boot_id')),
		kernel: trimmed(await textOf(system, '/proc/sys/kernel/osrelease')),
		world: await textOf(system, '/etc/apk/world'),
		repositories: await checksumsOf(system, repositoryFiles),
		packages: packages?.split('\n').filter(isPackageName).toSorted() ?? null,
		runlevels: runlevels === null ? null : runlevelsShown(runlevels),
		dockerGroup: group === null ? null : groupLine('docker', group),
		hasDaemonJson: await exists(system, '/etc/docker/daemon.json'),
		hasDockerData: await exists(system, '/var/lib/docker'),
	};
}

/** A warning of apk, such as one of a broken index, has words between blanks. */
function isPackageName(line: string): boolean {
	return /^\S+$/.test(line);
}

function trimmed(text: string | null): string | null {
	return text?.trim() || null;
}

async function textOf(system: System, path: string): Promise<string | null> {
	const result = await system.read(path);
	return result.kind === 'file' ? byteStringFrom(result.bytes) : null;
}

async function checksumsOf(
	system: System,
	paths: readonly string[],
): Promise<Readonly<Record<string, string>>> {
	const sums: Record<string, string> = {};
	for (const path of paths) {
		const text = await textOf(system, path);
		if (text !== null) {
			sums[path] = crc32(text);
		}
	}

	return sums;
}

async function exists(system: System, path: string): Promise<boolean> {
	return (await system.stat(path)).kind === 'found';
}

async function outputOf(
	system: System,
	argv: readonly [string, ...string[]],
): Promise<string | null> {
	const pieces: Uint8Array[] = [];
	let isDone = false;
	for await (const piece of system.run({argv, touches: [], timeoutMs: ASK_LIMIT_MS})) {
		if (piece.kind === 'exit') {
			isDone = piece.exitCode === 0;
		} else if (piece.stream === 'stdout') {
			pieces.push(piece.bytes);
		}
	}

	return isDone ? byteStringFrom(new Uint8Array(Buffer.concat(pieces))) : null;
}
