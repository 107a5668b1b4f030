import {lookUp} from '../files.ts';
import {type Call, complaint, line, notSimulated, type Program, type Ran, ran} from '../program.ts';
import {hexDigits} from '../random.ts';
import type {World} from '../world.ts';
import {versionOf} from './client.ts';
import {daemonSettings} from './daemon-settings.ts';
import {dockerImages, dockerPull} from './images.ts';
import {COMPOSE_PLUGIN, dockerInfo} from './info.ts';
import {dockerImport, dockerRm, dockerRmi} from './own-images.ts';
import {dockerPs, dockerRun} from './run.ts';
import {dockerVersion} from './version.ts';

const COMMANDS: ReadonlyMap<string, Program> = new Map([
	['compose', compose],
	['images', dockerImages],
	['import', dockerImport],
	['info', dockerInfo],
	['ps', dockerPs],
	['pull', dockerPull],
	['rm', dockerRm],
	['rmi', dockerRmi],
	['run', dockerRun],
	['version', dockerVersion],
]);

/** What may stand between `docker` and a command, and the commands that stand there by another name. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	container: {ls: 'ps', list: 'ps', ps: 'ps', rm: 'rm', run: 'run'},
	image: {ls: 'images', list: 'images', import: 'import', pull: 'pull', rm: 'rmi'},
	system: {info: 'info'},
};

/** Starting the client takes a moment. Milliseconds. */
const CLIENT_MS = 40;

/** The pretend client. */
export function docker(world: World, call: Call): Ran {
	const [, command = ''] = call.argv;
	if (command === '--version' || command === '-v') {
		const version = versionOf(world, 'docker-cli');
		const build = hexDigits(0, `docker-cli ${version}`, 40);
		return ran(world, [line(`Docker version ${version}, build ${build}`, CLIENT_MS)], 0);
	}

	const [, , action = '', ...rest] = call.argv;
	const grouped = GROUPS[command]?.[action];
	if (grouped !== undefined) {
		return docker(world, {...call, argv: ['docker', grouped, ...rest]});
	}

	const program = COMMANDS.get(command);
	return program
		? program(world, call)
		: notSimulated(world, call.argv.slice(0, GROUPS[command] ? 3 : 2).join(' '));
}

/** The pretend daemon as a program: only its version and the check of its settings. */
export function dockerdProgram(world: World, call: Call): Ran {
	const version = versionOf(world, 'docker-engine');
	if (call.argv[1] === '--version' || call.argv[1] === '-v') {
		const build = hexDigits(0, `docker-engine ${version}`, 40);
		return ran(world, [line(`Docker version ${version}, build ${build}`, CLIENT_MS)], 0);
	}

	if (call.argv.includes('--validate')) {
		const {fault} = daemonSettings(world, configFileIn(call.argv));
		return ran(
			world,
			[complaint(fault ?? 'configuration OK', CLIENT_MS)],
			fault === undefined ? 0 : 1,
		);
	}

	return notSimulated(world, call.argv.join(' '));
}

function compose(world: World, call: Call): Ran {
	if (!lookUp(world.files, COMPOSE_PLUGIN)) {
		const words = [
			'docker: unknown command: docker compose',
			'',
			"Run 'docker --help' for more information",
		];
		return ran(
			world,
			words.map((text) => complaint(text)),
			1,
		);
	}

	const version = versionOf(world, 'docker-cli-compose');
	const [, , action = '', ...rest] = call.argv;
	if (action !== 'version') {
		return notSimulated(world, `docker compose ${action}`);
	}

	const text = rest.includes('--short') ? version : `Docker Compose version ${version}`;
	return ran(world, [line(text, CLIENT_MS)], 0);
}

function configFileIn(argv: readonly string[]): string | undefined {
	const at = argv.indexOf('--config-file');
	return at < 0 ? undefined : argv[at + 1];
}
