import {describe, expect, test} from 'vitest';
import type {RunEvent} from '../../src/core/event.ts';
import {message, verbatim} from '../../src/messages/message.ts';
import {toldBox} from '../helpers/told-box.ts';
import {changing, editing, reading, runTold, stepOf, waiting} from '../helpers/told-run.ts';

/** An event in a few words. */
function inShort(event: RunEvent): string {
	switch (event.event) {
		case 'step-started':
		case 'step-finished':
			return `${event.event} ${event.step}`;
		case 'command-started':
		case 'command-finished':
		case 'output':
		case 'progress':
			return `${event.event} ${event.id}`;
		default:
			return event.event;
	}
}

describe('the order of events', () => {
	test('is step, act, output, end of act, end of step', async () => {
		const box = toldBox().reply('apk add docker', {stdout: '(1/1) Installing docker\n'});
		const steps = [
			stepOf('install', [changing('apk add docker'), reading('apk info')]),
			stepOf('enable', [changing('rc-update add')]),
		];
		const {events, result} = await runTold(box, steps);
		expect(events.map(inShort)).toEqual([
			'step-started install',
			'command-started apk add docker',
			'output apk add docker',
			'command-finished apk add docker',
			'command-started apk info',
			'command-finished apk info',
			'step-finished install',
			'step-started enable',
			'command-started rc-update add',
			'command-finished rc-update add',
			'step-finished enable',
		]);
		expect(result).toBe('done');
	});

	test('has times that never go back, and how long each act took', async () => {
		const box = toldBox().reply('slow', {takesMs: 4000});
		const {events, of} = await runTold(box, [stepOf('install', [reading('slow'), reading('x')])]);
		const times = events.map(({at}) => at);
		expect(times).toEqual(times.toSorted());
		expect(of('command-finished').map(({durationMs}) => durationMs)).toEqual([4000, 0]);
	});

	test('says of each act what it is, why, and when it counts as slow', async () => {
		const act = changing('apk add docker', {
			runOptions: ['--wait=60'],
			quietAfterMs: 7,
			timeoutMs: 9,
		});
		const box = toldBox({'/etc/x': 'a\n'});
		const acts = [act, editing('/etc/x', 'a\n', 'b\n'), waiting()];
		box.reply('docker version', {stdout: '28.3.3\n'});
		const {of} = await runTold(box, [stepOf('install', acts)]);
		expect(of('command-started')).toMatchObject([
			{
				kind: 'command',
				// The text to copy has no options of the run, what is really run has them.
				shell: 'apk add docker',
				argv: ['apk', '--wait=60', 'add', 'docker'],
				reason: verbatim('why'),
				quietAfterMs: 7,
				timeoutMs: 9,
			},
			{kind: 'edit', shell: 'edit /etc/x', path: '/etc/x', diff: expect.stringContaining('+b')},
			{kind: 'wait', argv: ['docker', 'version'], timeoutMs: 60_000},
		]);
	});

	test("hands on apk's own progress", async () => {
		const act = changing('apk add docker', {hasProgressChannel: true});
		const box = toldBox().reply('apk add docker', {progress: '10/40\n40/40\n'});
		const {of} = await runTold(box, [stepOf('install', [act])]);
		expect(box.invocations[0]?.hasProgressChannel).toBe(true);
		expect(of('progress').at(-1)).toMatchObject({done: 40, total: 40, unit: 'weight'});
	});
});

describe('a step with nothing to do', () => {
	test.each([
		['satisfied', 'satisfied'],
		['skipped', 'skipped'],
	] as const)('that is %s says why and does nothing', async (kind, result) => {
		const because = message('step.start.already');
		const box = toldBox();
		const acts = [changing('apk add docker')];
		const told = await runTold(box, [stepOf('install', acts, {need: {kind, because}})]);
		expect(told.events.map(inShort)).toEqual(['step-started install', 'step-finished install']);
		expect(told.of('step-finished')).toMatchObject([{outcome: kind, changed: false, because}]);
		expect(box.calls).toEqual([]);
		expect(told.log.lines).toEqual([]);
		expect(told.result).toBe(result);
	});

	test('that is impossible fails, and nothing after it is started', async () => {
		const because = message('step.install.no-apk');
		const box = toldBox();
		const told = await runTold(box, [
			stepOf('install', [], {need: {kind: 'impossible', because}}),
			stepOf('enable', [changing('rc-update add')]),
		]);
		expect(told.result).toBe('failed');
		expect(told.of('step-finished')).toMatchObject([{outcome: 'failed', because}]);
		expect(box.calls).toEqual([]);
	});

	test('does not hide that another one did something', async () => {
		const already = {kind: 'satisfied', because: message('step.start.already')} as const;
		const steps = [
			stepOf('install', [], {need: already}),
			stepOf('enable', [changing('rc-update add')]),
		];
		expect((await runTold(toldBox(), steps)).result).toBe('done');
		expect((await runTold(toldBox(), steps.slice(0, 1))).result).toBe('satisfied');
		expect((await runTold(toldBox(), [])).result).toBe('skipped');
	});
});

describe('an act that fails', () => {
	const box = () => toldBox().reply('apk add docker', {stderr: 'ERROR: x\n', exitCode: 1});
	const acts = [changing('apk add docker'), changing('rc-update add')];

	test('ends its step and the run', async () => {
		const told = await runTold(box(), [
			stepOf('install', acts),
			stepOf('enable', [reading('later')]),
		]);
		expect(told.acts).toEqual(['apk add docker: failed (run.exit-code)']);
		expect(told.steps).toEqual(['install: failed, changed']);
		expect(told.result).toBe('failed');
		expect(told.of('step-finished')[0]?.because).toEqual(
			message('run.exit-code', {program: 'apk', code: 1}),
		);
	});

	test('does not keep the tests after it from being made', async () => {
		const told = await runTold(box(), [stepOf('verify', acts, {whenAnActFails: 'all'})]);
		expect(told.acts).toEqual([
			'apk add docker: failed (run.exit-code)',
			'rc-update add: succeeded',
		]);
		expect(told.steps).toEqual(['verify: failed, changed']);
		expect(told.result).toBe('failed');
	});

	test('is diagnosed with the lines that it said, before its step ends', async () => {
		const seen: unknown[] = [];
		const diagnosis = {
			cause: 'x',
			confidence: 'certain',
			title: verbatim('t'),
			because: verbatim('b'),
			evidence: [],
			remedies: [],
		} as const;
		const told = await runTold(box(), [stepOf('install', acts)], {
			diagnose(act, {exitCode, lines}) {
				seen.push([act.id, exitCode, lines]);
				return [diagnosis];
			},
		});
		expect(seen).toEqual([['apk add docker', 1, [{stream: 'stderr', text: 'ERROR: x'}]]]);
		expect(told.events.map(inShort).slice(-2)).toEqual(['diagnosed', 'step-finished install']);
		expect(told.of('diagnosed')).toMatchObject([{step: 'install', diagnoses: [diagnosis]}]);
	});

	test('whose cause is not known says no diagnosis', async () => {
		expect((await runTold(box(), [stepOf('install', acts)])).of('diagnosed')).toEqual([]);
	});

	test('still ends its step where the search for its cause breaks down', async () => {
		const told = await runTold(box(), [stepOf('install', acts)], {
			diagnose() {
				throw new RangeError('too deep');
			},
		});
		expect(told.result).toBe('failed');
		expect(told.of('diagnosed')).toEqual([]);
		expect(told.log.lines).toContain('note The cause was not looked for: too deep');
	});
});

describe('the log', () => {
	test('has a heading for each act, every byte, and how it ended', async () => {
		const stdout = 'one\ntw\xc3';
		const box = toldBox({'/etc/x': 'a\n'}).reply('apk update', {
			stdout,
			stderr: '\u001b[31mred\u0007',
			exitCode: 1,
		});
		const acts = [editing('/etc/x', 'a\n', 'b\n'), reading('apk update')];
		const {log} = await runTold(box, [stepOf('update', acts)]);
		expect(log.lines.filter((line) => /^(begin|end)/.test(line))).toEqual([
			expect.stringMatching(/^begin edit \/etc\/x \(.+\)$/),
			'end succeeded',
			'begin apk update (why)',
			'end failed: apk ended with exit code 1.',
			expect.stringMatching(/^begin restore \/etc\/x/),
			'end /etc/x has its old text again.',
		]);
		expect(log.bytes()).toBe(`${Buffer.from(stdout).toString('latin1')}\u001b[31mred\u0007`);
	});

	test('that is slow is waited for, so that no output piles up', async () => {
		const box = toldBox().reply('apk update', {stdout: 'fetch\n'});
		const order: string[] = [];
		const log = {
			...(await runTold(box, [])).log,
			async record() {
				await new Promise((resolve) => setImmediate(resolve));
				order.push('recorded');
			},
		};
		await runTold(box, [stepOf('update', [reading('apk update')])], {
			log,
			on: ({event}) => void order.push(event),
		});
		expect(order.indexOf('recorded')).toBeLessThan(order.indexOf('output'));
	});
});
