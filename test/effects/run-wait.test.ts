import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createRunControl} from '../../src/effects/run-control.ts';
import {message, say} from '../../src/messages/message.ts';
import type {Reply, ToldBox} from '../helpers/told-box.ts';
import {
	ANSWER,
	daemon,
	HARMLESS,
	LAST_WORDS,
	LOG,
	NO_ANSWER,
	status,
	texts,
	wait,
	writes,
} from '../helpers/told-daemon.ts';
import {toldLog} from '../helpers/told-run.ts';

describe('a daemon that answers', () => {
	test('at once is not waited for', async () => {
		const box = daemon(ANSWER);
		const {finished, said, result} = await wait(box);
		expect(finished).toMatchObject({outcome: 'succeeded', exitCode: 0});
		expect(said).toBe('Docker 28.3.3 answers after 0 s.');
		expect(result).toBe('done');
		expect(box.sleptMs()).toBe(0);
		// Where it answers, nobody needs to ask its supervisor.
		expect(box.calls).toEqual(['run docker version']);
	});

	test('after some rounds is asked once a second until then', async () => {
		const box = daemon(NO_ANSWER, NO_ANSWER, NO_ANSWER, ANSWER);
		const {said, of} = await wait(box);
		expect(said).toBe('Docker 28.3.3 answers after 3 s.');
		expect(box.sleptMs()).toBe(3000);
		expect(of('progress').map(({done, total, unit}) => [done, total, unit])).toEqual([
			[0, 60_000, 'milliseconds'],
			[1000, 60_000, 'milliseconds'],
			[2000, 60_000, 'milliseconds'],
		]);
	});

	test('is not said to run before it answers, whatever its supervisor and its log say', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.record({
						state: fc.constantFrom('started 00:00:01 (0)', 'starting', 'started (1)'),
						log: fc.constantFrom('', `${HARMLESS}\n`, 'API listen on /var/run/docker.sock\n'),
						answer: fc.constantFrom<Reply>(
							NO_ANSWER,
							// A client alone: exit code 0 and no server.
							{stdout: '\n'},
							{stdout: '', exitCode: 0},
							{stdout: '28.3.3\n', exitCode: 1},
							{exit: {exitCode: null, signal: 'SIGTERM', timedOut: true}, takesMs: 8000},
						),
					}),
					{maxLength: 6},
				),
				async (rounds) => {
					const box = daemon();
					box.reply(
						'docker version',
						...rounds.map(({answer, log}) => ({...answer, effect: writes(box, log)})),
						ANSWER,
					);
					box.reply('rc-status', ...rounds.map(({state}) => status(state)), status('started'));
					const {events, finished} = await wait(box);
					expect(finished?.outcome).toBe('succeeded');
					const asked = box.calls.filter((call) => call === 'run docker version').length;
					expect(asked).toBe(rounds.length + 1);
					for (const event of events.slice(0, -2)) {
						expect(JSON.stringify(event)).not.toMatch(/succeeded|wait\.answered/);
					}
				},
			),
			{numRuns: 60},
		);
	});
});

describe('a daemon that never answers', () => {
	test('is given up after a minute, with what its client said last', async () => {
		const box = daemon(NO_ANSWER);
		const {finished, said, of, acts} = await wait(box);
		expect(finished).toMatchObject({outcome: 'timed-out', exitCode: 1, durationMs: 60_000});
		expect(said).toBe('The daemon did not answer within 60 seconds.');
		expect(acts).toEqual(['docker.wait: timed-out (wait.time-out)']);
		expect(texts(of('output'))).toEqual([expect.stringMatching(/^Cannot connect to the Docker/)]);
	});

	test('does not wait longer than its limit and one question, however slow each question is', async () => {
		const box = daemon({exit: {exitCode: null, timedOut: true}, takesMs: 7000});
		box.reply('rc-status', {...status('started'), takesMs: 500});
		const {finished} = await wait(box);
		expect(finished?.outcome).toBe('timed-out');
		expect(finished?.durationMs).toBeLessThan(60_000 + 8000);
	});

	test('whose client is not there is not waited for', async () => {
		const spawnError = {code: 'ENOENT', message: 'spawn docker ENOENT'};
		const box = daemon({exit: {exitCode: null, spawnError}});
		const {said, finished} = await wait(box);
		expect(finished?.outcome).toBe('failed');
		expect(said).toBe('docker is not there.');
		expect(box.sleptMs()).toBe(0);
	});

	test('is diagnosed with its log and with what its client said', async () => {
		const box = daemon();
		box.reply(
			'docker version',
			{...NO_ANSWER, effect: writes(box, '')},
			{
				...NO_ANSWER,
				effect: writes(box, `${HARMLESS}\n`),
			},
			NO_ANSWER,
		);
		let seen: readonly string[] = [];
		await wait(box, {
			diagnose(_, {lines}) {
				seen = lines.map(({stream}) => stream);
				return [];
			},
		});
		expect(seen).toEqual(['log', 'stderr']);
	});
});

describe('a daemon that crashes again and again', () => {
	/** Each question finds the last words of one more start. */
	function crashing(words: string, count = 1): ToldBox {
		const box = daemon();
		box.reply('docker version', {...NO_ANSWER, effect: writes(box, words)});
		return box.reply('rc-status', status(`started 00:00:00 (${count})`));
	}

	test('is recognised at once by its own last words, and those are shown', async () => {
		const box = crashing(`${HARMLESS}\n${LAST_WORDS}\n`);
		const {finished, said, of} = await wait(box);
		expect(finished?.outcome).toBe('failed');
		expect(finished?.durationMs).toBeLessThan(5000);
		expect(said).toBe(say(message('wait.crashing', {count: 1})));
		expect(texts(of('output')).slice(0, 2)).toEqual([HARMLESS, LAST_WORDS]);
	});

	test('is recognised by its last words also where it did not end the line', async () => {
		const box = daemon();
		box.reply('docker version', {...NO_ANSWER, effect: writes(box, LAST_WORDS)}, NO_ANSWER);
		box.reply('rc-status', status('started 00:00:00 (1)'));
		const {finished, of} = await wait(box);
		expect(finished?.outcome).toBe('failed');
		expect(texts(of('output'))).toContain(LAST_WORDS);
	});

	test('is recognised by the number of its starts where it says nothing', async () => {
		const box = daemon(NO_ANSWER);
		box.reply('rc-status', status('started (0)'), status('started (2)'), status('started (3)'));
		const {said} = await wait(box);
		expect(said).toBe(say(message('wait.crashing', {count: 3})));
		expect(box.sleptMs()).toBe(2000);
	});

	test('is given time where it was restarted and said nothing bad', async () => {
		const box = daemon(NO_ANSWER, NO_ANSWER, ANSWER);
		box.reply('rc-status', status('started 00:00:01 (1)'));
		expect((await wait(box)).finished?.outcome).toBe('succeeded');
	});

	test('is not judged by words of an earlier start', async () => {
		const box = daemon(NO_ANSWER, ANSWER);
		await box.put(LOG, `${LAST_WORDS}\n`);
		box.reply('rc-status', status('started 00:00:01 (1)'));
		const {finished, of} = await wait(box);
		expect(finished?.outcome).toBe('succeeded');
		expect(of('output')).toEqual([]);
	});

	test.each(['stopped', 'crashed', 'stopping', 'failed'])(
		'is given up when its supervisor says %s',
		async (state) => {
			const box = daemon(NO_ANSWER);
			box.reply('rc-status', status('started 00:00:01 (0)'), status(state));
			const {said} = await wait(box);
			expect(said).toBe('The daemon ended and its supervisor does not start it again.');
			expect(box.sleptMs()).toBe(1000);
		},
	);

	test('is waited for where its supervisor cannot be asked', async () => {
		const box = daemon(NO_ANSWER, NO_ANSWER, ANSWER).reply('rc-status', {exitCode: 1});
		expect((await wait(box)).finished?.outcome).toBe('succeeded');
	});
});

describe('stopping', () => {
	test('while the question is asked ends the wait', async () => {
		const control = createRunControl();
		const box = daemon({...NO_ANSWER, hangs: true});
		setImmediate(() => control.stopNow());
		const {finished, result} = await wait(box, {control});
		expect(finished).toMatchObject({outcome: 'stopped', detail: {key: 'run.stopped'}});
		expect(result).toBe('stopped');
	});

	test('during the pause does not wait for its end, and asks at most once more', async () => {
		const box = daemon(NO_ANSWER);
		const {finished} = await wait(box, {
			on: ({event}, control) => void (event === 'progress' && control.stopNow()),
		});
		expect(finished?.outcome).toBe('stopped');
		expect(box.calls.filter((call) => call === 'run docker version')).toHaveLength(1);
		expect(box.sleptMs()).toBe(0);
	});

	test('when the daemon answers in the same moment is still stopping', async () => {
		const control = createRunControl();
		const box = daemon({...ANSWER, effect: () => control.stopNow()});
		expect((await wait(box, {control})).result).toBe('stopped');
	});
});

test('the log of the run has what the client answered, and a heading for the wait', async () => {
	const log = toldLog();
	await wait(daemon(NO_ANSWER, ANSWER), {log});
	expect(log.lines[0]).toMatch(/^begin until docker version; do sleep 1; done/);
	expect(log.lines.join('\n')).toMatch(/stderr Cannot connect[\s\S]*stdout 28\.3\.3/);
	expect(log.lines.at(-1)).toBe('end succeeded: Docker 28.3.3 answers after 1 s.');
});
