import {describe, expect, it} from 'vitest';
import {type Command, command, type PartialSuccess} from '../../src/core/command.ts';
import type {OutputLine} from '../../src/core/event.ts';
import {failureOf, remarkOf} from '../../src/core/success.ts';
import {message, say} from '../../src/messages/message.ts';

const ended = (exitCode: number | null) => ({
	exitCode,
	signal: exitCode === null ? 'SIGTERM' : null,
	spawnError: null,
	timedOut: false,
});
const lines = (...texts: string[]): OutputLine[] =>
	texts.map((text) => ({stream: text.startsWith('WARNING') ? 'stderr' : 'stdout', text}));
const remark = message('update.partial');
const partial: PartialSuccess = {
	mostExitCode: 98,
	complaint: '^(?:WARNING|ERROR): ',
	spared: [['one.example/main', 'two.example/main'], ['one.example/community']],
	remark,
};
const update = (rule?: PartialSuccess) =>
	command({
		id: 'apk.update',
		argv: ['apk', 'update'],
		reason: message('command.apk-update.reason'),
		succeeds: {exitCodes: [0], ...(rule && {partial: rule})},
	});

/** What apk 2.14.10 said where the medium was out and a server did not have one index. */
const COMPLAINTS = [
	'WARNING: opening /media/cdrom/apks: No such file or directory',
	'WARNING: updating and opening http://one.example/testing: No such file or directory',
];

describe('a command', () => {
	const act = (succeeds: Partial<Command['succeeds']> = {}, timeoutMs = 60_000) =>
		command({
			id: 'x',
			argv: ['docker', 'info'],
			reason: remark,
			timeoutMs,
			succeeds: {exitCodes: [0], ...succeeds},
		});
	const words = (
		of: Command,
		ending: Parameters<typeof failureOf>[1],
		output: OutputLine[] = [],
	) => {
		const failure = failureOf(of, ending, output);
		return failure && say(failure);
	};

	it('succeeds by one of its exit codes alone', () => {
		expect(words(act(), ended(0))).toBeUndefined();
		expect(words(act({exitCodes: [0, 3]}), ended(3))).toBeUndefined();
		expect(words(act(), ended(1))).toBe('docker ended with exit code 1.');
		expect(words(act({exitCodes: []}), ended(0))).toBe('docker ended with exit code 0.');
	});

	it('that was never started says why, before all else', () => {
		const error = (code: string) => ({
			...ended(null),
			timedOut: true,
			spawnError: {code, message: `spawn docker ${code}`},
		});
		expect(words(act(), error('ENOENT'))).toBe('docker is not there.');
		expect(words(act(), error('EACCES'))).toBe('docker could not be started: spawn docker EACCES');
	});

	it('that took too long has failed, also where it ended with 0 in the end', () => {
		expect(words(act({}, 5500), {...ended(0), timedOut: true})).toBe(
			'docker took longer than 6 s and was ended.',
		);
	});

	it('that a signal ended names it, where it is known', () => {
		expect(words(act(), {...ended(null), signal: 'SIGKILL'})).toBe(
			'docker was ended by the signal SIGKILL.',
		);
		expect(words(act(), {...ended(null), signal: null})).toMatch(/signal \?/);
	});

	it('must give the answer that proves it, on standard output, in one line', () => {
		const rule = act({stdoutIncludes: 'Server', stdoutLine: '^ *Server Version: \\S'});
		const other = 'docker ended well, but its answer is not the one that proves it.';
		expect(words(rule, ended(0), lines(' Server Version: 28.3.3'))).toBeUndefined();
		expect(words(rule, ended(0), lines('Server:', 'Version: 28.3.3'))).toBe(other);
		expect(words(rule, ended(0), [{stream: 'stderr', text: ' Server Version: 28.3.3'}])).toBe(
			other,
		);
		expect(words(rule, ended(0), [])).toBe(other);
		// A wrong exit code is told rather than the missing answer.
		expect(words(rule, ended(1), [])).toBe('docker ended with exit code 1.');
	});
});

describe('a command that complains', () => {
	it('has failed where nothing says that a part is enough', () => {
		const failure = failureOf(update(), ended(2), lines(...COMPLAINTS));
		expect(failure && say(failure)).toBe('apk ended with exit code 2.');
		expect(remarkOf(update(), ended(2), lines(...COMPLAINTS))).toBeUndefined();
	});

	it('did what it had to where the complaints are about other things, and that is said', () => {
		expect(failureOf(update(partial), ended(2), lines(...COMPLAINTS))).toBeUndefined();
		expect(remarkOf(update(partial), ended(2), lines(...COMPLAINTS))).toBe(remark);
	});

	it('may complain about one of two that are as good', () => {
		const one = lines('WARNING: updating and opening http://one.example/main: network error');
		expect(failureOf(update(partial), ended(1), one)).toBeUndefined();
	});

	it.each([
		[
			'the only one',
			1,
			['WARNING: updating and opening http://one.example/community: network error'],
		],
		[
			'all of a group',
			2,
			['WARNING: opening http://one.example/main: x', 'ERROR: http://two.example/main: y'],
		],
		['nothing, and ends as after a hard failure', 99, ['ERROR: Unable to lock database']],
	])('has failed where it complains about %s', (_, code, texts) => {
		expect(failureOf(update(partial), ended(code), lines(...texts))).toBeDefined();
	});

	it('is not taken for complaining where it only names what it fetches', () => {
		const fetched = lines('fetch http://one.example/community/x86_64/APKINDEX.tar.gz');
		expect(failureOf(update(partial), ended(1), fetched)).toBeUndefined();
	});

	it('gets no remark where all went well, and none where it was ended from outside', () => {
		expect(remarkOf(update(partial), ended(0), [])).toBeUndefined();
		expect(remarkOf(update(partial), ended(null), [])).toBeUndefined();
		expect(failureOf(update(partial), ended(null), [])).toBeDefined();
	});

	it('must still give the answer that proves it', () => {
		const asked = {...update(partial), succeeds: {exitCodes: [0], partial, stdoutLine: '^OK'}};
		expect(failureOf(asked, ended(1), lines('nothing'))).toBeDefined();
		expect(failureOf(asked, ended(1), lines('OK: 5 distinct packages'))).toBeUndefined();
	});
});
