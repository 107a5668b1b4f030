import {describe, expect, test} from 'vitest';
import {command} from '../../src/core/command.ts';
import type {RunEvent} from '../../src/core/event.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {createRunControl} from '../../src/effects/run-control.ts';
import {runSteps} from '../../src/effects/runner.ts';
import {takeEvents} from '../../src/effects/take-events.ts';
import {verbatim} from '../../src/messages/message.ts';
import {countProcesses} from '../helpers/running.ts';
import {toldBox} from '../helpers/told-box.ts';
import {reading, stepOf, toldJournal, toldLog} from '../helpers/told-run.ts';

const EVENTS: readonly RunEvent[] = [
	{event: 'step-started', at: 1, step: 'install'},
	{event: 'step-started', at: 2, step: 'enable'},
];

/** Events that tell what became of them. */
async function* told(story: string[]): AsyncGenerator<RunEvent, 'done'> {
	try {
		for (const event of EVENTS) {
			story.push(`says ${event.at}`);
			yield event;
		}

		return 'done';
	} finally {
		await new Promise((resolve) => setImmediate(resolve));
		story.push('ended');
	}
}

describe('the events of a run', () => {
	test('are taken one after the other, each in its own time', async () => {
		const story: string[] = [];
		const result = await takeEvents(told(story), async ({at}) => {
			await new Promise((resolve) => setImmediate(resolve));
			story.push(`took ${at}`);
		});
		expect(result).toBe('done');
		expect(story).toEqual(['says 1', 'took 1', 'says 2', 'took 2', 'ended']);
	});

	test('end with who takes them, before that is told to anybody', async () => {
		const story: string[] = [];
		const taken = takeEvents(told(story), () => {
			throw new TypeError('cannot print');
		});
		await expect(taken).rejects.toThrow('cannot print');
		expect(story).toEqual(['says 1', 'ended']);
	});

	test('that break off break off here', async () => {
		const broken = (async function* (): AsyncGenerator<RunEvent, 'done'> {
			yield* EVENTS;
			throw new RangeError('broken');
		})();
		await expect(takeEvents(broken, () => {})).rejects.toThrow('broken');
	});
});

test('a program is ended at once when what it says cannot be shown any more', async () => {
	const box = toldBox().reply('apk update', {stdout: 'fetch\n', hangs: true});
	const run = runSteps({
		system: box,
		steps: [stepOf('update', [reading('apk update')])],
		log: toldLog(),
		journal: toldJournal(box),
		control: createRunControl(),
		isDryRun: false,
		diagnose: () => [],
	});
	const taken = takeEvents(run, ({event}) => {
		if (event === 'output') {
			throw new TypeError('cannot print');
		}
	});
	await expect(taken).rejects.toThrow('cannot print');
});

test('a real program is ended too, silent as it may be', async () => {
	const words = `silent-${process.pid}-${Date.now()}`;
	const text = `process.stdout.write('x\\n'); setInterval(() => {}, 1000); // ${words}`;
	const act = command({
		id: 'x',
		argv: [process.execPath, '-e', text],
		reason: verbatim('why'),
	});
	const run = runSteps({
		system: createNodeSystem(),
		steps: [stepOf('update', [act])],
		log: toldLog(),
		journal: toldJournal(toldBox()),
		control: createRunControl(),
		isDryRun: false,
		diagnose: () => [],
	});
	let running = 0;
	const taken = takeEvents(run, ({event}) => {
		if (event === 'output') {
			running = countProcesses(words);
			throw new TypeError('cannot print');
		}
	});
	await expect(taken).rejects.toThrow('cannot print');
	expect([running, countProcesses(words)]).toEqual([1, 0]);
});
