import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {RunEvent} from '../../src/core/event.ts';
import {createRunControl} from '../../src/effects/run-control.ts';
import {message, say} from '../../src/messages/message.ts';
import {type Reply, type ToldBox, toldBox} from '../helpers/told-box.ts';
import {reading, runTold, stepOf, type TellOptions, toldLog, waiting} from '../helpers/told-run.ts';

const LOG = '/var/log/docker.log';
/** What docker 28.3.3 says while there is no daemon. */
const NO_ANSWER: Reply = {
	stderr:
		'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n',
	exitCode: 1,
};
const ANSWER: Reply = {stdout: '28.3.3\n'};
const HARMLESS = 'time="2026-11-23T09:15:01Z" level=info msg="Starting up"';
const LAST_WORDS = "failed to start daemon: Devices cgroup isn't mounted";

const status = (value: string): Reply => ({
	stdout: `[default]\ndocker =  ${value}\ncrond =  started 00:10:00 (0)\n`,
});

/** Returns a box whose daemon answers only after that many questions. */
function daemon(...answers: readonly Reply[]): ToldBox {
	return toldBox({[LOG]: 'of an earlier start\n', '/etc/x': ''})
		.reply('docker version', ...answers)
		.reply('rc-status', status('started 00:00:03 (0)'));
}

async function wait(box: ToldBox, more: TellOptions = {}, act = waiting()) {
	const told = await runTold(box, [stepOf('wait', [act])], more);
	const [finished] = told.of('command-finished');
	return {...told, finished, said: finished?.detail && say(finished.detail)};
}

const texts = (events: readonly Extract<RunEvent, {event: 'output'}>[]) =>
	events.flatMap(({lines}) => lines.map(({text}) => text));
/** Lets the daemon write to its log when it is asked next. */
const writes = (box: ToldBox, text: string) => async () => {
	await box.put(LOG, `${(await box.text(LOG)) ?? ''}${text}`);
};

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

describe("the daemon's log", () => {
	test('is shown as it grows, and is in the log of the run byte by byte', async () => {
		const box = daemon();
		box.reply(
			'docker version',
			{...NO_ANSWER, effect: writes(box, 'one\ntw')},
			{...NO_ANSWER, effect: writes(box, 'o\n\u001b[31mred\x9c\n')},
			ANSWER,
		);
		const {of, log} = await wait(box);
		expect(texts(of('output'))).toEqual(['one', 'two', expect.stringContaining('red')]);
		expect(JSON.stringify(of('output'))).not.toMatch(/\\u001b|\x9c/);
		const recorded = log.lines.filter((line) => line.startsWith('log '));
		expect(recorded.join('').replaceAll('log ', '')).toBe('one\ntwo\n\u001b[31mred\x9c\n');
	});

	test('that begins before the start is followed from before the first act of the run', async () => {
		const box = daemon(ANSWER);
		box.reply('service docker start', {effect: writes(box, `${HARMLESS}\n`)});
		const steps = [stepOf('start', [reading('service docker start')]), stepOf('wait', [waiting()])];
		expect(texts((await runTold(box, steps)).of('output'))).toEqual([HARMLESS]);
	});

	test('that was rotated is read from its beginning', async () => {
		const box = daemon();
		box.reply(
			'docker version',
			{...NO_ANSWER, effect: writes(box, 'before\n')},
			{...NO_ANSWER, effect: () => box.put(LOG, 'new\n')},
			{...NO_ANSWER, effect: () => box.remove(LOG)},
			{...NO_ANSWER, effect: () => box.put(LOG, 'a whole new file after it was removed\n')},
			ANSWER,
		);
		const {of} = await wait(box);
		expect(texts(of('output'))).toEqual(['before', 'new', 'a whole new file after it was removed']);
	});

	test('that is not there at first is read when it comes', async () => {
		const box = toldBox({'/etc/x': ''}).reply('rc-status', status('started'));
		box.reply('docker version', NO_ANSWER, {...NO_ANSWER, effect: writes(box, 'first\n')}, ANSWER);
		expect(texts((await wait(box)).of('output'))).toEqual(['first']);
	});

	test('that cannot be read does not end the wait', async () => {
		const box = daemon().refuse(`read ${LOG}`, 'EIO');
		box.reply('docker version', {...NO_ANSWER, effect: writes(box, 'x\n')}, ANSWER);
		const {finished, of} = await wait(box);
		expect(finished?.outcome).toBe('succeeded');
		expect(of('output')).toEqual([]);
	});

	test('that floods is shown in part, counted, and whole in the log of the run', async () => {
		const box = daemon();
		const flood = '\n'.repeat(400_000);
		box.reply('docker version', {...NO_ANSWER, effect: writes(box, flood)}, ANSWER);
		const {of, log} = await wait(box);
		const lines = of('output').reduce((sum, event) => sum + event.lines.length + event.omitted, 0);
		expect(lines).toBe(400_000);
		expect(texts(of('output')).length).toBeLessThanOrEqual(200);
		expect(log.bytes().length).toBeGreaterThanOrEqual(400_000);
	});

	test('that grows by more than can be followed says what is left out', async () => {
		const box = daemon();
		const line = `${'x'.repeat(99)}\n`;
		box.reply(
			'docker version',
			{...NO_ANSWER, effect: writes(box, 'half a li')},
			{...NO_ANSWER, effect: writes(box, line.repeat(60_000))},
			ANSWER,
		);
		const {of, log} = await wait(box);
		expect(log.bytes().length).toBeLessThan(4.3 * 1024 * 1024);
		expect(log.bytes().slice(0, 1000)).toMatch(/\n\(\d+ bytes of \S+ are left out here: .*\)\n/);
		expect(texts(of('output')).at(-1)).toBe('x'.repeat(99));
	});

	test('of one endless line stays small', async () => {
		const box = daemon();
		const chunk = 'x'.repeat(100_000);
		box.reply(
			'docker version',
			...Array.from({length: 20}, () => ({...NO_ANSWER, effect: writes(box, chunk)})),
			ANSWER,
		);
		const {of} = await wait(box);
		for (const text of texts(of('output'))) {
			expect(text.length).toBeLessThan(3000);
		}
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
