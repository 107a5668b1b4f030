import {groupNamesOf} from './accounts.ts';
import {namesIn, textIn, withoutPaths, withText} from './files.ts';
import {servicesIn, withService} from './openrc/services.ts';
import {startService} from './openrc/start.ts';
import type {World} from './world.ts';

/** A small box is back after about this. Milliseconds. */
export const REBOOT_MS = 25_000;
/** Runlevels in the order in which a boot enters them. */
const BOOT_ORDER = ['sysinit', 'boot', 'default'] as const;

/**
 * Returns the box after a reboot that began now: the newest installed kernel runs, what is in
 * /run is gone, services of the runlevels are started anew, and root logs in afresh.
 */
export function rebooted(before: World, now: number): World {
	const bootedAt = now + REBOOT_MS;
	const volatile = [...before.files.keys()].filter(
		(path) => path.startsWith('/run/') && !path.startsWith('/run/openrc/softlevel'),
	);
	const mounts = textIn(before, '/proc/mounts').replace(/^.* cgroup2? .*\n/gm, '');
	let world: World = withoutPaths(
		{
			...before,
			bootedAt,
			user: 'root',
			sessionGroups: groupNamesOf(before, 'root'),
			services: new Map(),
			dockerd: {kind: 'none'},
			containers: before.containers.map(({running: _, ...container}) => container),
			isApkLocked: false,
			hasServiceCache: true,
		},
		[...volatile, '/sys/fs/cgroup/cgroup.controllers'],
	);
	world = withText(world, '/proc/mounts', mounts);
	world = withText(world, '/proc/sys/kernel/osrelease', `${newestKernel(world)}\n`);
	return withRunlevels(world, bootedAt);
}

/** Starts the services of the runlevels, in their order. */
export function withRunlevels(stopped: World, bootedAt: number): World {
	let world = stopped;
	for (const runlevel of BOOT_ORDER) {
		for (const name of servicesIn(world, runlevel)) {
			const started = startService(world, name, bootedAt);
			world = started.isStarted
				? started.world
				: withService(started.world, name, {state: 'stopped', since: bootedAt, respawns: 0});
		}
	}

	return world;
}

/** The boot loader starts the kernel that is installed; its modules are the only ones there. */
function newestKernel(world: World): string {
	const installed = namesIn(world.files, '/lib/modules');
	return installed.at(-1) ?? textIn(world, '/proc/sys/kernel/osrelease').trim();
}
