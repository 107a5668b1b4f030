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
import {clientFault} from './client.ts';
import {fullName, pull, table} from './images.ts';

/** Exit code of `docker run` where the daemon is at fault; 126 where it could not be asked for lack of rights. */
const DAEMON_ERROR = 125;
const DENIED = 126;
/** Starting a container takes about this. Milliseconds. */
const CONTAINER_MS = 450;

const HELP = "Run 'docker run --help' for more information";
const ADJECTIVES = ['jolly', 'keen', 'quiet', 'brave', 'nifty', 'eager', 'calm', 'bold'];
const PEOPLE = ['chebyshev', 'lovelace', 'turing', 'hopper', 'noether', 'curie', 'gauss', 'euler'];

/** `docker run [--rm] IMAGE`: images with a program of their own, such as hello-world. */
export function dockerRun(world: World, call: Call): Ran {
	const args = call.argv.slice(2);
	const options = args.slice(
		0,
		args.findIndex((word) => !word.startsWith('-')),
	);
	const [image = '', ...command] = args.slice(options.length);
	const strange = options.find((word) => word !== '--rm' && word !== '-i');
	if (strange !== undefined || command.length > 0) {
		return notSimulated(
			world,
			`docker run ${[...(strange ? [strange] : []), ...command].join(' ')}`,
		);
	}

	const fault = clientFault(world, call, 'Head "http://%2Fvar%2Frun%2Fdocker.sock/_ping"');
	if (fault) {
		const output = failure(fault.words);
		return ran(world, output, fault.kind === 'denied' ? DENIED : DAEMON_ERROR);
	}

	const name = fullName(image);
	let next = world;
	const output: OutputPiece[] = [];
	if (!world.images.includes(name)) {
		output.push(complaint(`Unable to find image '${name}' locally`, 80));
		const pulled = pull(world, call, image, 'stderr');
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

	const program = world.registry.images.get(name);
	const said = (program?.output ?? []).map((text, index) =>
		line(text, index === 0 ? CONTAINER_MS : 0),
	);
	const kept = options.includes('--rm')
		? next
		: withContainer(next, name, program?.command ?? '', call.now);
	return ran(kept, [...output, ...said], 0, 120);
}

/** `docker ps`; all containers of this box have ended, so only `-a` has something to show. */
export function dockerPs(world: World, call: Call): Ran {
	const fault = clientFault(
		world,
		call,
		'Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/containers/json"',
	);
	if (fault) {
		return ran(world, [complaint(fault.words)], 1);
	}

	const isAll = call.argv.some((word) => word === '-a' || word === '--all');
	const rows = (isAll ? world.containers : []).map(({id, image, command, at, name}) => {
		const ago = `${Math.max(Math.round((call.now - at) / 1000), 1)} seconds ago`;
		return [id, image.replace(/:latest$/, ''), `"${command}"`, ago, `Exited (0) ${ago}`, '', name];
	});
	const header = ['CONTAINER ID', 'IMAGE', 'COMMAND', 'CREATED', 'STATUS', 'PORTS', 'NAMES'];
	return ran(world, table(header, rows), 0, 40);
}

function failure(words: string): readonly OutputPiece[] {
	return [complaint(`docker: ${words}`), complaint(''), complaint(HELP)];
}

function withContainer(world: World, image: string, command: string, at: number): World {
	const word = `container ${world.containers.length}`;
	const pick = (list: readonly string[], salt: string) =>
		list[Math.floor(chance(world.seed, `${word} ${salt}`) * list.length)] ?? '';
	const container = {
		id: hexDigits(world.seed, word, 12),
		name: `${pick(ADJECTIVES, 'adjective')}_${pick(PEOPLE, 'person')}`,
		image,
		command,
		at,
	};
	return {...world, containers: [container, ...world.containers]};
}
