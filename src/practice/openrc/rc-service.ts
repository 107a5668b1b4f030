import {isRoot} from '../accounts.ts';
import {stopDockerd} from '../docker/dockerd.ts';
import {withoutPaths} from '../files.ts';
import {
	type Call,
	complaint,
	line,
	notSimulated,
	type OutputPiece,
	type Ran,
	ran,
} from '../program.ts';
import type {Service, World} from '../world.ts';
import {hasService, serviceNames, serviceOf, titleOf, withService} from './services.ts';
import {startService} from './start.ts';

/** Exit codes of `status` (OpenRC's supervise-daemon.sh). */
const STATUS_CODES: Readonly<Record<Service['state'], number>> = {
	started: 0,
	stopped: 3,
	failed: 3,
	unsupervised: 64,
};

/** OpenRC needs a moment to begin. Milliseconds. */
const BEGINNING_MS = 60;
/** dockerd ends within a second where no container runs. Milliseconds. */
const STOPPING_MS = 900;

/** What OpenRC says where another init system booted the box. */
const NOT_BOOTED = [
	' * You are attempting to run an openrc service on a',
	' * system which openrc did not boot.',
	' * You may be inside a chroot or you may have used',
	' * another initialization system to boot this system.',
	' * In this situation, you will get unpredictable results!',
	' * If you really want to do this, issue the following command:',
	' * touch /run/openrc/softlevel',
];

/** `rc-service NAME ACTION`, and `service`, which is a link to it. */
export function rcService(world: World, call: Call): Ran {
	const [program, ...args] = call.argv;
	const options = args.filter((word) => word.startsWith('-'));
	const [name = '', action = ''] = args.filter((word) => !word.startsWith('-'));
	if (options.includes('-e') || options.includes('--exists')) {
		return ran(world, [], hasService(world, name) ? 0 : 1);
	}

	if (options.includes('-l') || options.includes('--list')) {
		return ran(
			world,
			[...serviceNames(world)].sort().map((one) => line(one)),
			0,
		);
	}

	if (name === '') {
		return ran(world, [complaint(` * ${program}: no service specified`)], 1);
	}

	if (!hasService(world, name)) {
		const isTolerated = options.includes('-i') || options.includes('--ifexists');
		const words = ` * ${program}: service \`${name}' does not exist`;
		return isTolerated ? ran(world, [], 0) : ran(world, [complaint(words)], 1);
	}

	if (!world.isBooted) {
		return ran(
			world,
			NOT_BOOTED.map((text) => complaint(text)),
			1,
		);
	}

	return act(world, name, action, call);
}

function act(world: World, name: string, action: string, call: Call): Ran {
	if (action === 'status') {
		return status(world, name);
	}

	if (['start', 'stop', 'restart', 'zap'].includes(action) && !isRoot(world)) {
		return ran(world, [complaint(` * ${name}: failed to acquire lock: Permission denied`)], 1);
	}

	switch (action) {
		case 'start':
			return start(world, name, call.now);
		case 'stop':
			return stop(world, name, call.now);
		case 'restart':
			return restart(world, name, call.now);
		case 'zap': {
			const words = ` * Manually resetting ${name} to stopped state`;
			return ran(reset(world, name, call.now), [line(words, BEGINNING_MS)], 0);
		}
		default:
			return notSimulated(world, `rc-service ${name} ${action}`);
	}
}

function status(world: World, name: string): Ran {
	const {state} = serviceOf(world, name);
	// A service that its supervisor gave up counts as stopped here; only rc-status says `failed`.
	const text = ` * status: ${state === 'failed' ? 'stopped' : state}`;
	const said = state === 'unsupervised' ? complaint(text, BEGINNING_MS) : line(text, BEGINNING_MS);
	return ran(world, [said], STATUS_CODES[state]);
}

function start(world: World, name: string, now: number): Ran {
	const {state} = serviceOf(world, name);
	if (state === 'started' || state === 'unsupervised') {
		return ran(world, [complaint(` * WARNING: ${name} has already been started`, BEGINNING_MS)], 0);
	}

	const started = startService(world, name, now + BEGINNING_MS);
	// Through a pipe this line comes last, because OpenRC writes it from another process.
	const caching = started.isStarted && !world.hasServiceCache;
	const output = [
		...started.output,
		...(caching ? [line(' * Caching service dependencies ... [ ok ]', BEGINNING_MS)] : []),
	];
	const next = started.isStarted ? {...started.world, hasServiceCache: true} : started.world;
	return ran(next, output, started.isStarted ? 0 : 1);
}

function stop(world: World, name: string, now: number): Ran {
	if (serviceOf(world, name).state === 'stopped') {
		return ran(world, [complaint(` * WARNING: ${name} is already stopped`, BEGINNING_MS)], 0);
	}

	const output = [line(` * Stopping ${titleOf(world, name)} ... [ ok ]`, STOPPING_MS)];
	const stopped = reset(world, name, now);
	return ran(name === 'docker' ? stopDockerd(stopped) : stopped, output, 0);
}

function restart(world: World, name: string, now: number): Ran {
	const {state} = serviceOf(world, name);
	const isRunning = state === 'started' || state === 'unsupervised';
	const stopped = isRunning ? stop(world, name, now) : ran(world, [] as readonly OutputPiece[], 0);
	const started = start(stopped.world, name, now + (isRunning ? STOPPING_MS : 0));
	return ran(started.world, [...stopped.output, ...started.output], started.exitCode);
}

function reset(world: World, name: string, now: number): World {
	const next = withService(world, name, {state: 'stopped', since: now, respawns: 0});
	return withoutPaths(next, [`/run/openrc/failed/${name}`]);
}
