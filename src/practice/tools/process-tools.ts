import {isRoot} from '../accounts.ts';
import {serviceOf} from '../openrc/services.ts';
import {type Call, complaint, line, notSimulated, type Ran, ran, splitWords} from '../program.ts';
import type {World} from '../world.ts';

/** Numbers of the processes that the box shows. */
const PIDS = {init: 1, supervisor: 1249, dockerd: 1250, containerd: 1263, apk: 2345, shell: 2134};

/** The apk that holds the lock where one does. */
export const LOCKING = {pid: PIDS.apk, command: 'apk upgrade --available'} as const;

type Process = {readonly pid: number; readonly user: string; readonly command: string};

/** `ps`, with `aux` and `-ef` taken as BusyBox does: they change nothing. */
export function ps(world: World): Ran {
	const rows = processesOf(world).map(
		({pid, user, command}) => `${String(pid).padStart(5)} ${user.padEnd(8)}  0:00 ${command}`,
	);
	return ran(
		world,
		['PID   USER     TIME  COMMAND', ...rows].map((text) => line(text)),
		0,
	);
}

/** `kill [-N] PID…`, and `killall NAME`: only another apk can be ended. */
export function kill(world: World, call: Call): Ran {
	const [program, ...args] = call.argv;
	const {words} = splitWords(args.filter((word) => !/^-(\d+|[A-Z]+)$/.test(word)));
	let next = world;
	for (const word of words) {
		const found = processesOf(world).find(({pid, command}) =>
			program === 'killall' ? command.split(' ')[0] === word : String(pid) === word,
		);
		if (!found) {
			const words =
				program === 'killall'
					? `killall: ${word}: no process killed`
					: `sh: can't kill pid ${word}: No such process`;
			return ran(next, [complaint(words)], 1);
		}

		if (!isRoot(world)) {
			return ran(next, [complaint(`sh: can't kill pid ${word}: Operation not permitted`)], 1);
		}

		if (found.pid !== PIDS.apk) {
			return notSimulated(next, `${program} of ${found.command.split(' ')[0]}`);
		}

		next = {...next, isApkLocked: false};
	}

	return ran(next, [], 0);
}

/** `pidof NAME`. */
export function pidof(world: World, call: Call): Ran {
	const [, name = ''] = call.argv;
	const found = processesOf(world).filter(({command}) =>
		(command.split(' ')[0] ?? '').endsWith(name),
	);
	return found.length === 0
		? ran(world, [], 1)
		: ran(world, [line(found.map(({pid}) => pid).join(' '))], 0);
}

function processesOf(world: World): readonly Process[] {
	const root = (pid: number, command: string): Process => ({pid, user: 'root', command});
	const {state} = serviceOf(world, 'docker');
	const isAlive = world.dockerd.kind === 'running' || world.dockerd.kind === 'dying';
	return [
		root(PIDS.init, '/sbin/init'),
		...(state === 'started'
			? [root(PIDS.supervisor, 'supervise-daemon docker --start /usr/bin/dockerd --')]
			: []),
		...(isAlive ? [root(PIDS.dockerd, '/usr/bin/dockerd')] : []),
		...(world.dockerd.kind === 'running'
			? [root(PIDS.containerd, 'containerd --config /var/run/docker/containerd/containerd.toml')]
			: []),
		{pid: PIDS.shell, user: world.user, command: '-sh'},
		...(world.isApkLocked ? [root(LOCKING.pid, LOCKING.command)] : []),
	];
}
