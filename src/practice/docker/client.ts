import {isRoot} from '../accounts.ts';
import {lookUp} from '../files.ts';
import type {Call} from '../program.ts';
import type {World} from '../world.ts';
import {doesAnswer} from './dockerd.ts';

/** Where a client asks unless told otherwise. */
export const DOCKER_SOCKET = 'unix:///var/run/docker.sock';

/** Why the client gets no answer. */
export type ClientFault = {readonly kind: 'no-daemon' | 'denied'; readonly words: string};

/** Returns why the client cannot talk to the daemon; undefined where it can. */
export function clientFault(
	world: World,
	call: Call,
	request = 'Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/info"',
): ClientFault | undefined {
	const host = call.environment.DOCKER_HOST;
	const address = host === undefined || host === '' ? DOCKER_SOCKET : host;
	const noDaemon: ClientFault = {
		kind: 'no-daemon',
		words: `Cannot connect to the Docker daemon at ${address}. Is the docker daemon running?`,
	};
	const isLocal = ['unix:///var/run/docker.sock', 'unix:///run/docker.sock'].includes(address);
	if (!isLocal || !doesAnswer(world, call.now) || !lookUp(world.files, '/var/run/docker.sock')) {
		return noDaemon;
	}

	if (isRoot(world) || world.sessionGroups.includes('docker')) {
		return undefined;
	}

	const denied = deniedText(world);
	const detail = `${request}: dial unix /var/run/docker.sock: connect: permission denied`;
	return {
		kind: 'denied',
		words: `${denied} at ${DOCKER_SOCKET}${majorOf(world) >= API_WORDING_SINCE ? '' : `: ${detail}`}`,
	};
}

/** Version of a package that is part of Docker, without Alpine's revision. */
export function versionOf(world: World, name: string): string {
	return world.installed.get(name)?.offer.version.replace(/-r\d+$/, '') ?? '';
}

/** Clients of this version on say "docker API" in place of "Docker daemon socket". */
const API_WORDING_SINCE = 29;

function deniedText(world: World): string {
	const what = majorOf(world) >= API_WORDING_SINCE ? 'docker API' : 'Docker daemon socket';
	return `permission denied while trying to connect to the ${what}`;
}

function majorOf(world: World): number {
	return Number(versionOf(world, 'docker-cli').split('.', 1)[0]);
}
