import {describe, expect, it} from 'vitest';
import {command, type PartialSuccess} from '../../src/core/command.ts';
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
