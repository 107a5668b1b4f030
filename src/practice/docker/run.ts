import {lookUp} from '../files.ts';
import {
	type Call,
	complaint,
	line,
	notSimulated,
	type OutputPiece,
	type Ran,
	ran,
} from '../program.ts';
import {chance, hexDigits} from '../random.ts';
import type {World} from '../world.ts';
import {answerOf, runInContainer} from './busybox-container.ts';
import {clientFault} from './client.ts';
import {fullName, pull, table} from './images.ts';
import {listOptions} from './list-options.ts';
import {type RunCall, runCallOf} from './run-call.ts';

/** Exit code of `docker run` where the daemon is at fault; 126 where it could not be asked for lack of rights. */
const DAEMON_ERROR = 125;
const DENIED = 126;
/** Starting a container takes about this. Milliseconds. */
const CONTAINER_MS = 450;

const HELP = "Run 'docker run --help' for more information";
const ADJECTIVES = ['jolly', 'keen', 'quiet', 'brave', 'nifty', 'eager', 'calm', 'bold'];
const PEOPLE = ['chebyshev', 'lovelace', 'turing', 'hopper', 'noether', 'curie', 'gauss', 'euler'];

/** `docker run [OPTIONS] IMAGE [PROGRAM…]`: images with a program of their own, and BusyBox in an image made here. */
export function dockerRun(world: World, call: Call): Ran {
	const run = runCallOf(call);
	const name = fullName(run.image);
	const isOwn = world.images.includes(name) && !world.registry.images.has(name);
	if (run.strange !== undefined || (run.command.length > 0 && !isOwn)) {
		const words = [...(run.strange ? [run.strange] : []), ...run.command];
		return notSimulated(world, `docker run ${words.join(' ')}`);
	}

	const fault = clientFault(world, call, 'Head "http://%2Fvar%2Frun%2Fdocker.sock/_ping"');
	if (fault) {
		const output = failure(fault.words);
		return ran(world, output, fault.kind === 'denied' ? DENIED : DAEMON_ERROR);
	}

	let next = world;
	const output: OutputPiece[] = [];
	if (!world.images.includes(name)) {
		output.push(complaint(`Unable to find image '${name}' locally`, 80));
		const pulled = pull(world, call, run.image, 'stderr');
		output.push(...pulled.output);
		if (pulled.fault !== undefined) {
			const words = `Error response from daemon: ${pulled.fault}`;
			return ran(world, [...output, ...failure(words)], DAEMON_ERROR);
		}

		next = pulled.world;
	}

	if (!lookUp(world.files, '/usr/bin/runc')) {
		const words =
			'Error response from daemon: failed to create task for container: exec: "runc": executable file not found in $PATH';
		return ran(next, [...output, ...failure(words)], 127);
	}

	return isOwn ? startOwn(next, run) : startPulled(next, run, output);
}

function startPulled(world: World, run: RunCall, before: readonly OutputPiece[]): Ran {
	const name = fullName(run.image);
	const program = world.registry.images.get(name);
	const said = (program?.output ?? []).map((text, index) =>
		line(text, index === 0 ? CONTAINER_MS : 0),
	);
	const kept = run.isRemoved ? world : withContainer(world, run, program?.command ?? '');
	return ran(kept, [...before, ...said], 0, 120);
}

function startOwn(world: World, run: RunCall): Ran {
	if (run.isDetached) {
		const started = withContainer(world, run, run.command.join(' '));
		return ran(started, [line(`${hexDigits(world.seed, run.name ?? '', 64)}`, CONTAINER_MS)], 0);
	}

	const {output, exitCode, endsAfterMs} = runInContainer(world, run);
	return ran(world, output, exitCode, endsAfterMs + CONTAINER_MS);
}

/** `docker ps`; without `-a` only what runs in the background. */
export function dockerPs(world: World, call: Call): Ran {
	const fault = clientFault(
		world,
		call,
		'Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/containers/json"',
	);
	if (fault) {
		return ran(world, [complaint(fault.words)], 1);
	}

	const {all: isAll, quiet, strange} = listOptions(call);
	if (strange !== undefined) {
		return notSimulated(world, `docker ps ${strange}`);
	}

	const shown = world.containers.filter(({running}) => isAll || running !== undefined);
	if (quiet) {
		const ids = shown.map(({id}) => line(id));
		return ran(world, ids, 0, 40);
	}

	const rows = shown.map(({id, image, command, at, name, running}) => {
		const time = `${Math.max(Math.round((call.now - at) / 1000), 1)} seconds`;
		const status = running ? `Up ${time}` : `Exited (0) ${time} ago`;
		const ports = running?.port === undefined ? '' : `127.0.0.1:${running.port}->8080/tcp`;
		const shortened = image.replace(/:latest$/, '');
		return [id, shortened, `"${command}"`, `${time} ago`, status, ports, name];
	});
	const header = ['CONTAINER ID', 'IMAGE', 'COMMAND', 'CREATED', 'STATUS', 'PORTS', 'NAMES'];
	return ran(world, table(header, rows), 0, 40);
}

function failure(words: string): readonly OutputPiece[] {
	return [complaint(`docker: ${words}`), complaint(''), complaint(HELP)];
}

function withContainer(world: World, {call, image, ...run}: RunCall, command: string): World {
	const word = `container ${world.containers.length}`;
	const pick = (list: readonly string[], salt: string) =>
		list[Math.floor(chance(world.seed, `${word} ${salt}`) * list.length)] ?? '';
	const container = {
		id: hexDigits(world.seed, word, 12),
		name: run.name ?? `${pick(ADJECTIVES, 'adjective')}_${pick(PEOPLE, 'person')}`,
		image: fullName(image),
		command,
		at: call.now,
		...(run.isDetached && {
			running: {port: run.port, answer: answerOf(run.command)},
		}),
	};
	return {...world, containers: [container, ...world.containers]};
}
