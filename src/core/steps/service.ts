import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {type Command, command, type Wait} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Docker, Facts} from '../facts.ts';
import type {Step} from '../plan.ts';

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

/** Returns the three steps from an installed Docker to one that answers. */
export function serviceSteps(facts: Facts, choices: Choices): readonly Step[] {
	return [enableStep(facts, choices), startStep(facts), waitStep(facts)];
}

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

function enableStep(facts: Facts, choices: Choices): Step {
	const {runlevel} = choices;
	const step = {
		id: 'enable',
		stage: 'service',
		title: message('step.enable.title'),
		reason: message('step.enable.reason', {runlevel}),
		undo: message('step.enable.undo', {runlevel}),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		acts: [],
	} as const;
	const present = docker(facts)?.service.runlevels ?? [];
	if (valueOr(facts.init, 'openrc') === 'other') {
		return {...step, need: {kind: 'skipped', because: message('step.enable.no-openrc')}};
	}

	if (present.includes(runlevel)) {
		return {
			...step,
			need: {kind: 'satisfied', because: message('step.enable.already', {runlevel})},
		};
	}

	const other = present.find((name) => name === 'boot' || name === 'default');
	if (other) {
		// Never in two runlevels, and never moved without being asked.
		const because = message('step.enable.other-runlevel', {runlevel: other});
		return {...step, need: {kind: 'satisfied', because}};
	}

	return {...step, need: {kind: 'needed'}, acts: [rcUpdateAdd(runlevel)]};
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

function startStep(facts: Facts): Step {
	const step = {
		id: 'start',
		stage: 'service',
		title: message('step.start.title'),
		reason: message('step.start.reason'),
		undo: message('step.start.undo'),
		whenAnActFails: 'stop',
		provesEditsOf: [],
	} as const;
	return {...step, ...whenDaemonIsMissing(facts, [startDocker(facts)])};
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
		logs: ['/var/log/docker.log'],
		reason: message('wait.docker.reason', {seconds: ANSWER_LIMIT_MS / 1000}),
		privilege: 'root',
		undo: {kind: 'nothing'},
	};
}

function waitStep(facts: Facts): Step {
	return {
		id: 'wait',
		stage: 'service',
		title: message('step.wait.title'),
		reason: message('step.wait.reason'),
		undo: message('step.wait.undo'),
		whenAnActFails: 'stop',
		provesEditsOf: [],
		...whenDaemonIsMissing(facts, [waitForDaemon()]),
	};
}

function whenDaemonIsMissing(facts: Facts, acts: Step['acts']): Pick<Step, 'need' | 'acts'> {
	if (docker(facts)?.daemonVersion !== undefined) {
		return {need: {kind: 'satisfied', because: message('step.start.already')}, acts: []};
	}

	if (!canRunServices(facts)) {
		return {need: {kind: 'skipped', because: message('step.start.not-booted')}, acts: []};
	}

	return {need: {kind: 'needed'}, acts};
}

/** Returns whether a service could run here; an unknown init system gets the benefit of the doubt. */
export function canRunServices(facts: Facts): boolean {
	return valueOr(facts.init, 'openrc') === 'openrc';
}

/** Returns the program that drives services on this box. */
export function serviceCommand(facts: Facts): 'service' | 'rc-service' {
	return valueOr(facts.serviceCommand, 'service');
}

function docker(facts: Facts): Docker | undefined {
	return valueOr(facts.docker, undefined);
}
