import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {RunEvent} from '../../src/core/event.ts';
import {message} from '../../src/messages/message.ts';
import {NO_LINES, runLines, tickLines} from '../../src/plain/run-lines.ts';
import {
	COMMUNITY_DISABLED,
	failedRun,
	RUN_AT,
	RunRecorder,
	satisfiedRun,
	successfulRun,
} from '../helpers/events.ts';

/** Returns all lines of a run, with a tick of the clock each second as on a terminal. */
function linesOf(events: readonly RunEvent[]): readonly string[] {
	const lines: string[] = [];
	let state = NO_LINES;
	let now = events[0]?.at ?? 0;
	for (const event of events) {
		for (; now < event.at; now += 1000) {
			const tick = tickLines(state, now);
			state = tick.state;
			lines.push(...tick.lines);
		}

		const step = runLines(state, event);
		state = step.state;
		lines.push(...step.lines);
	}

	return lines;
}

test.each([
	['success', successfulRun()],
	['failure', failedRun()],
	['satisfied', satisfiedRun()],
])('a recorded run: %s', async (name, events) => {
	const text = linesOf(events)
		.map((line) => `${line}\n`)
		.join('');
	await expect(text).toMatchFileSnapshot(`../golden/plain/run-${name}.txt`);
});

test('a dry run says that nothing is run', () => {
	const run = new RunRecorder().start({dryRun: true, log: null}).step('install');
	run.command('install', 'apk.add', 'apk add docker', message('command.apk-update.reason'));
	run.finish('install', 'apk.add', {outcome: 'not-run', exitCode: null, durationMs: 0});
	run.endStep('install', 'not-run', false).step('wait').wait();
	expect(linesOf(run.events)).toEqual([
		'alpine-docker-wizard: install, 8 steps',
		'Dry run: commands are shown, none of them is run.',
		'[3/5] Install: Install Docker',
		'[3/5] Install: would run: apk add docker',
		'[3/5]   not run, this is a dry run',
		'[3/5] Install: not run, this is a dry run',
		'[4/5] Service: Wait until Docker answers',
		'[4/5] Service: would wait: Asks the daemon for its version every second, for at most 60 seconds.',
	]);
});

test('practice is named on every line of the run', () => {
	const events = successfulRun().map((event) =>
		event.event === 'run-started' ? {...event, practice: true, command: 'practice'} : event,
	);
	const [first, second, log, ...others] = linesOf(events);
	expect(first).toBe('alpine-docker-wizard: practice, 8 steps');
	expect(second).toBe('PRACTICE: the machine is a pretend one, nothing is real.');
	expect(log).toMatch(/^Log: {2}/);
	expect(others.filter((line) => !line.startsWith('PRACTICE ['))).toEqual([]);
});

test('undoing counts its own steps', () => {
	const run = new RunRecorder();
	const title = message('command.apk-del.reason', {packages: 'docker'});
	run.events.push({
		at: RUN_AT,
		event: 'run-started',
		command: 'undo',
		steps: [
			{id: 'undo:1', stage: 'undo', title, need: 'needed'},
			{id: 'undo:2', stage: 'undo', title, need: 'needed'},
		],
		log: null,
		dryRun: false,
		practice: false,
	});
	run.step('undo:2').endStep('undo:2', 'stopped', false);
	expect(linesOf(run.events)).toEqual([
		'alpine-docker-wizard: undo, 2 steps',
		'[2/2] Undo: Removes what this wizard added: docker.',
		'[2/2] Undo: stopped',
	]);
});

describe('how an act ends', () => {
	const detail = message('run.time-out', {program: 'apk', seconds: 60});
	test.each([
		[{outcome: 'succeeded'}, 'ok, 0.2 s'],
		[{outcome: 'succeeded', detail}, 'ok, 0.2 s: apk took longer than 60 s and was ended.'],
		[{outcome: 'failed'}, 'FAIL after 0.2 s'],
		[{outcome: 'timed-out', detail}, 'FAIL after 0.2 s: apk took longer than 60 s and was ended.'],
		[{outcome: 'stopped'}, 'stopped after 0.2 s'],
		[{outcome: 'skipped'}, 'skipped'],
		[
			{outcome: 'skipped', detail: message('verify.skipped-offline')},
			'skipped: Not tested: you asked not to use the network.',
		],
	] as const)('%j', (result, text) => {
		const run = new RunRecorder().start().finish('install', 'apk.add', result);
		expect(linesOf(run.events).at(-1)).toBe(`[3/5]   ${text}`);
	});
});

describe('the cause of a failure', () => {
	test('says for whom a remedy outside the box is', () => {
		const run = new RunRecorder().start().diagnosed('verify', {
			...COMMUNITY_DISABLED,
			confidence: 'possible',
			remedies: [{id: 'host', title: message('stage.check'), kind: 'outside', commands: []}],
		});
		expect(linesOf(run.events).slice(2)).toEqual([
			'[5/5]   Cause (possible): apk does not know "docker".',
			'[5/5]   /etc/apk/repositories line 2 is switched off. docker is in "community".',
			'[5/5]   |   docker (no such package):',
			'[5/5]   Remedy 1, outside this box: Check',
		]);
	});
});

describe('signs of life', () => {
	const started = () =>
		new RunRecorder()
			.start()
			.step('install')
			.command('install', 'apk.add', 'apk add docker', message('command.apk-update.reason'));

	/** Returns what is printed at these seconds after the act began. */
	function ticks(run: RunRecorder, seconds: readonly number[]): readonly string[] {
		let state = run.events.reduce((before, event) => runLines(before, event).state, NO_LINES);
		return seconds.flatMap((second) => {
			const tick = tickLines(state, RUN_AT + second * 1000);
			state = tick.state;
			return tick.lines.map((line) => `${second}: ${line}`);
		});
	}

	test('come every 30 s, however often the clock ticks', () => {
		const run = started().after(29_000).output('install', 'apk.add', ['a line']);
		expect(ticks(run, [29, 30, 30.5, 31, 59, 60, 61])).toEqual([
			'30: [3/5] Install: still running, 30 s, last output 1 s ago',
			'59: [3/5] Install: no output for 30 s; this is slower than usual',
			'60: [3/5] Install: still running, 1 min 0 s, last output 31 s ago',
		]);
	});

	test('tell the counted progress, and silence from the start', () => {
		const run = started().progress('install', 'apk.add', 9, 14);
		expect(ticks(run, [5, 30])).toEqual([
			'30: [3/5] Install: still running, 30 s, no output so far, 9 of 14 packages',
			'30: [3/5] Install: no output for 30 s; this is slower than usual',
		]);
	});

	test('a late tick gives one sign, not one for each that was missed', () => {
		const run = started().after(299_000).output('install', 'apk.add', ['a line']);
		expect(ticks(run, [300])).toHaveLength(1);
	});

	test('silence is told once, and again after new output', () => {
		const run = started().after(2000).output('install', 'apk.add', ['a line']);
		expect(ticks(run, [3, 12, 13, 14])).toEqual([
			'12: [3/5] Install: no output for 10 s; this is slower than usual',
		]);
		run.after(13_000).output('install', 'apk.add', ['another']);
		expect(ticks(run, [16, 25])).toEqual([
			'25: [3/5] Install: no output for 10 s; this is slower than usual',
		]);
	});

	test('end with the act', () => {
		const run = started().after(1000).finish('install', 'apk.add');
		expect(ticks(run, [30, 60, 600])).toEqual([]);
	});
});

describe('text of other programs', () => {
	test('never acts on the terminal, whatever it is', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary'}), {maxLength: 5}), (texts) => {
				const run = new RunRecorder().start().output('install', 'apk.add', texts);
				const lines = linesOf(run.events);
				expect(lines).toHaveLength(2 + texts.length);
				for (const line of lines) {
					expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
				}
			}),
			{numRuns: 500},
		);
	});

	test('is cut where it is endless, and the rest is counted', () => {
		const run = new RunRecorder().start().output('install', 'apk.add', ['x'.repeat(10_000_000)]);
		const line = linesOf(run.events).at(-1) ?? '';
		expect(line).toMatch(/x \[\d+ more characters\]$/);
		expect(line.length).toBeLessThan(1100);
	});

	test('gives no password away', () => {
		const url = 'https://ada:hunter2@mirror.example/alpine/v3.22/main';
		const run = new RunRecorder().start();
		run.edit('repositories', '/etc/apk/repositories', ` a\n+${url}\n`);
		run.output('update', 'apk.update', [`fetch ${url}`]);
		expect(linesOf(run.events).join('\n')).not.toContain('hunter2');
	});
});
