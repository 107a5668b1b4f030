import {describe, expect, test} from 'vitest';
import type {RunEvent} from '../../src/core/event.ts';
import {reduceRun} from '../../src/core/run-reducer.ts';
import {NO_RUN, type RunState} from '../../src/core/run-state.ts';
import {message, say, verbatim} from '../../src/messages/message.ts';
import {type ClosingInput, closingLines} from '../../src/plain/closing-lines.ts';
import {
	failedRun,
	RUN_AT,
	RUN_LOG,
	RunRecorder,
	satisfiedRun,
	successfulRun,
} from '../helpers/events.ts';
import {facts} from '../helpers/facts.ts';

/** The words of the summary are those of the screen. */
const NOTHING_CHANGED = `Changed: ${say(message('summary.change.nothing'))}.`;

const stateOf = (events: readonly RunEvent[]): RunState => events.reduce(reduceRun, NO_RUN);

function lines(events: readonly RunEvent[], rest: Partial<ClosingInput> = {}): readonly string[] {
	const run = stateOf(events);
	return closingLines({
		run,
		facts: facts(),
		users: [],
		isPractice: false,
		now: RUN_AT,
		command: 'install',
		outcome: run.outcome ?? 'done',
		...rest,
	});
}

test('after success: what is, what changed, the log, undo', () => {
	expect(lines(successfulRun())).toEqual([
		'Docker works on this machine.',
		expect.stringMatching(
			/^Changed: .*\/etc\/apk\/repositories.*; .*20 packages.*; .*runlevel default.*\.$/,
		),
		`Log:  ${RUN_LOG}`,
		'Undo: alpine-docker-wizard undo',
	]);
});

test('versions are told where they were proved', () => {
	const run = new RunRecorder().start().step('verify');
	const prove = (id: string, shell: string, output: string) => {
		run.command('verify', id, shell, message('command.docker-info.reason'));
		run.output('verify', id, [output]).finish('verify', id);
	};

	prove('rc-update.show', 'rc-update show', ' docker | default');
	prove('docker.info', 'docker info', ' Server Version: 28.3.3');
	prove('docker.compose-version', 'docker compose version', 'Docker Compose version v2.36.2');
	prove('docker.hello-world', 'docker run --rm hello-world', 'Hello from Docker!');
	run.endStep('verify', 'done', false).end('done');
	expect(lines(run.events)[0]).toBe(
		'Docker works on this machine. Engine 28.3.3, compose 2.36.2, starts at every boot.',
	);
});

test('after a failure: what failed and why, and how to go on', () => {
	expect(lines(failedRun())).toEqual([
		'Docker does not work yet. What failed: Install Docker. apk does not know "docker".',
		NOTHING_CHANGED,
		`Log:  ${RUN_LOG}`,
		'Next: alpine-docker-wizard install',
	]);
});

test('after a failure that left changes undo is offered too', () => {
	const events = successfulRun().slice(0, -2);
	const run = new RunRecorder();
	run.endStep('verify', 'failed', false, verbatim('docker ended with exit code 125.'));
	run.end('failed');
	const [first, , , last] = lines([...events, ...run.events], {command: 'wizard'});
	expect(first).toMatch(
		/What failed: Prove that Docker works\. docker ended with exit code 125\.$/,
	);
	expect(last).toBe(
		'Next: alpine-docker-wizard goes on; alpine-docker-wizard undo takes back what was changed.',
	);
});

test('after a stop', () => {
	const run = new RunRecorder().start().step('install').endStep('install', 'stopped', false);
	const result = lines(run.end('stopped').events);
	expect(result[0]).toBe('Stopped before Docker was set up.');
	expect(result.at(-1)).toBe('Next: alpine-docker-wizard install');
});

describe('the line that repeats a run', () => {
	const repeat = 'alpine-docker-wizard install --yes --user ada';
	const shown = `Repeat without questions: ${repeat}`;

	test('is the last one, in one piece', () => {
		expect(lines(successfulRun(), {command: 'wizard', repeat}).at(-1)).toBe(shown);
		expect(lines(failedRun(), {command: 'wizard', repeat}).at(-1)).toBe(shown);
	});

	test('is not there where nothing was done, or nothing real', () => {
		const dry = new RunRecorder().start({dryRun: true, log: null}).end('done').events;
		expect(lines(dry, {repeat})).not.toContain(shown);
		expect(lines([], {repeat})).not.toContain(shown);
		expect(lines(successfulRun(), {isPractice: true, repeat}).join()).not.toContain(repeat);
	});
});

test('nothing changed, nothing to undo', () => {
	expect(lines(satisfiedRun()).some((line) => line.startsWith('Undo:'))).toBe(false);
});

describe('what is not real or has no log says so or leaves it out', () => {
	test('dry run', () => {
		const run = new RunRecorder().start({dryRun: true, log: null}).end('done');
		expect(lines(run.events)).toEqual(['Dry run: nothing was changed.', NOTHING_CHANGED]);
	});

	test('practice', () => {
		const result = lines(successfulRun(), {isPractice: true, command: 'practice'});
		expect(result[0]).toBe('PRACTICE, nothing is real: Docker works on the pretend machine.');
		for (const line of result) {
			expect(line).toMatch(/^PRACTICE, nothing is real: /);
		}
	});
});

describe('undo', () => {
	test.each([
		['done', 'What this product changed on this machine was taken back.', undefined],
		['failed', 'Not everything could be taken back.', 'Next: alpine-docker-wizard undo'],
		['stopped', 'Stopped before everything was taken back.', 'Next: alpine-docker-wizard undo'],
	] as const)('%s', (outcome, first, last) => {
		const run = new RunRecorder().start({command: 'undo', log: null}).end(outcome);
		expect(lines(run.events, {command: 'undo'})).toEqual([first, ...(last ? [last] : [])]);
	});
});

test('no line can act on the terminal', () => {
	const run = new RunRecorder().start({log: '/var/\u001b[2Jlog'});
	run.step('install').endStep('install', 'failed', false, verbatim('bad\u0007\u202e'));
	expect(lines(run.end('failed').events).join('')).not.toMatch(
		/[\u0000-\u001f\u007f-\u009f\u202e]/,
	);
});
