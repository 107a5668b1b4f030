import {type Call, complaint, line, type Ran, ran} from '../program.ts';
import {hexDigits} from '../random.ts';
import type {World} from '../world.ts';
import {clientFault, versionOf} from './client.ts';
import {runningKernel} from './dockerd.ts';
import {formatOf, render} from './format.ts';

/** Asking the daemon takes a moment. Milliseconds. */
const ASKING_MS = 90;
const GO_VERSION = 'go1.24.6';
const BUILT = 'Thu Nov 13 10:22:41 2026';

/** `docker version`, whole or in a format. */
export function dockerVersion(world: World, call: Call): Ran {
	const fault = clientFault(world, call, 'Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/version"');
	const client = clientPart(world);
	const server = fault ? undefined : serverPart(world);
	const format = formatOf(call);
	const end = fault ? [complaint(fault.words)] : [];
	const exitCode = fault ? 1 : 0;
	if (format !== undefined) {
		const text = render(format, {Client: client, Server: server ?? null});
		// Where no server answered, what was asked of it is an empty line.
		return ran(world, [line(text ?? '', ASKING_MS), ...end], exitCode);
	}

	const lines = [...clientLines(client), ...(server ? serverLines(server) : [])];
	return ran(
		world,
		[...lines.map((text, index) => line(text, index === 0 ? ASKING_MS : 0)), ...end],
		exitCode,
	);
}

type Part = Readonly<Record<string, unknown>>;

/** Returns API versions by the major version of Docker (moby api/). */
function apiVersion(world: World): string {
	return versionOf(world, 'docker-cli').startsWith('28.') ? '1.51' : '1.52';
}

function clientPart(world: World): Part {
	return {
		Version: versionOf(world, 'docker-cli'),
		ApiVersion: apiVersion(world),
		DefaultAPIVersion: apiVersion(world),
		GitCommit: commitOf('docker-cli', world),
		GoVersion: GO_VERSION,
		Os: 'linux',
		Arch: 'amd64',
		BuildTime: BUILT,
		Context: 'default',
	};
}

function serverPart(world: World): Part {
	return {
		Platform: {Name: ''},
		Components: [
			component('Engine', versionOf(world, 'docker-engine')),
			component('containerd', `v${versionOf(world, 'containerd')}`, commitOf('containerd', world)),
			component('runc', versionOf(world, 'runc'), commitOf('runc', world)),
			component('docker-init', versionOf(world, 'tini-static')),
		],
		Version: versionOf(world, 'docker-engine'),
		ApiVersion: apiVersion(world),
		MinAPIVersion: '1.24',
		GitCommit: commitOf('docker-engine', world),
		GoVersion: GO_VERSION,
		Os: 'linux',
		Arch: 'amd64',
		KernelVersion: runningKernel(world),
		BuildTime: '2026-11-13T10:22:41.000000000+00:00',
	};
}

function component(name: string, version: string, commit = ''): Part {
	return {Name: name, Version: version, Details: {GitCommit: commit}};
}

function clientLines(client: Part): readonly string[] {
	return [
		'Client:',
		` Version:           ${client.Version}`,
		` API version:       ${client.ApiVersion}`,
		` Go version:        ${client.GoVersion}`,
		` Git commit:        ${client.GitCommit}`,
		` Built:             ${client.BuildTime}`,
		' OS/Arch:           linux/amd64',
		' Context:           default',
	];
}

function serverLines(server: Part): readonly string[] {
	const [, containerd, runc, init] = server.Components as readonly Part[];
	const parts = [containerd, runc, init];
	return [
		'',
		'Server:',
		' Engine:',
		`  Version:          ${server.Version}`,
		`  API version:      ${server.ApiVersion} (minimum version ${server.MinAPIVersion})`,
		`  Go version:       ${server.GoVersion}`,
		`  Git commit:       ${server.GitCommit}`,
		`  Built:            ${BUILT}`,
		'  OS/Arch:          linux/amd64',
		'  Experimental:     false',
		...parts.flatMap((part) => [
			` ${part?.Name}:`,
			`  Version:          ${part?.Version}`,
			`  GitCommit:        ${(part?.Details as Part | undefined)?.GitCommit}`,
		]),
	];
}

/** Returns the commit that a part of Docker was built from. */
export function commitOf(name: string, world: World): string {
	return hexDigits(0, `${name} ${versionOf(world, name)}`, 40);
}
