import {message} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import {type Command, type CommandInput, command, type Requirement} from '../command.ts';
import {valueOr} from '../fact.ts';
import type {Facts} from '../facts.ts';

/** Name of the image that is made for the tests; it is removed after them. */
export const SELF_MADE_IMAGE = 'alpine-docker-wizard/selftest';
/** What a container of it says; nothing else on a box does. */
export const SELF_TEST_WORDS = 'alpine-docker-wizard: this container runs';
/** Memory that a container may use in the test, as `-m` takes it and as the kernel shows it. */
const MEMORY = {option: '64m', bytes: 64 * 1024 ** 2};
/** Port inside the container; it has a network of its own, so nothing else can be there. */
const INNER_PORT = 8080;
/** First port tried on this box: below those that Linux gives to outgoing connections (32768 and up). */
const FIRST_PORT = 28_080;
/** The program in a container needs a moment until it listens; this is 5 s in all. */
const TRIES = {most: 20, everyMs: 250};
/** Seconds until a connection on this box itself counts as refused. */
const CONNECT_SECONDS = 5;
/** What the daemon says of a kernel that ignores such limits (moby daemon/info_unix.go). */
const NO_MEMORY_LIMIT = 'No memory limit support';
/** Exit codes of `docker run` for a program that cannot be run or is not there; the daemon has 125. */
const UNFIT_PROGRAM = [126, 127];

/** Where both versions of the kernel's interface show the limit inside a container. */
const LIMIT_FILES = [
	'/sys/fs/cgroup/memory.max',
	'/sys/fs/cgroup/memory/memory.limit_in_bytes',
] as const;

/** Returns the tests that need a container and no network, on an image made of the box's BusyBox. */
export function selfTests(facts: Facts, choices: Choices): readonly Command[] {
	const files = valueOr(facts.busyBoxFiles, []);
	return files.length === 0
		? []
		: [...imageActs(facts, files, choices), runTest(choices), ...portTests(facts), memoryTest()];
}

/** Returns what removes the image of the self-tests; it comes after all that use it. */
export function removeImage(): Command {
	return test({
		id: 'selftest.remove-image',
		argv: ['docker', 'rmi', '-f', SELF_MADE_IMAGE],
		reason: message('selftest.remove-image.reason'),
		touches: ['containers'],
		tidiesUp: ['selftest.import'],
	});
}

/** Returns the requirement that this act has succeeded. */
export function after(act: string, otherwise: Requirement['otherwise']): Requirement {
	return {act, otherwise};
}

/** Returns `docker run` of a program of BusyBox in a container that leaves nothing behind. */
export function busyBoxArgv(
	options: readonly string[],
	program: readonly string[],
): readonly [program: string, ...args: string[]] {
	return ['docker', 'run', '--rm', ...options, SELF_MADE_IMAGE, '/bin/busybox', ...program];
}

function imageActs(facts: Facts, files: readonly string[], {offline}: Choices): readonly Command[] {
	const folder = folderFor(facts);
	const archive = `${folder.path}/image.tar`;
	// Without a network nothing else can prove that containers run, so then this has to work.
	const preparing = {
		exitCodes: [0],
		...(!offline && {
			tellsNothing: {exitCodes: [1], because: message('verify.skipped-no-archive')},
		}),
	};
	return [
		test({
			id: 'selftest.folder',
			argv: folder.argv,
			reason: message('selftest.folder.reason'),
			touches: ['files'],
			succeeds: preparing,
			requires: [after('docker.version', message('verify.skipped-daemon'))],
		}),
		test({
			id: 'selftest.archive',
			// Links are followed: BusyBox may be one, and its folder too.
			argv: ['tar', '-c', '-h', '-f', archive, '-C', '/', ...files.map((path) => path.slice(1))],
			reason: message('selftest.archive.reason'),
			touches: ['files'],
			succeeds: preparing,
			requires: [after('selftest.folder', message('verify.skipped-no-archive'))],
		}),
		test({
			id: 'selftest.import',
			argv: ['docker', 'import', archive, SELF_MADE_IMAGE],
			reason: message('selftest.import.reason'),
			touches: ['containers'],
			requires: [after('selftest.archive', message('verify.skipped-no-archive'))],
			evidence: [{says: 'evidence.import', values: {}}],
		}),
		test({
			id: 'selftest.remove-folder',
			argv: ['rm', '-r', '-f', folder.path],
			reason: message('selftest.remove-folder.reason'),
			touches: ['files'],
			tidiesUp: ['selftest.folder'],
		}),
	];
}

/**
 * Only root can write to /run, so nobody else can have put anything there. Elsewhere the name is
 * new each time, and a folder that is there already is never used.
 */
function folderFor(facts: Facts): {
	readonly path: string;
	readonly argv: readonly [program: string, ...args: string[]];
} {
	if (valueOr(facts.privilege, {isRoot: true}).isRoot) {
		const path = '/run/alpine-docker-wizard-selftest';
		return {path, argv: ['mkdir', '-p', '-m', '700', path]};
	}

	const path = `/tmp/alpine-docker-wizard-${facts.at.toString(36)}`;
	return {path, argv: ['mkdir', '-m', '700', path]};
}

/** Returns the test that a container of the image made here runs. */
export function runTest({offline}: Choices): Command {
	return test({
		id: 'selftest.run',
		argv: busyBoxArgv(['--network', 'none'], ['echo', SELF_TEST_WORDS]),
		reason: message('selftest.run.reason'),
		touches: ['containers'],
		succeeds: {
			exitCodes: [0],
			stdoutIncludes: SELF_TEST_WORDS,
			...(!offline && {
				tellsNothing: {exitCodes: UNFIT_PROGRAM, because: message('verify.skipped-unfit-image')},
			}),
		},
		requires: [after('selftest.import', message('verify.skipped-no-image'))],
		evidence: [{says: 'evidence.self-made', values: {}}],
	});
}

function portTests(facts: Facts): readonly Command[] {
	const port = freePort(valueOr(facts.listening, []));
	const name = `alpine-docker-wizard-selftest-${port}`;
	const words = `${SELF_TEST_WORDS} on port ${port}`;
	return [
		test({
			id: 'selftest.publish',
			argv: busyBoxArgv(
				['-d', '--name', name, '-p', `127.0.0.1:${port}:${INNER_PORT}`],
				['nc', '-ll', '-p', `${INNER_PORT}`, '-e', '/bin/busybox', 'echo', words],
			),
			reason: message('selftest.publish.reason', {port}),
			touches: ['containers'],
			requires: [after('selftest.run', message('verify.skipped-no-container'))],
		}),
		test({
			id: 'selftest.ask',
			argv: ['nc', '-w', `${CONNECT_SECONDS}`, '127.0.0.1', `${port}`],
			reason: message('selftest.ask.reason'),
			succeeds: {
				exitCodes: [0, 1],
				stdoutIncludes: words,
				otherwise: message('verify.no-answer', {port}),
			},
			tries: TRIES,
			requires: [after('selftest.publish', message('verify.skipped-no-answerer'))],
			evidence: [{says: 'evidence.port', values: {port: `on port (${port})`}}],
		}),
		test({
			id: 'selftest.stop',
			argv: ['docker', 'rm', '-f', name],
			reason: message('selftest.stop.reason'),
			touches: ['containers'],
			tidiesUp: ['selftest.publish'],
		}),
	];
}

function freePort(taken: readonly number[]): number {
	let port = FIRST_PORT;
	while (taken.includes(port)) {
		port++;
	}

	return port;
}

function memoryTest(): Command {
	return test({
		id: 'selftest.memory',
		argv: busyBoxArgv(['--network', 'none', '-m', MEMORY.option], ['cat', ...LIMIT_FILES]),
		reason: message('selftest.memory.reason'),
		touches: ['containers'],
		succeeds: {
			// Only one of the files is there, so `cat` complains of the other.
			exitCodes: [0, 1],
			stdoutLine: `^${MEMORY.bytes}$`,
			otherwise: message('verify.no-memory-limit'),
		},
		requires: [
			after('selftest.run', message('verify.skipped-no-container')),
			after('docker.info', message('verify.skipped-daemon')),
			{
				act: 'docker.info',
				without: NO_MEMORY_LIMIT,
				otherwise: message('verify.skipped-no-memory-limit'),
			},
		],
		evidence: [{says: 'evidence.memory', values: {}}],
	});
}

function test(input: CommandInput): Command {
	return command({undo: {kind: 'none', reason: message('selftest.undo')}, ...input});
}
