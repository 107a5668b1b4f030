import {freeBytes} from '../disk.ts';
import {lookUp, namesIn, withEntry, withMoreText, withoutPaths, withText} from '../files.ts';
import {serviceOf, withService} from '../openrc/services.ts';
import {chance} from '../random.ts';
import type {World} from '../world.ts';
import {daemonSettings} from './daemon-settings.ts';
import {logLine, startUpWords} from './log.ts';

/** Time from the start of dockerd until it answers, at least and at most. Milliseconds. */
const READY_MS = {least: 900, most: 2400};
/** A dockerd that dies does so at once. Milliseconds. */
const DEATH_MS = 350;
/** The supervisor waits before it tries again, each time a little longer (Alpine's rc.conf). Milliseconds. */
const RESPAWN_DELAY_MS = 2000;
const RESPAWN_DELAY_STEP_MS = 128;
/** It gives up after so many (Alpine's rc.conf: 5 in 1800 s). */
const RESPAWN_LIMIT = 5;
/** dockerd cannot even write its own files with less. Bytes. */
const LEAST_FREE_BYTES = 256 * 1024;

const SOCKET = '/run/docker.sock';

/** Where dockerd's words go. */
export const DOCKER_LOG = '/var/log/docker.log';

/** Returns the world with dockerd being started: it will answer in a moment, or die. */
export function startDockerd(world: World, now: number): World {
	const words = whyItDies(world);
	if (words) {
		return {...world, dockerd: {kind: 'dying', diesAt: now + DEATH_MS, words}};
	}

	const {least, most} = READY_MS;
	const answersAt = now + least + Math.round(chance(world.seed, `dockerd ${now}`) * (most - least));
	return {...world, dockerd: {kind: 'running', answersAt, isLogged: false}};
}

/** Returns the world after dockerd ended because it was told to. */
export function stopDockerd(world: World): World {
	return withoutPaths({...world, dockerd: {kind: 'none'}}, [SOCKET]);
}

/** Returns whether dockerd answers its clients. */
export function doesAnswer(world: World, now: number): boolean {
	return world.dockerd.kind === 'running' && world.dockerd.answersAt <= now;
}

/** Returns the world as it is at this time: what was to happen with dockerd until then has happened. */
export function settle(start: World, now: number): World {
	let world = start;
	for (let steps = 0; steps <= 2 * (RESPAWN_LIMIT + 1); steps++) {
		const {dockerd} = world;
		if (dockerd.kind === 'running' && !dockerd.isLogged && dockerd.answersAt <= now) {
			world = answering(world, dockerd.answersAt);
		} else if (dockerd.kind === 'dying' && dockerd.diesAt <= now) {
			world = died(world, dockerd.diesAt, dockerd.words);
		} else if (dockerd.kind === 'waiting' && dockerd.startsAt <= now) {
			const service = serviceOf(world, 'docker');
			const again = {...service, respawns: service.respawns + 1, since: dockerd.startsAt};
			world = startDockerd(withService(world, 'docker', again), dockerd.startsAt);
		} else {
			return world;
		}
	}

	return world;
}

function answering(world: World, at: number): World {
	const owner = {mode: 0o660, uid: 0, gid: dockerGid(world), modifiedAt: at};
	const listening = withEntry(world, SOCKET, {kind: 'socket', ...owner});
	const logged = withMoreText(listening, DOCKER_LOG, startUpWords(world, at), at);
	return {...logged, dockerd: {kind: 'running', answersAt: at, isLogged: true}};
}

function died(world: World, at: number, words: readonly string[]): World {
	const text = words.map((one) => `${one}\n`).join('');
	const logged = withMoreText(world, DOCKER_LOG, text, at);
	const service = serviceOf(world, 'docker');
	if (service.state !== 'started') {
		return {...logged, dockerd: {kind: 'none'}};
	}

	const pid = FIRST_PID + 9 * service.respawns;
	const noted = withMessages(logged, at, [
		`daemon.info supervise-daemon[${pid}]: Child command line: /usr/bin/dockerd`,
		`daemon.warn supervise-daemon[1249]: /usr/bin/dockerd, pid ${pid}, exited with return code 1`,
	]);
	if (service.respawns < RESPAWN_LIMIT) {
		const startsAt = at + RESPAWN_DELAY_MS + RESPAWN_DELAY_STEP_MS * service.respawns;
		return {...noted, dockerd: {kind: 'waiting', startsAt}};
	}

	const failed = withService(noted, 'docker', {...service, state: 'failed', since: at});
	const marked = withText(failed, '/run/openrc/failed/docker', '');
	const last =
		'daemon.warn supervise-daemon[1249]: respawned "/usr/bin/dockerd" too many times, exiting';
	return {...withMessages(marked, at, [last]), dockerd: {kind: 'none'}};
}

/** Number of the first dockerd; each try gets a higher one. */
const FIRST_PID = 1237;

/** Adds lines to the log of the system, which is where the supervisor speaks. */
function withMessages(world: World, at: number, lines: readonly string[]): World {
	const clock = new Date(at + world.clockAheadMs);
	const month = clock.toUTCString().slice(8, 11);
	const day = String(clock.getUTCDate()).padStart(2);
	const when = `${month} ${day} ${clock.toISOString().slice(11, 19)}`;
	const text = lines.map((one) => `${when} alpine ${one}\n`).join('');
	return withMoreText(world, '/var/log/messages', text, at);
}

/** Returns the lines with which dockerd would end; undefined where it would live. */
function whyItDies(world: World): readonly string[] | undefined {
	const settings = daemonSettings(world);
	if (settings.fault !== undefined) {
		return [settings.fault];
	}

	const starting = logLine(world.bootedAt, 'info', 'Starting up');
	const missing = (path: string) => lookUp(world.files, path) === undefined;
	if (world.isReadOnly) {
		return [starting, 'chmod /var/lib/docker: read-only file system'];
	}

	if (freeBytes(world) < LEAST_FREE_BYTES) {
		return [
			starting,
			'failed to start daemon: write /var/lib/docker/engine-id: no space left on device',
		];
	}

	if (missing('/usr/bin/containerd')) {
		const words =
			'failed to start containerd: exec: "containerd": executable file not found in $PATH';
		return [starting, words];
	}

	if (!world.files.has('/sys/fs/cgroup/cgroup.controllers')) {
		return [starting, "failed to start daemon: Devices cgroup isn't mounted"];
	}

	if (settings.storageFault !== undefined) {
		return [starting, settings.storageFault];
	}

	const network = networkFault(world, missing);
	if (network !== undefined) {
		return [starting, `${NO_CHAIN} ${network}`];
	}

	return missing('/usr/bin/runc')
		? [
				starting,
				'error initializing buildkit: error creating buildkit instance: failed to find runc binary',
			]
		: undefined;
}

const NO_CHAIN =
	'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to create NAT chain DOCKER:';

function networkFault(world: World, missing: (path: string) => boolean): string | undefined {
	if (missing('/usr/sbin/iptables')) {
		return 'iptables not found';
	}

	// After an upgrade the running kernel finds no modules of its own any more.
	const release = runningKernel(world);
	return namesIn(world.files, '/lib/modules').includes(release)
		? undefined
		: 'iptables failed: iptables --wait -t nat -N DOCKER: iptables: Failed to initialize nft: Protocol not supported\n (exit status 1)';
}

/** Returns what `uname -r` says. */
export function runningKernel(world: World): string {
	const entry = world.files.get('/proc/sys/kernel/osrelease');
	return entry?.kind === 'file' ? entry.content.trim() : '';
}

function dockerGid(world: World): number {
	const group = world.files.get('/etc/group');
	const gid = group?.kind === 'file' ? /^docker:[^:]*:(\d+)/m.exec(group.content)?.[1] : undefined;
	return Number(gid ?? 0);
}
