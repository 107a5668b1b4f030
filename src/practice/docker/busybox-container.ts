import {line, notSimulated, type Ran, ran} from '../program.ts';
import {nslookup} from '../tools/network-tools.ts';
import type {World} from '../world.ts';
import type {RunCall} from './run-call.ts';

/** Where a container of control groups version 2 sees its limit. */
const LIMIT_FILE = '/sys/fs/cgroup/memory.max';
const UNITS: Readonly<Record<string, number>> = {k: 1024, m: 1024 ** 2, g: 1024 ** 3};

/** Plays a program of BusyBox in a container: `/bin/busybox echo WORDS` and its like. */
export function runInContainer(world: World, run: RunCall): Ran {
	const [busybox, program = '', ...args] = run.command;
	if (busybox !== '/bin/busybox') {
		return notSimulated(world, `docker run … ${run.command.join(' ')}`);
	}

	switch (program) {
		case 'echo':
			return ran(world, [line(args.join(' '))], 0);
		case 'cat':
			return cat(world, run, args);
		case 'nslookup':
			return nslookup(world, {...run.call, argv: ['nslookup', ...args]});
		default:
			return notSimulated(world, `docker run … ${program}`);
	}
}

/** Returns what `nc -ll -p PORT -e /bin/busybox echo WORDS` in a container answers; undefined for anything else. */
export function answerOf(command: readonly string[]): string | undefined {
	const [, program, ...args] = command;
	const at = args.indexOf('-e');
	return program === 'nc' && at >= 0 && args[at + 2] === 'echo'
		? args.slice(at + 3).join(' ')
		: undefined;
}

function cat(world: World, {memory}: RunCall, paths: readonly string[]): Ran {
	const pieces = paths.map((path) =>
		path === LIMIT_FILE
			? line(memory === undefined ? 'max' : `${bytesOf(memory)}`)
			: {
					stream: 'stderr' as const,
					text: `cat: can't open '${path}': No such file or directory\n`,
					afterMs: 0,
				},
	);
	return ran(world, pieces, pieces.some(({stream}) => stream === 'stderr') ? 1 : 0);
}

function bytesOf(text: string): number {
	const match = /^(\d+)([kmg]?)$/i.exec(text);
	return Number(match?.[1] ?? 0) * (UNITS[(match?.[2] ?? '').toLowerCase()] ?? 1);
}
