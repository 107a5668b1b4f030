import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {type Command, command} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';
import {kitPaths} from '../kit.ts';
import type {Step} from '../plan.ts';
import {nameTests} from './name-tests.ts';
import {after, removeImage, runTest, selfTests} from './self-test.ts';
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

	const own = selfTests(facts, choices);
	return {
		...step,
		need: {kind: 'needed'},
		acts: [
			...(canRunServices(facts) ? [serviceStatus(facts), runlevelLink()] : []),
			dockerVersion(),
			dockerInfo(),
			...(choices.compose ? [composeVersion()] : []),
			...own,
			...kitTests(facts, choices),
			...networkTests(facts, choices, own.length > 0),
			...(own.length > 0 ? [removeImage()] : []),
		],
		leftOut: leftOut(facts, choices, own.length > 0),
	};
}

/** The way to the registry, and whether names are found in a container as they are on the box. */
function networkTests(facts: Facts, {offline}: Choices, hasImage: boolean): readonly Command[] {
	return offline ? [] : [helloWorld(facts), ...(hasImage ? nameTests() : [])];
}

/** A kit brings the image of hello-world along, so that no registry is needed for it. */
function kitTests(facts: Facts, choices: Choices): readonly Command[] {
	return bringsHelloWorld(choices)
		? [
				loadImages(choices.kit ?? ''),
				{
					...helloWorld(facts),
					requires: [after('docker.load', message('verify.skipped-no-image'))],
				},
			]
		: [];
}

function bringsHelloWorld({kit, kitImages = [], offline}: Choices): boolean {
	return kit !== undefined && offline && kitImages.includes('hello-world');
}

function loadImages(folder: string): Command {
	return command({
		id: 'docker.load',
		argv: ['docker', 'load', '-i', kitPaths(folder).images],
		reason: message('command.docker-load.reason'),
		touches: ['containers'],
		timeoutMs: HELLO_WORLD_TIMEOUT_MS,
		requires: [after('docker.version', message('verify.skipped-daemon'))],
		undo: {kind: 'none', reason: message('command.hello-world.undo')},
	});
}

function leftOut(facts: Facts, choices: Choices, hasImage: boolean): NonNullable<Step['leftOut']> {
	const because = message('verify.skipped-offline');
	return [
		...(hasImage ? [] : [{act: runTest(choices), because: message('verify.skipped-no-busybox')}]),
		...(choices.offline && !bringsHelloWorld(choices) ? [{act: helloWorld(facts), because}] : []),
	];
}

function serviceStatus(facts: Facts): Command {
	return command({
		id: 'service.status',
		argv: [serviceCommand(facts), 'docker', 'status'],
		reason: message('command.service-status.reason'),
		// ` * status: started`
		evidence: [{says: 'evidence.service', values: {state: 'status: (\\w+)'}}],
	});
}

function runlevelLink(): Command {
	return command({
		id: 'rc-update.show',
		argv: ['rc-update', 'show'],
		reason: message('command.rc-update-show.reason'),
		// `               docker |      default`
		succeeds: {exitCodes: [0], stdoutLine: '^\\s*docker\\s*\\|.*\\b(default|boot)\\b'},
		evidence: [
			{says: 'evidence.runlevel', values: {runlevel: '^\\s*docker\\s*\\|\\s*(\\S.*\\S)\\s*$'}},
		],
	});
}

function dockerVersion(): Command {
	return command({
		id: 'docker.version',
		argv: ['docker', 'version'],
		reason: message('command.docker-version.reason'),
		succeeds: {exitCodes: [0], stdoutLine: '^Server:'},
		// The client's own version is indented less.
		evidence: [{says: 'evidence.version', values: {version: '^ {2}Version:\\s+(\\S+)'}}],
	});
}

function dockerInfo(): Command {
	return command({
		id: 'docker.info',
		argv: ['docker', 'info'],
		reason: message('command.docker-info.reason'),
		succeeds: {exitCodes: [0], stdoutLine: '^\\s*Server Version: \\S'},
		requires: [after('docker.version', message('verify.skipped-daemon'))],
		evidence: [
			{
				says: 'evidence.info',
				values: {
					driver: 'Storage Driver: (\\S+)',
					cgroup: 'Cgroup Version: (\\S+)',
					root: 'Docker Root Dir: (\\S.*)',
				},
			},
			{says: 'evidence.info-short', values: {driver: 'Storage Driver: (\\S+)'}},
		],
	});
}

function composeVersion(): Command {
	return command({
		id: 'docker.compose-version',
		argv: ['docker', 'compose', 'version'],
		reason: message('command.compose-version.reason'),
		evidence: [{says: 'evidence.compose', values: {version: 'version\\s+v?(\\S+)'}}],
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
		requires: [after('docker.version', message('verify.skipped-daemon'))],
		evidence: [
			{says: 'evidence.hello-world-fetched', values: {image: 'Downloaded newer image for (\\S+)'}},
			{says: 'evidence.hello-world', values: {}},
		],
		undo: {kind: 'none', reason: message('command.hello-world.undo')},
	});
}
