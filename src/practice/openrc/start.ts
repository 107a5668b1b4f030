import {groupsOf} from '../accounts.ts';
import {DOCKER_LOG, startDockerd} from '../docker/dockerd.ts';
import {contentOf, textIn, withEntry, withoutPaths, withText} from '../files.ts';
import {complaint, line, type OutputPiece} from '../program.ts';
import type {World} from '../world.ts';
import {hasService, needsOf, serviceOf, titleOf, withService} from './services.ts';

/** What a start gave. */
export type Started = {
	readonly world: World;
	readonly output: readonly OutputPiece[];
	readonly isStarted: boolean;
};

/** supervise-daemon forks at once, so a start takes no longer, whatever becomes of the daemon. Milliseconds. */
const STARTING_MS = 150;

/** Starts a service and what it needs; a service that is there already is fine. */
export function startService(world: World, name: string, now: number): Started {
	if (serviceOf(world, name).state === 'started') {
		return {world, output: [], isStarted: true};
	}

	const missing = needsOf(world, name).filter((need) => !hasService(world, need));
	if (missing.length > 0) {
		const words = ` * ERROR: ${name} needs service(s) ${missing.join(', ')}`;
		return {world, output: [complaint(words)], isStarted: false};
	}

	let next = world;
	const output: OutputPiece[] = [];
	for (const need of needsOf(world, name)) {
		const needed = startService(next, need, now);
		next = needed.world;
		output.push(...(needed.isStarted && isQuiet(need) ? [] : needed.output));
		if (!needed.isStarted) {
			const words = ` * ERROR: cannot start ${name} as ${need} would not start`;
			return {world: next, output: [...output, complaint(words)], isStarted: false};
		}
	}

	const own = name === 'docker' ? startDocker(next, now) : startOther(next, name, now);
	return {...own, output: [...output, ...own.output]};
}

/** Mounting kernel file systems is not worth a line through a pipe. */
function isQuiet(name: string): boolean {
	return name === 'sysfs' || name === 'cgroups';
}

function startDocker(world: World, now: number): Started {
	if (!groupsOf(world).some(({name}) => name === 'docker')) {
		const words = [
			" * checkpath: owner 'root:docker' not found",
			' * ERROR: docker failed to start',
		];
		return {world, output: words.map((text) => complaint(text)), isStarted: false};
	}

	const isNewLog = contentOf(world.files, DOCKER_LOG) === undefined;
	const logged = isNewLog ? withText(world, DOCKER_LOG, '') : world;
	const prepared = isNewLog
		? [line(` * ${DOCKER_LOG}: creating file`), line(` * ${DOCKER_LOG}: correcting owner`)]
		: [];
	const title = titleOf(world, 'docker');
	if (world.dockerd.kind === 'running') {
		// The state was reset by hand while the daemon lives on.
		return {
			world: logged,
			output: [
				...prepared,
				{stream: 'stdout', text: ` * Starting ${title} ...`, afterMs: 0},
				complaint('\n * supervise-daemon: /usr/bin/dockerd is already running'),
				complaint(`\n * failed to start ${title}`),
				complaint('                                         [ !! ]'),
				complaint(' * ERROR: docker failed to start'),
			],
			isStarted: false,
		};
	}

	const supervised = withService(withoutPaths(logged, ['/run/openrc/failed/docker']), 'docker', {
		state: 'started',
		since: now,
		respawns: 0,
	});
	return {
		world: startDockerd(supervised, now),
		output: [...prepared, line(` * Starting ${title} ... [ ok ]`, STARTING_MS)],
		isStarted: true,
	};
}

function startOther(world: World, name: string, now: number): Started {
	const title = titleOf(world, name);
	// Alpine's networking fails where not one interface is marked `auto`.
	if (name === 'networking' && !/^auto\s+\S/m.test(textIn(world, '/etc/network/interfaces'))) {
		return {
			world,
			output: [line(` * Starting ${title} ...`), complaint(` * ERROR: ${name} failed to start`)],
			isStarted: false,
		};
	}

	const started = withService(world, name, {state: 'started', since: now, respawns: 0});
	const mounted = name === 'cgroups' ? withCgroups(started) : started;
	return {
		world: mounted,
		output: [line(` * Starting ${title} ... [ ok ]`, STARTING_MS)],
		isStarted: true,
	};
}

/** The service cgroups mounts version 2 and hands over every controller. */
function withCgroups(world: World): World {
	const mounts = textIn(world, '/proc/mounts');
	const line = 'cgroup2 /sys/fs/cgroup cgroup2 rw,nosuid,nodev,noexec,relatime,nsdelegate 0 0\n';
	const mounted = mounts.includes(' cgroup2 ')
		? world
		: withText(world, '/proc/mounts', mounts + line);
	const owner = {mode: 0o444, uid: 0, gid: 0, modifiedAt: world.bootedAt};
	return withEntry(mounted, '/sys/fs/cgroup/cgroup.controllers', {
		kind: 'file',
		content: 'cpuset cpu io memory hugetlb pids rdma misc\n',
		...owner,
	});
}
