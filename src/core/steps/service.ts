import {message} from '../../messages/message.ts';
import {type Command, command, type Wait} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';

/** `service docker start` also starts what docker needs, such as a slow network. Milliseconds. */
const START_TIMEOUT_MS = 3 * 60_000;
/** The supervisor gives the daemon 60 s to end, then kills it (docker's init script). Milliseconds. */
const STOP_TIMEOUT_MS = 90_000;
/** A daemon on slow storage may take this long to answer. Milliseconds. */
const ANSWER_LIMIT_MS = 60_000;
/** Pause between two questions to the daemon. Milliseconds. */
const ASK_EVERY_MS = 1000;
/** A question that hangs must not use up the whole wait. Milliseconds. */
const ASK_TIMEOUT_MS = 8000;

/** What dockerd says (A:community/docker/docker.initd). */
const DAEMON_LOG = '/var/log/docker.log';
/** What its supervisor says, among everything else that happens on a box. */
const SYSTEM_LOG = '/var/log/messages';
/**
 * `supervise-daemon[1393]: /usr/bin/dockerd, pid 1408, exited with return code 1`, `respawned
 * "/usr/bin/dockerd" too many times`, and the kernel's `Killed process 1408 (dockerd)`.
 */
const SUPERVISOR_LINES =
	'supervise-daemon.*\\bdockerd\\b.*(?:exit|signal|kill|too many)|[Kk]illed process \\d+ \\((?:dockerd|containerd)';

/** Returns the question to the daemon that only a running one can answer. */
export function askDaemon(): Command {
	return command({
		id: 'docker.ask',
		argv: ['docker', 'version', '--format', '{{.Server.Version}}'],
		reason: message('command.docker-ask.reason'),
		succeeds: {exitCodes: [0], stdoutLine: '^\\S'},
		timeoutMs: ASK_TIMEOUT_MS,
	});
}

/** Returns Docker being put into a runlevel. */
export function rcUpdateAdd(runlevel: string): Command {
	return command({
		id: 'rc-update.add',
		argv: ['rc-update', 'add', 'docker', runlevel],
		reason: message('command.rc-update-add.reason'),
		touches: ['services'],
		privilege: 'root',
		undo: {
			kind: 'commands',
			commands: [
				command({
					id: 'rc-update.del',
					argv: ['rc-update', 'del', 'docker', runlevel],
					reason: message('command.rc-update-del.reason'),
					touches: ['services'],
					privilege: 'root',
				}),
			],
		},
	});
}

/** Returns Docker being taken out of a runlevel. */
export function rcUpdateDel(runlevel: string): Command {
	return command({
		id: 'rc-update.del',
		argv: ['rc-update', 'del', 'docker', runlevel],
		reason: message('command.rc-update-move.reason', {runlevel}),
		touches: ['services'],
		privilege: 'root',
		undo: {
			kind: 'commands',
			commands: [
				command({
					id: 'rc-update.add',
					argv: ['rc-update', 'add', 'docker', runlevel],
					reason: message('command.rc-update-add.reason'),
					touches: ['services'],
					privilege: 'root',
				}),
			],
		},
	});
}

/** Why a service is told to do something, by what it is told. */
const SERVICE_REASONS = {
	'docker.stop': message('command.docker-stop.reason'),
	'docker.restart': message('command.docker-restart.reason'),
	'docker.zap': message('command.docker-zap.reason'),
	'cgroups.restart': message('command.cgroups-restart.reason'),
} as const;

/** Returns something that a service is told to do and that needs no taking back. */
export function serviceAct(id: string, what: keyof typeof SERVICE_REASONS, facts: Facts): Command {
	const [service = '', action = ''] = what.split('.');
	return command({
		id,
		argv: [serviceCommand(facts), service, action],
		reason: SERVICE_REASONS[what],
		touches: ['services'],
		privilege: 'root',
		timeoutMs: START_TIMEOUT_MS,
	});
}

/** Returns the daemon being started; taking it back stops it. */
export function startDocker(facts: Facts): Command {
	const program = serviceCommand(facts);
	return command({
		id: 'service.start',
		argv: [program, 'docker', 'start'],
		reason: message('command.service-start.reason'),
		touches: ['services'],
		privilege: 'root',
		timeoutMs: START_TIMEOUT_MS,
		undo: {
			kind: 'commands',
			commands: [
				command({
					id: 'service.stop',
					argv: [program, 'docker', 'stop'],
					reason: message('command.service-stop.reason'),
					touches: ['services'],
					privilege: 'root',
					timeoutMs: STOP_TIMEOUT_MS,
				}),
			],
		},
	});
}

/** Returns the wait until the daemon answers, with a limit and with signs that it never will. */
export function waitForDaemon(): Wait {
	return {
		kind: 'wait',
		id: 'docker.wait',
		ask: askDaemon(),
		everyMs: ASK_EVERY_MS,
		limitMs: ANSWER_LIMIT_MS,
		state: command({
			id: 'rc-status',
			argv: ['rc-status', '-a', '-f', 'ini'],
			reason: message('command.rc-status.reason'),
			timeoutMs: ASK_TIMEOUT_MS,
		}),
		service: 'docker',
		logs: [DAEMON_LOG, SYSTEM_LOG],
		onlyLines: {[SYSTEM_LOG]: SUPERVISOR_LINES},
		reason: message('wait.docker.reason', {seconds: ANSWER_LIMIT_MS / 1000}),
		privilege: 'root',
		undo: {kind: 'nothing'},
	};
}

/** Returns whether a service could run here; an unknown init system gets the benefit of the doubt. */
export function canRunServices(facts: Facts): boolean {
	return valueOr(facts.init, 'openrc') === 'openrc';
}

/** Returns the program that drives services on this box. */
export function serviceCommand(facts: Facts): 'service' | 'rc-service' {
	return valueOr(facts.serviceCommand, 'service');
}
