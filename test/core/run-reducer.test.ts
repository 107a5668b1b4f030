import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {RunEvent} from '../../src/core/event.ts';
import {reduceRun} from '../../src/core/run-reducer.ts';
import {KEPT_ACTS, KEPT_LINES, NO_RUN, type RunState} from '../../src/core/run-state.ts';
import {message} from '../../src/messages/message.ts';

const reason = message('command.apk-update.reason');
const started: RunEvent = {
	event: 'run-started',
	at: 1000,
	command: 'install',
	steps: [
		{id: 'update', stage: 'repositories', title: message('step.update.title'), need: 'needed'},
		{id: 'install', stage: 'install', title: message('step.install.title'), need: 'needed'},
	],
	log: '/var/log/x.log',
	dryRun: false,
	practice: false,
};
const commandStarted = (
	id: string,
	at = 2000,
	step: 'update' | 'install' = 'update',
): RunEvent => ({
	event: 'command-started',
	at,
	step,
	id,
	kind: 'command',
	shell: id,
	argv: [id],
	reason,
	quietAfterMs: 1000,
	timeoutMs: 2000,
});
const output = (id: string, texts: readonly string[], at = 3000, omitted = 0): RunEvent => ({
	event: 'output',
	at,
	step: 'update',
	id,
	lines: texts.map((text) => ({stream: 'stdout', text})),
	omitted,
});
const run = (...events: readonly RunEvent[]): RunState => events.reduce(reduceRun, NO_RUN);

describe('the state of a run', () => {
	test('is nothing before the first event', () => {
		expect(run()).toEqual(NO_RUN);
	});

	test('knows the running act, its lines and when the last one came', () => {
		const state = run(
			started,
			{event: 'step-started', at: 1500, step: 'update'},
			commandStarted('apk.update'),
			output('apk.update', ['fetch a', 'fetch b'], 3000, 5),
		);
		expect(state.steps[0]).toMatchObject({id: 'update', isRunning: true});
		expect(state.acts).toHaveLength(1);
		expect(state.acts[0]).toMatchObject({lineCount: 7, lastOutputAt: 3000, startedAt: 2000});
		expect(state.acts[0]?.tail.map((line) => line.text)).toEqual(['fetch a', 'fetch b']);
	});

	test('keeps the end of an act and of its step', () => {
		const because = message('run.exit-code', {program: 'apk', code: 3});
		const state = run(
			started,
			{event: 'step-started', at: 1500, step: 'update'},
			commandStarted('apk.update'),
			{
				event: 'command-finished',
				at: 4000,
				step: 'update',
				id: 'apk.update',
				outcome: 'failed',
				exitCode: 3,
				durationMs: 2000,
				detail: because,
			},
			{event: 'step-finished', at: 4100, step: 'update', outcome: 'failed', changed: true, because},
		);
		expect(state.acts[0]).toMatchObject({outcome: 'failed', exitCode: 3, finishedAt: 4000});
		expect(state.steps[0]).toMatchObject({
			outcome: 'failed',
			isRunning: false,
			changed: true,
			because,
		});
	});

	test('starts a repeated step afresh, but remembers that it changed something', () => {
		const state = run(
			started,
			{event: 'step-started', at: 1500, step: 'update'},
			commandStarted('apk.update'),
			{event: 'step-finished', at: 4100, step: 'update', outcome: 'failed', changed: true},
			{event: 'step-started', at: 5000, step: 'update'},
		);
		expect(state.acts).toEqual([]);
		expect(state.steps[0]).toMatchObject({isRunning: true, changed: true});
		expect(state.steps[0]?.outcome).toBeUndefined();
	});

	test('keeps what an earlier try of a step has changed until that is done again', () => {
		const done = (id: string, outcome: 'succeeded' | 'failed' = 'succeeded'): RunEvent[] => [
			commandStarted(id, 2000, 'install'),
			{
				event: 'command-finished',
				at: 3000,
				step: 'install',
				id,
				outcome,
				exitCode: 0,
				durationMs: 1000,
			},
		];
		const start: RunEvent = {event: 'step-started', at: 5000, step: 'install'};
		const end: RunEvent = {
			event: 'step-finished',
			at: 4000,
			step: 'install',
			outcome: 'failed',
			changed: true,
		};
		const first = run(started, start, ...done('add'), ...done('start', 'failed'), end, start);
		expect(first.acts.map(({id}) => id)).toEqual(['add']);
		const again = [...done('add'), ...done('add')].reduce(reduceRun, first);
		expect(again.acts.map(({id, isEarlierTry}) => [id, isEarlierTry])).toEqual([
			['add', undefined],
			['add', undefined],
		]);
		const readOnly = run(started, start, ...done('add'), {...end, changed: false}, start);
		expect(readOnly.acts).toEqual([]);
	});

	test('knows that an edit was put back, and that its step changed nothing then', () => {
		const edit = (id: string): RunEvent => ({
			event: 'command-started',
			at: 2000,
			step: 'update',
			id,
			kind: 'edit',
			shell: id,
			path: '/etc/apk/repositories',
			reason,
			quietAfterMs: 1000,
			timeoutMs: 2000,
		});
		const finished = (id: string, outcome: 'succeeded' | 'failed'): RunEvent => ({
			event: 'command-finished',
			at: 2500,
			step: 'update',
			id,
			outcome,
			exitCode: null,
			durationMs: 500,
		});
		const changed: RunEvent = {
			event: 'step-finished',
			at: 2600,
			step: 'update',
			outcome: 'done',
			changed: true,
		};
		const edited = run(started, edit('e'), finished('e', 'succeeded'), changed, edit('e.restore'));
		const back = reduceRun(edited, finished('e.restore', 'succeeded'));
		expect(back.acts[0]?.isTakenBack).toBe(true);
		expect(back.steps[0]?.changed).toBe(false);
		const failed = reduceRun(edited, finished('e.restore', 'failed'));
		expect(failed.acts[0]?.isTakenBack).toBeUndefined();
		expect(failed.steps[0]?.changed).toBe(true);
	});

	test('counts packages of apk alone', () => {
		const other = {...commandStarted('docker.pull'), argv: ['docker', 'pull']} as RunEvent;
		const state = run(started, other, output('docker.pull', ['(1/2) Installing x (1-r0)']));
		expect(state.acts[0]?.progress).toBeUndefined();
	});

	test('gives output to the act of its name that has not ended', () => {
		const end: RunEvent = {
			...({event: 'command-finished', at: 9, step: 'update', id: 'b', exitCode: 0} as const),
			...({outcome: 'succeeded', durationMs: 1} as const),
		};
		const two = run(started, commandStarted('a'), commandStarted('b'));
		const counts = (...events: readonly RunEvent[]) =>
			events.reduce(reduceRun, two).acts.map(({lineCount}) => lineCount);
		expect(counts(output('a', ['x']))).toEqual([1, 0]);
		expect(counts(output('b', ['x', 'y']))).toEqual([0, 2]);
		expect(counts(end, output('b', ['x']))).toEqual([0, 0]);
		expect(counts(output('c', ['x']))).toEqual([0, 0]);
	});

	test('says what is not in it any more', () => {
		const many = Array.from({length: 500}, (_, index) => `line ${index}`);
		const state = run(started, commandStarted('apk.update'), output('apk.update', many));
		expect(state.acts[0]?.tail).toHaveLength(KEPT_LINES);
		expect(state.acts[0]?.tail.at(-1)?.text).toBe('line 499');
		expect(state.acts[0]?.lineCount).toBe(500);
	});

	test('gives output to the act that runs, not to an older one of the same name', () => {
		const finished: RunEvent = {
			event: 'command-finished',
			at: 2500,
			step: 'update',
			id: 'apk.update',
			outcome: 'succeeded',
			exitCode: 0,
			durationMs: 500,
		};
		const state = run(
			started,
			commandStarted('apk.update'),
			finished,
			commandStarted('apk.update', 2600),
			output('apk.update', ['second']),
		);
		expect(state.acts.map((act) => act.lineCount)).toEqual([0, 1]);
	});

	test("moves the meter by apk's own counter until its channel says more", () => {
		const install = {...commandStarted('apk.add', 2000, 'install'), argv: ['apk', 'add', 'docker']};
		const counted = run(
			started,
			install as RunEvent,
			output('apk.add', ['( 9/14) Installing containerd (2.1.5-r0)', 'Executing x.trigger']),
		);
		expect(counted.acts[0]?.progress).toEqual({done: 9, total: 14, unit: 'packages'});
		const weighed = [
			{event: 'progress', at: 1, step: 'install', id: 'apk.add', done: 5, total: 9, unit: 'weight'},
			output('apk.add', ['(10/14) Installing docker-engine (28.3.3-r4)']),
		] as const;
		expect(weighed.reduce(reduceRun, counted).acts[0]?.progress?.unit).toBe('weight');
	});

	test('never grows without limit and never throws, whatever comes in whatever order', () => {
		const id = fc.constantFrom('a', 'b', 'c');
		const events = fc.array(
			fc.oneof(
				fc.constant(started),
				id.map((name) => commandStarted(name)),
				fc
					.tuple(id, fc.array(fc.string(), {maxLength: 300}))
					.map(([name, texts]) => output(name, texts)),
				id.map(
					(name): RunEvent => ({
						event: 'command-finished',
						at: 9000,
						step: 'update',
						id: name,
						outcome: 'succeeded',
						exitCode: 0,
						durationMs: 1,
					}),
				),
				fc.constant<RunEvent>({event: 'step-started', at: 1, step: 'verify'}),
				fc.constant<RunEvent>({event: 'run-finished', at: 1, outcome: 'done'}),
			),
			{maxLength: 400},
		);
		fc.assert(
			fc.property(events, (list) => {
				const state = run(...list);
				expect(state.acts.length).toBeLessThanOrEqual(KEPT_ACTS);
				for (const act of state.acts) {
					expect(act.tail.length).toBeLessThanOrEqual(KEPT_LINES);
					expect(act.lineCount).toBeGreaterThanOrEqual(act.tail.length);
				}
			}),
			{numRuns: 60},
		);
	});
});
