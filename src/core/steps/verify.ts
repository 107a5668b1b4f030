import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {type Command, command} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';
import {canRunServices, serviceCommand} from './service.ts';

/** Fetching an image over a slow line takes minutes; longer is a dead one. Milliseconds. */
const HELLO_WORLD_TIMEOUT_MS = 5 * 60_000;
/** A registry that does not answer is silent for this long before docker says so. Milliseconds. */
const HELLO_WORLD_QUIET_AFTER_MS = 15_000;

/** Returns the tests from cheap to telling; each is made, also if one before it failed. */
export function verifyStep(facts: Facts, choices: Choices): Step {
	const step = {
		id: 'verify',
		stage: 'verify',
		title: message('step.verify.title'),
		reason: message('step.verify.reason'),
		undo: message('step.verify.undo'),
		whenAnActFails: 'all',
		provesEditsOf: [],
	} as const;
	if (!canRunServices(facts) && valueOr(facts.docker, undefined)?.daemonVersion === undefined) {
		return {
			...step,
			need: {kind: 'skipped', because: message('step.verify.not-running')},
			acts: [],
		};
	}

	return {...step, need: {kind: 'needed'}, acts: tests(facts, choices)};
}

function tests(facts: Facts, choices: Choices): readonly Command[] {
	return [
		...(canRunServices(facts) ? [serviceStatus(facts), runlevelLink()] : []),
		dockerVersion(),
		dockerInfo(),
		...(choices.compose ? [composeVersion()] : []),
		helloWorld(facts),
	];
}

function serviceStatus(facts: Facts): Command {
	return command({
		id: 'service.status',
		argv: [serviceCommand(facts), 'docker', 'status'],
		reason: message('command.service-status.reason'),
	});
}

function runlevelLink(): Command {
	return command({
		id: 'rc-update.show',
		argv: ['rc-update', 'show'],
		reason: message('command.rc-update-show.reason'),
		// `               docker |      default`
		succeeds: {exitCodes: [0], stdoutLine: '^\\s*docker\\s*\\|.*\\b(default|boot)\\b'},
	});
}

function dockerVersion(): Command {
	return command({
		id: 'docker.version',
		argv: ['docker', 'version'],
		reason: message('command.docker-version.reason'),
		succeeds: {exitCodes: [0], stdoutLine: '^Server:'},
	});
}

function dockerInfo(): Command {
	return command({
		id: 'docker.info',
		argv: ['docker', 'info'],
		reason: message('command.docker-info.reason'),
		succeeds: {exitCodes: [0], stdoutLine: '^\\s*Server Version: \\S'},
	});
}

function composeVersion(): Command {
	return command({
		id: 'docker.compose-version',
		argv: ['docker', 'compose', 'version'],
		reason: message('command.compose-version.reason'),
	});
}

function helloWorld(facts: Facts): Command {
	return command({
		id: 'docker.hello-world',
		argv: ['docker', 'run', '--rm', 'hello-world'],
		reason: message('command.hello-world.reason'),
		touches: ['containers', 'network'],
		// Docker's own greeting; exit code 0 alone would also come from another image of that name.
		succeeds: {exitCodes: [0], stdoutIncludes: 'Hello from Docker!'},
		quietAfterMs: HELLO_WORLD_QUIET_AFTER_MS,
		timeoutMs: HELLO_WORLD_TIMEOUT_MS,
		environment: valueOr(facts.proxies, {}),
		undo: {kind: 'none', reason: message('command.hello-world.undo')},
	});
}
