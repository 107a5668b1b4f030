import {message, say} from '../../messages/message.ts';
import {type Fact, known, valueOr} from '../fact.ts';
import type {DaemonProcess, Docker, ProbedFile} from '../facts.ts';
import type {ProbeAnswers} from '../probe/answer.ts';
import {DOCKER_PROGRAMS, PROBED_PACKAGES} from '../probe/items.ts';
import {membersOf} from './accounts.ts';
import {
	askCommand,
	askFile,
	askOutput,
	askText,
	foundPaths,
	foundPrograms,
	foundVariables,
	isAnswered,
	linesOf,
	outputOf,
	sourceOf,
	unusable,
} from './ask.ts';
import {serviceFrom} from './services.ts';

/** File name of the compose plug-in, wherever it is. */
const COMPOSE = '/cli-plugins/docker-compose';

/** Returns Docker as it is on the box. */
export function dockerFrom(answers: ProbeAnswers): Fact<Docker> {
	if (!isAnswered(answers, 'programs') || !isAnswered(answers, 'paths')) {
		return unusable('programs');
	}

	const packages = packagesFrom(answers);
	const client = valueOr(askOutput(answers, 'docker.client'), '');
	const group = askText(answers, 'group');
	return known(
		{
			packages,
			clientVersion: /version v?([^\s,]+)/i.exec(client)?.[1],
			...daemonFrom(answers),
			service: serviceFrom(answers, 'docker'),
			groupMembers:
				group.kind === 'known'
					? membersOf('docker', group.value, valueOr(askText(answers, 'passwd'), ''))
					: undefined,
			hasCompose:
				packages.includes('docker-cli-compose') ||
				[...foundPaths(answers)].some((path) => path.endsWith(COMPOSE)),
			isPodman: /podman/i.test(client) || packages.includes('podman-docker'),
			dockerHost: foundVariables(answers).get('DOCKER_HOST'),
			daemonJson: probedFile(answers, 'docker.daemon-json'),
			serviceConfig: probedFile(answers, 'docker.service-config'),
			script: probedFile(answers, 'docker.script'),
			process: processFrom(answers, packages),
			context: foundVariables(answers).get('DOCKER_CONTEXT'),
		},
		foundPrograms(answers).has('docker') ? sourceOf('docker.client') : 'command -v docker',
	);
}

/** Returns what of the daemon runs or is left behind. */
function processFrom(answers: ProbeAnswers, packages: readonly string[]): DaemonProcess {
	const programs = foundPrograms(answers);
	const shims = pidsOf(answers, 'docker.shims') ?? [];
	const starters = pidsOf(answers, 'openrc.run');
	return {
		pids: pidsOf(answers, 'docker.pids'),
		pidFile: probedFile(answers, 'docker.pid-file'),
		hasContainers: shims.length > 0,
		hasStarter: starters && starters.length > 0,
		hasBlockedSocket: hasFolderForSocket(answers),
		missingPrograms: packages.includes('docker-engine')
			? DOCKER_PROGRAMS.filter((name) => !programs.has(name))
			: [],
	};
}

function hasFolderForSocket(answers: ProbeAnswers): boolean {
	const answer = answers.get('paths');
	return (
		answer?.kind === 'stat' &&
		answer.found.some(({path, type}) => path === '/var/run/docker.sock' && type === 'directory')
	);
}

/** `pidof` prints the numbers on one line, and ends with 1 where there is none. */
function pidsOf(answers: ProbeAnswers, key: string): readonly number[] | undefined {
	const answer = askCommand(answers, key);
	if (answer.kind !== 'known' || answer.value.exitCode > 1) {
		return undefined;
	}

	return (outputOf(answer.value).match(/\d+/g) ?? []).map(Number);
}

/** Returns the other container runtimes of the box. */
export function otherRuntimesFrom(answers: ProbeAnswers): Fact<readonly string[]> {
	if (!isAnswered(answers, 'programs') || !isAnswered(answers, 'paths')) {
		return unusable('programs');
	}

	const packages = packagesFrom(answers);
	const programs = foundPrograms(answers);
	const paths = foundPaths(answers);
	const isEnabled = [...paths].some((path) => /^\/etc\/runlevels\/[^/]+\/containerd$/.test(path));
	const runtimes = [
		(packages.includes('podman') || programs.has('podman')) && 'podman',
		isEnabled && 'containerd (enabled)',
		(packages.includes('k3s') || programs.has('k3s') || paths.has('/run/k3s')) && 'k3s',
		packages.includes('cri-o') && 'cri-o',
	];
	return known(
		runtimes.filter((name) => name !== false),
		sourceOf('apk.installed'),
	);
}

/** `apk info -e` prints the names that are installed and counts the others in its exit code. */
function packagesFrom(answers: ProbeAnswers): readonly string[] {
	const answer = askCommand(answers, 'apk.installed');
	const lines = answer.kind === 'known' ? linesOf(outputOf(answer.value)) : [];
	return PROBED_PACKAGES.filter((name) =>
		lines.some(
			(line) =>
				line === name || (line.startsWith(`${name}-`) && /\d/.test(line[name.length + 1] ?? '')),
		),
	);
}

/** A daemon answers with its version and nothing else; without one the client says why. */
function daemonFrom(answers: ProbeAnswers): Pick<Docker, 'daemonVersion' | 'daemonError'> {
	if (!foundPrograms(answers).has('docker')) {
		return {daemonVersion: undefined, daemonError: undefined};
	}

	const answer = askCommand(answers, 'docker.daemon');
	if (answer.kind !== 'known') {
		return {
			daemonVersion: undefined,
			daemonError: answer.reason,
		};
	}

	const lines = linesOf(outputOf(answer.value).trim());
	const last = lines.at(-1) ?? say(message('fact.no-output', {source: answer.source}));
	return answer.value.exitCode === 0 && /^v?\d\S*$/.test(last)
		? {daemonVersion: last, daemonError: undefined}
		: {daemonVersion: undefined, daemonError: last};
}

function probedFile(answers: ProbeAnswers, key: string): ProbedFile | undefined {
	const file = askFile(answers, key);
	return file.kind === 'known'
		? {path: file.value.path, target: file.value.target, content: file.value.content}
		: undefined;
}
