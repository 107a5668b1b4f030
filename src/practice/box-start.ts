import {byteStringOfText} from '../core/byte-string.ts';
import {groupNamesOf} from './accounts.ts';
import type {BoxInput} from './clean-world.ts';
import {usedBytes} from './disk.ts';
import {stopDockerd} from './docker/dockerd.ts';
import {withContent, withEntry, withoutPaths, withText} from './files.ts';
import {withService} from './openrc/services.ts';
import {MIB} from './packages/package.ts';
import {play, typed} from './play.ts';
import {onStick} from './stick.ts';
import {withDocker} from './with-docker.ts';
import type {NetworkRule, Trouble, World} from './world.ts';

/** How a box differs from a freshly installed one, as a scenario's file says it; in this order. */
export type BoxStart = {
	/** Docker is there already: with its service stopped, or running since a while. */
	readonly docker?: 'installed' | 'running';
	/** The system runs from memory and boots from a stick. */
	readonly runsFromMemory?: boolean;
	/** Lines of /etc/apk/repositories and of /etc/apk/world. */
	readonly repositories?: readonly string[];
	readonly world?: readonly string[];
	/** Texts of further files by path; null takes a file away. */
	readonly files?: Readonly<Record<string, string | null>>;
	/** Files that take space, in MiB. */
	readonly largeFiles?: Readonly<Record<string, number>>;
	/** Typed by root before the story begins. */
	readonly commands?: readonly string[];
	readonly network?: {
		readonly isUp?: boolean;
		readonly faults?: readonly NetworkRule[];
		/** Further mirrors, as URLs without their scheme. */
		readonly mirrors?: readonly string[];
		readonly hosts?: readonly string[];
		/** Bytes per second. */
		readonly speed?: number;
	};
	/** What Docker's registry does instead of answering. */
	readonly registry?: Trouble;
	/** How many days the clock is ahead; negative where it is behind. */
	readonly clockAheadDays?: number;
	/** MiB that are free on the disk. */
	readonly freeMiB?: number;
	/** Release of the kernel that still runs though a newer one is installed. */
	readonly runningKernel?: string;
	/** The supervisor of Docker and the daemon were killed. */
	readonly isSupervisorGone?: boolean;
	readonly isReadOnly?: boolean;
	/** Another apk runs. */
	readonly isApkLocked?: boolean;
	/** Who is logged in. */
	readonly user?: string;
};

/** Time that is left between what was typed and the story. Milliseconds. */
const SETTLING_MS = 30_000;
const TYPING_MS = 120_000;

/** Makes the box that a scenario begins with out of a clean one. */
export function startedBox(clean: World, start: BoxStart, {now}: BoxInput): World {
	let world = clean;
	if (start.docker) {
		world = withDocker(world, now - TYPING_MS);
		world =
			start.docker === 'installed'
				? play(world, [typed('service docker stop')], now - TYPING_MS).world
				: world;
	}

	world = start.runsFromMemory ? onStick(world) : world;
	world = withLines(world, '/etc/apk/repositories', start.repositories);
	world = withLines(world, '/etc/apk/world', start.world);
	world = withFiles(world, start);
	world = withNetwork(world, start);
	world =
		start.runningKernel === undefined
			? world
			: withText(world, '/proc/sys/kernel/osrelease', `${start.runningKernel}\n`);
	if (start.commands) {
		const steps = start.commands.map((text) => typed(forBranch(text, world)));
		const wait = {kind: 'wait', milliseconds: SETTLING_MS} as const;
		world = play(world, [...steps, wait], now - TYPING_MS).world;
	}

	return withState(world, start, now);
}

/** Returns a text with the branch of the box in the place of `{branch}`. */
export function forBranch(text: string, {branch}: Pick<World, 'branch'>): string {
	return text.replaceAll('{branch}', branch);
}

function withLines(world: World, path: string, lines: readonly string[] | undefined): World {
	return lines === undefined
		? world
		: withText(world, path, lines.map((text) => `${forBranch(text, world)}\n`).join(''));
}

function withFiles(start: World, {files = {}, largeFiles = {}}: BoxStart): World {
	let world = start;
	for (const [path, text] of Object.entries(files)) {
		world =
			text === null ? withoutPaths(world, [path]) : withText(world, path, forBranch(text, world));
	}

	for (const [path, size] of Object.entries(largeFiles)) {
		const content = byteStringOfText('practice box: a large file\n');
		world = withContent(world, path, content, world.bootedAt);
		const entry = world.files.get(path);
		world =
			entry?.kind === 'file' ? withEntry(world, path, {...entry, pretendBytes: size * MIB}) : world;
	}

	return world;
}

function withNetwork(world: World, {network: changes, registry}: BoxStart): World {
	const {network} = world;
	const {isUp = network.isUp, faults = [], mirrors = [], hosts = [], speed} = changes ?? {};
	const rules = faults.map((rule) => ({...rule, urls: forBranch(rule.urls, world)}));
	return {
		...world,
		network: {
			...network,
			isUp,
			rules: [...network.rules, ...rules],
			mirrors: [...network.mirrors, ...mirrors],
			hosts: [...network.hosts, ...hosts],
			bytesPerSecond: speed ?? network.bytesPerSecond,
		},
		registry: {...world.registry, trouble: registry ?? world.registry.trouble},
	};
}

function withState(start: World, changes: BoxStart, now: number): World {
	let world = start;
	if (changes.freeMiB !== undefined) {
		const used = usedBytes(world) - world.disk.otherBytes;
		const otherBytes = world.disk.sizeBytes - used - changes.freeMiB * MIB;
		world = {...world, disk: {...world.disk, otherBytes}};
	}

	if (changes.isSupervisorGone) {
		world = withService(stopDockerd(world), 'docker', {
			state: 'unsupervised',
			since: now - SETTLING_MS,
			respawns: 0,
		});
	}

	const days = 86_400_000;
	const user = changes.user ?? world.user;
	return {
		...world,
		clockAheadMs: (changes.clockAheadDays ?? 0) * days,
		isReadOnly: changes.isReadOnly ?? world.isReadOnly,
		isApkLocked: changes.isApkLocked ?? world.isApkLocked,
		user,
		sessionGroups: groupNamesOf(world, user),
	};
}
