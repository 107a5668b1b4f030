import {describe, expect, test} from 'vitest';
import {say} from '../../src/messages/message.ts';
import {type Reply, toldBox} from '../helpers/told-box.ts';
import {
	changing,
	editing,
	reading,
	runTold,
	stepOf,
	toldJournal,
	waiting,
} from '../helpers/told-run.ts';

async function ends(reply: Reply, act = reading('apk policy docker')) {
	const told = await runTold(toldBox().reply('apk policy docker', reply), [
		stepOf('update', [act]),
	]);
	const [finished] = told.of('command-finished');
	return {...finished, said: finished?.detail && say(finished.detail), told};
}

describe('how a command ended', () => {
	test.each([
		[{exitCode: 0}, 'succeeded', undefined],
		[{exitCode: 1}, 'failed', 'apk ended with exit code 1.'],
		[{exit: {exitCode: null, signal: 'SIGSEGV'}}, 'failed', 'apk was ended by the signal SIGSEGV.'],
		[
			{exit: {exitCode: null, signal: 'SIGTERM', timedOut: true}},
			'timed-out',
			'apk took longer than 60 s and was ended.',
		],
		[
			{exit: {exitCode: null, spawnError: {code: 'ENOENT', message: 'spawn apk ENOENT'}}},
			'failed',
			'apk is not there.',
		],
		[
			{exit: {exitCode: null, spawnError: {code: 'EACCES', message: 'spawn apk EACCES'}}},
			'failed',
			'apk could not be started: spawn apk EACCES',
		],
	] as const)('%j is %s', async (reply, outcome, words) => {
		const {said, ...finished} = await ends(reply);
		expect(finished.outcome).toBe(outcome);
		expect(said).toBe(words);
	});

	test('is judged by the exit codes that it may have', async () => {
		const act = reading('apk policy docker', {succeeds: {exitCodes: [0, 3]}});
		expect((await ends({exitCode: 3}, act)).outcome).toBe('succeeded');
		expect((await ends({exitCode: 1}, act)).outcome).toBe('failed');
	});

	test('is judged by a text that it must say', async () => {
		const act = reading('apk policy docker', {
			succeeds: {exitCodes: [0], stdoutIncludes: 'Hello from Docker!'},
		});
		expect((await ends({stdout: '\nHello from Docker!\n'}, act)).outcome).toBe('succeeded');
		const {outcome, said} = await ends({stdout: 'Hello from another image\n'}, act);
		expect(outcome).toBe('failed');
		expect(said).toBe('apk ended well, but its answer is not the one that proves it.');
	});

	test('is judged by a line of standard output, not of standard error', async () => {
		const act = reading('apk policy docker', {
			succeeds: {exitCodes: [0], stdoutLine: '^\\s*docker \\|.*default'},
		});
		expect((await ends({stdout: 'x\n  docker | default\n'}, act)).outcome).toBe('succeeded');
		expect((await ends({stdout: 'docker\n'}, act)).outcome).toBe('failed');
		expect((await ends({stderr: '  docker | default\n'}, act)).outcome).toBe('failed');
	});

	test('finds the line also where more was said than is kept for the screen', async () => {
		const stdout = `${'x\n'.repeat(150)}  docker | default\n${'y\n'.repeat(120)}`;
		const act = reading('apk policy docker', {
			succeeds: {exitCodes: [0], stdoutLine: 'docker \\|'},
		});
		expect((await ends({stdout}, act)).outcome).toBe('succeeded');
	});

	test('tells lines that are only in the log', async () => {
		const stdout = Array.from({length: 1000}, (_, index) => `line ${index}\n`).join('');
		const {told} = await ends({stdout});
		const outputs = told.of('output');
		const shown = outputs.flatMap(({lines}) => lines);
		const omitted = outputs.reduce((sum, output) => sum + output.omitted, 0);
		expect(shown.length + omitted).toBe(1000);
		expect(shown.at(-1)?.text).toBe('line 999');
		expect(told.log.bytes()).toBe(stdout);
	});
});

describe('what a program is given', () => {
	test('are the options of the run, its limits and its environment', async () => {
		const box = toldBox();
		const act = changing('apk add docker', {
			runOptions: ['--wait=60'],
			environment: {http_proxy: 'http://proxy'},
			timeoutMs: 5,
		});
		await runTold(box, [stepOf('install', [act])]);
		// Before it, the box is asked who holds apk's lock.
		expect(box.invocations.slice(1)).toEqual([
			{
				argv: ['apk', '--wait=60', 'add', 'docker'],
				touches: ['packages'],
				timeoutMs: 5,
				hasProgressChannel: false,
				environment: {http_proxy: 'http://proxy'},
			},
		]);
	});
});

describe('the journal', () => {
	test('has an act before it is done, and how it ended after', async () => {
		const box = toldBox().reply('apk add docker', {exitCode: 1});
		await runTold(box, [stepOf('install', [changing('apk add docker')])]);
		expect(box.calls).toEqual([
			'begin apk add docker',
			'run apk add docker',
			'end apk add docker failed 1',
		]);
	});

	test('that cannot be written keeps the act from being done', async () => {
		const box = toldBox();
		const told = await runTold(box, [stepOf('install', [changing('apk add docker')])], {
			journal: toldJournal(box, true),
		});
		expect(box.invocations).toEqual([]);
		expect(told.steps).toEqual(['install: failed']);
		expect(told.of('step-finished')[0]?.because).toEqual({
			key: 'run.no-journal',
			values: {reason: 'ENOSPC: disk full'},
		});
	});

	test('knows nothing of acts that leave nothing to take back', async () => {
		const box = toldBox();
		const acts = [
			reading('apk update', {touches: ['network', 'files']}),
			reading('docker run', {undo: {kind: 'none', reason: {key: 'undo.nothing', values: {}}}}),
		];
		const told = await runTold(box, [stepOf('verify', acts)]);
		expect(box.calls).toEqual(['run apk update', 'run docker run']);
		expect(told.steps).toEqual(['verify: done']);
	});

	test('has a program that never started as one that was not run', async () => {
		const spawnError = {code: 'ENOENT', message: 'spawn apk ENOENT'};
		const box = toldBox().reply('apk add docker', {exit: {exitCode: null, spawnError}});
		const told = await runTold(box, [stepOf('install', [changing('apk add docker')])]);
		expect(box.calls.at(-1)).toBe('end apk add docker not-run null');
		expect(told.acts).toEqual(['apk add docker: failed (run.no-such-program)']);
		expect(told.steps).toEqual(['install: failed']);
	});
});

describe('a dry run', () => {
	test('shows every act and does none', async () => {
		const box = toldBox({'/etc/x': 'a\n'});
		const acts = [editing('/etc/x', 'a\n', 'b\n'), changing('apk add docker'), waiting()];
		const told = await runTold(box, [stepOf('install', acts)], {isDryRun: true});
		expect(told.acts).toEqual([
			'edit /etc/x: not-run',
			'apk add docker: not-run',
			'docker.wait: not-run',
		]);
		expect(told.steps).toEqual(['install: not-run']);
		expect(told.result).toBe('done');
		expect(box.calls).toEqual([]);
		expect(box.sleptMs()).toBe(0);
		expect(await box.text('/etc/x')).toBe('a\n');
	});

	test('still tells that a file is not what the plan was made from', async () => {
		const box = toldBox({'/etc/x': 'theirs\n'});
		const steps = [stepOf('install', [editing('/etc/x', 'a\n', 'b\n')])];
		expect((await runTold(box, steps, {isDryRun: true})).acts).toEqual([
			'edit /etc/x: failed (run.file-changed)',
		]);
	});
});
