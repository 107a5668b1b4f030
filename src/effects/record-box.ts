import {type BoxRecord, groupLine, runlevelsShown} from '../core/box-record.ts';
import {byteStringFrom} from '../core/byte-string.ts';
import {crc32} from '../core/crc32.ts';
import type {Invocation, Question, System} from './system.ts';

/** Programs that answer at once, or from a slow disk after some seconds. Milliseconds. */
const ASK_LIMIT_MS = 20_000;

const PACKAGES = ['apk', 'info'] as const;
const RUNLEVELS = ['rc-update', 'show'] as const;
const BOOT = '/proc/sys/kernel/random/boot_id';
const KERNEL = '/proc/sys/kernel/osrelease';
const WORLD = '/etc/apk/world';
const GROUPS = '/etc/group';
const DAEMON_JSON = '/etc/docker/daemon.json';
const DOCKER_DATA = '/var/lib/docker';
/** All of these are far smaller. Bytes. */
const READ_LIMIT_BYTES = 16 * 1024 * 1024;

/** Returns what `recordBox` is going to ask, to be asked together. */
export function recordQuestions(repositoryFiles: readonly string[]): readonly Question[] {
	const runs = [PACKAGES, RUNLEVELS].map(
		(argv) => ({kind: 'run', invocation: askOf(argv)}) as const,
	);
	const reads = [GROUPS, BOOT, KERNEL, WORLD, ...repositoryFiles].map(
		(path) => ({kind: 'read', path, limitBytes: READ_LIMIT_BYTES}) as const,
	);
	const stats = [DAEMON_JSON, DOCKER_DATA].map((path) => ({kind: 'stat', path}) as const);
	return [...runs, ...reads, ...stats];
}

/** Notes what a box is like; only reads, and never fails: what cannot be found out is null. */
export async function recordBox(
	system: System,
	repositoryFiles: readonly string[],
): Promise<BoxRecord> {
	const packages = await outputOf(system, PACKAGES);
	const runlevels = await outputOf(system, RUNLEVELS);
	const group = await textOf(system, GROUPS);
	return {
		boot: trimmed(await textOf(system, BOOT)),
		kernel: trimmed(await textOf(system, KERNEL)),
		world: await textOf(system, WORLD),
		repositories: await checksumsOf(system, repositoryFiles),
		packages: packages?.split('\n').filter(isPackageName).toSorted() ?? null,
		runlevels: runlevels === null ? null : runlevelsShown(runlevels),
		dockerGroup: group === null ? null : groupLine('docker', group),
		hasDaemonJson: await exists(system, DAEMON_JSON),
		hasDockerData: await exists(system, DOCKER_DATA),
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
	for await (const piece of system.run(askOf(argv))) {
		if (piece.kind === 'exit') {
			isDone = piece.exitCode === 0;
		} else if (piece.stream === 'stdout') {
			pieces.push(piece.bytes);
		}
	}

	return isDone ? byteStringFrom(new Uint8Array(Buffer.concat(pieces))) : null;
}

function askOf(argv: Invocation['argv']): Invocation {
	return {argv, touches: [], timeoutMs: ASK_LIMIT_MS};
}
