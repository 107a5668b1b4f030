import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {type Act, type Command, command, type FileEdit} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts, ProbedFile} from '../facts.ts';
import {
	areCgroupsLost,
	cannotGetNet,
	hasStalePidFile,
	type ServiceSituation,
} from '../openrc/service-situation.ts';
import {damagedPackages, missingPackages} from './install.ts';
import {loopbackEdit} from './loopback.ts';
import {serviceAct, startDocker} from './service.ts';

/** A daemon without containers ends within a second; this is room to spare. Seconds. */
const END_SECONDS = 3;
/** Where the daemon makes its socket. */
const SOCKET = '/var/run/docker.sock';

/** Returns what leads from this situation to a started service, in order. */
export function startActs(
	facts: Facts,
	choices: Choices,
	situation: ServiceSituation,
): readonly Act[] {
	// Without a script that a shell can read, nothing can even be stopped.
	const script = scriptActs(valueOr(facts.docker, undefined)?.script);
	return [...script, ...actsFor(facts, choices, situation)];
}

function actsFor(facts: Facts, choices: Choices, situation: ServiceSituation): readonly Act[] {
	const leftovers = leftoverActs(facts);
	const needsCleaning = leftovers.length > 0;
	const isNew = missingPackages(facts, choices).length > 0 || damagedPackages(facts).length > 0;
	const cache = isNew ? [readDependencies()] : [];
	switch (situation) {
		case 'abandoned':
		case 'answers-alone':
			return [...endDaemon(facts), zap(facts), ...leftovers, startAgain(facts)];
		case 'silent':
			return needsCleaning
				? [serviceAct('service.stop', 'docker.stop', facts), ...leftovers, startAgain(facts)]
				: [restartDocker(facts)];
		default:
			return [...cache, ...leftovers, startDocker(facts)];
	}
}

/** A service that OpenRC counted as started is to stay so when the run is taken back. */
function startAgain(facts: Facts): Command {
	return {...startDocker(facts), undo: {kind: 'nothing'}};
}

/** Returns Docker being stopped and started again. */
export function restartDocker(facts: Facts): Command {
	return serviceAct('service.restart', 'docker.restart', facts);
}

/** Returns OpenRC being told to forget what it believes of Docker's service. */
export function zap(facts: Facts): Command {
	return serviceAct('service.zap', 'docker.zap', facts);
}

/** Returns control groups being mounted by the service that does so. */
export function restartCgroups(facts: Facts): Command {
	return serviceAct('cgroups.restart', 'cgroups.restart', facts);
}

/**
 * Returns OpenRC's cache of dependencies being made anew. It looks at whole seconds only: a
 * service that came within the second in which the cache was written is started without what it
 * needs, and dockerd then misses its control groups (seen with 0.56 and 0.64).
 */
export function readDependencies(): Command {
	return command({
		id: 'rc-update.cache',
		argv: ['rc-update', '-u'],
		reason: message('command.rc-update-cache.reason'),
		touches: ['services'],
		privilege: 'root',
	});
}

/** What earlier starts left behind and would make the next one fail. */
function leftoverActs(facts: Facts): readonly Act[] {
	const docker = valueOr(facts.docker, undefined);
	const pidFile = docker && hasStalePidFile(docker) ? docker.process?.pidFile : undefined;
	return [
		...networkActs(facts),
		...(docker?.process?.hasBlockedSocket ? [moveSocketFolder()] : []),
		...(areCgroupsLost(facts) ? [restartCgroups(facts)] : []),
		...(pidFile ? removePidFile(pidFile) : []),
	];
}

/** A shell takes the second sign of a line's end as Windows writes it for a command. */
function scriptActs(script: ProbedFile | undefined): readonly Act[] {
	if (!script?.content.includes('\r\n')) {
		return [];
	}

	const {path, content} = script;
	const edit: FileEdit = {
		kind: 'edit',
		id: 'service-script.unix',
		path,
		before: content,
		after: content.replaceAll('\r\n', '\n'),
		newFileMode: 0o755,
		reason: message('edit.service-script.reason'),
		privilege: 'root',
		undo: {kind: 'restore-file'},
	};
	return [edit, readDependencies()];
}

/** A file that was not read is not changed. */
function networkActs(facts: Facts): readonly Act[] {
	const network = valueOr(facts.networkService, undefined);
	const before = network?.interfacesFile?.content;
	const isUnseen = network?.hasInterfacesFile === true && before === undefined;
	return cannotGetNet(facts) && !isUnseen ? [loopbackEdit(before)] : [];
}

/** Returns a folder that stands where the socket belongs being put aside with all that is in it. */
export function moveSocketFolder(): Command {
	return command({
		id: 'socket.clear',
		argv: ['mv', SOCKET, `${SOCKET}.before`],
		reason: message('command.move-socket.reason'),
		touches: ['files'],
		privilege: 'root',
		// Below /run nothing stays, and nobody wants it back.
		undo: {kind: 'nothing'},
	});
}

/** Returns the removal of a number that no daemon has, after the proof that none has it. */
export function removePidFile({path, content}: ProbedFile): readonly Act[] {
	const removal: FileEdit = {
		kind: 'edit',
		id: 'pid-file.remove',
		path,
		before: content,
		after: undefined,
		newFileMode: 0o644,
		reason: message('edit.pid-file.reason'),
		privilege: 'root',
		// It names a process that is gone; nobody could use it again.
		undo: {kind: 'nothing'},
	};
	return [noDaemonRuns(), removal];
}

function noDaemonRuns(): Command {
	return command({
		id: 'dockerd.none',
		argv: ['pidof', 'dockerd'],
		reason: message('command.pidof.reason'),
		// `pidof` ends with 1 where it finds none.
		succeeds: {exitCodes: [1]},
	});
}

/** Returns a daemon that nobody supervises being asked to end, with the proof that it did. */
export function endDaemon(facts: Facts): readonly Act[] {
	const process = valueOr(facts.docker, undefined)?.process;
	const pids = process?.pids ?? [];
	const noted = Number(process?.pidFile?.content.trim());
	const pid = pids.includes(noted) ? noted : pids.length === 1 ? pids[0] : undefined;
	return pid === undefined
		? []
		: [
				command({
					id: 'dockerd.end',
					argv: ['kill', `${pid}`],
					reason: message('command.dockerd-end.reason', {pid}),
					touches: ['services'],
					privilege: 'root',
				}),
				command({
					id: 'dockerd.end-wait',
					argv: ['sleep', `${END_SECONDS}`],
					reason: message('command.dockerd-end-wait.reason'),
				}),
				noDaemonRuns(),
			];
}
