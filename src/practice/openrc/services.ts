import {namesIn, textIn} from '../files.ts';
import type {Service, World} from '../world.ts';

/** Runlevels in the order in which `rc-status -a` lists them. */
export const RUNLEVELS = ['boot', 'shutdown', 'default', 'sysinit', 'nonetwork'] as const;

/** The runlevel that a booted box is in. */
export const PRESENT_RUNLEVEL = 'default';

/** The order in which a box starts its services; the others follow by name. */
const START_ORDER = [
	'modules',
	'hwclock',
	'sysfs',
	'devfs',
	'dmesg',
	'mdev',
	'hwdrivers',
	'fsck',
	'root',
	'localmount',
	'seedrng',
	'acpid',
	'killprocs',
	'savecache',
	'mount-ro',
	'sysctl',
	'bootmisc',
	'networking',
	'hostname',
	'syslog',
	'cgroups',
	'crond',
	'docker',
	'swap',
];

const NEVER_STARTED: Service = {state: 'stopped', since: 0, respawns: 0};

/** Returns the names of all services that have an init script, in their order. */
export function serviceNames(world: World): readonly string[] {
	return inStartOrder(namesIn(world.files, '/etc/init.d'));
}

/** Returns names of services in the order in which a box starts them. */
export function inStartOrder(names: readonly string[]): readonly string[] {
	const place = (name: string) => {
		const index = START_ORDER.indexOf(name);
		return index < 0 ? START_ORDER.length : index;
	};

	return [...names].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}

/** Returns the services in a runlevel, in their order. */
export function servicesIn(world: World, runlevel: string): readonly string[] {
	const names = namesIn(world.files, `/etc/runlevels/${runlevel}`);
	return inStartOrder(
		names.filter((name) => world.files.has(`/etc/runlevels/${runlevel}/${name}`)),
	);
}

/** Returns whether there is an init script of this name. */
export function hasService(world: World, name: string): boolean {
	return world.files.has(`/etc/init.d/${name}`);
}

/** Returns the state of a service; one that was never started is stopped. */
export function serviceOf(world: World, name: string): Service {
	return world.services.get(name) ?? NEVER_STARTED;
}

/** Returns the world with a service in this state. */
export function withService(world: World, name: string, service: Service): World {
	return {...world, services: new Map(world.services).set(name, service)};
}

/** Returns what a service calls itself: `Docker Daemon`. */
export function titleOf(world: World, name: string): string {
	return /^name="(.*)"$/m.exec(textIn(world, `/etc/init.d/${name}`))?.[1] ?? name;
}

/** Returns the services that must run before this one; `net` is what `networking` provides. */
export function needsOf(world: World, name: string): readonly string[] {
	const text = textIn(world, `/etc/init.d/${name}`);
	const needs = /^\s+need (.*)$/m.exec(text)?.[1]?.split(/\s+/) ?? [];
	return needs.filter((need) => need !== '').map((need) => (need === 'net' ? 'networking' : need));
}

/** Returns whether a supervisor looks after a service. */
export function isSupervised(world: World, name: string): boolean {
	return textIn(world, `/etc/init.d/${name}`).includes('supervisor=supervise-daemon');
}
