import {describe, expect, test} from 'vitest';
import {toldBox} from '../helpers/told-box.ts';
import {
	ANSWER,
	daemon,
	HARMLESS,
	LOG,
	NO_ANSWER,
	status,
	texts,
	wait,
	writes,
} from '../helpers/told-daemon.ts';
import {reading, runTold, stepOf, waiting} from '../helpers/told-run.ts';

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
