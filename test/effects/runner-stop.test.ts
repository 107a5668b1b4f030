import {describe, expect, test} from 'vitest';
import type {RunEvent} from '../../src/core/event.ts';
import {createRunControl, type RunControl} from '../../src/effects/run-control.ts';
import {toldBox} from '../helpers/told-box.ts';
import {changing, editing, reading, runTold, stepOf} from '../helpers/told-run.ts';

type Moment = (event: RunEvent, control: RunControl) => void;
/** Does something at the first event of this kind about this act. */
const at =
	(name: RunEvent['event'], id: string, act: (control: RunControl) => void): Moment =>
	(event, control) => {
		if (event.event === name && 'id' in event && event.id === id) {
			act(control);
		}
	};

const TWO_STEPS = [
	stepOf('install', [changing('first'), changing('second')]),
	stepOf('enable', [changing('third')]),
];

describe('stop after this command', () => {
	test('lets the command end and starts no other', async () => {
		const box = toldBox();
		const told = await runTold(box, TWO_STEPS, {
			on: at('command-started', 'first', (control) => control.stopAfterAct()),
		});
		expect(told.acts).toEqual(['first: succeeded']);
		expect(told.steps).toEqual(['install: stopped, changed']);
		expect(told.result).toBe('stopped');
		expect(box.invocations).toHaveLength(1);
	});

	test('asked for in the last command of a step keeps the next step from starting', async () => {
		const told = await runTold(toldBox(), TWO_STEPS, {
			on: at('command-started', 'second', (control) => control.stopAfterAct()),
		});
		expect(told.steps).toEqual(['install: done, changed']);
		expect(told.result).toBe('stopped');
	});

	test('asked for in the very last command is a run that was done', async () => {
		const told = await runTold(toldBox(), TWO_STEPS, {
			on: at('command-started', 'third', (control) => control.stopAfterAct()),
		});
		expect(told.result).toBe('done');
	});
});

const hanging = () =>
	toldBox().reply('first', {
		...{stdout: 'working\n', hangs: true},
	});

describe('stop now', () => {
	test('ends the command that runs and starts no other', async () => {
		const box = hanging();
		const told = await runTold(box, TWO_STEPS, {
			on: at('output', 'first', (control) => control.stopNow()),
		});
		expect(told.acts).toEqual(['first: stopped (run.stopped)']);
		expect(told.steps).toEqual(['install: stopped, changed']);
		expect(told.result).toBe('stopped');
		// It may have happened in part, so the journal keeps it for undoing.
		expect(box.calls).toEqual(['begin first', 'run first', 'end first stopped null']);
	});

	test('is no failure: nothing is diagnosed and nothing is put back', async () => {
		const box = hanging();
		await box.put('/etc/x', 'a\n');
		const steps = [
			stepOf('repositories', [editing('/etc/x', 'a\n', 'b\n')]),
			stepOf('update', [reading('first')], {provesEditsOf: ['repositories']}),
		];
		const told = await runTold(box, steps, {
			on: at('output', 'first', (control) => control.stopNow()),
			diagnose: () => {
				throw new Error('diagnosed');
			},
		});
		expect(told.result).toBe('stopped');
		expect(await box.text('/etc/x')).toBe('b\n');
	});

	test('before the first act starts nothing, and writes nothing down', async () => {
		const control = createRunControl();
		control.stopNow();
		const box = toldBox();
		const told = await runTold(box, TWO_STEPS, {control});
		expect(told.events).toEqual([]);
		expect(told.result).toBe('stopped');
		expect(box.calls).toEqual([]);
	});

	test('while an act is being announced keeps it from starting', async () => {
		const box = toldBox();
		const told = await runTold(box, TWO_STEPS, {
			on: at('command-started', 'first', (control) => control.stopNow()),
		});
		expect(told.acts).toEqual(['first: stopped (run.stopped)']);
		expect(box.invocations).toEqual([]);
		// Nothing happened, so there is nothing to take back: undoing it could fail.
		expect(box.calls).toEqual([]);
		expect(told.steps).toEqual(['install: stopped']);
	});

	test('asked for twice also ends the grace', async () => {
		const control = createRunControl();
		const first = control.beginAct();
		control.stopNow();
		expect([first.signal.aborted, first.kill.aborted]).toEqual([true, false]);
		control.kill();
		expect([first.signal.aborted, first.kill.aborted]).toEqual([true, true]);
		expect(control.isStopping()).toBe(true);
	});
});

describe('asking once', () => {
	const apk = changing('apk add docker');
	const steps = [stepOf('install', [apk, reading('second')])];

	test('lets an apk finish that writes packages, and starts nothing after it', async () => {
		const box = toldBox().reply('apk add docker', {stdout: '(1/2) Installing docker\n'});
		const told = await runTold(box, steps, {
			on: at('output', apk.id, (control) => control.stopGently()),
		});
		expect(told.acts).toEqual([`${apk.id}: succeeded`]);
		expect(told.result).toBe('stopped');
		expect(box.calls.at(-1)).toBe(`end ${apk.id} succeeded 0`);
	});

	test.each(['stopNow', 'kill'] as const)('and then again ends it: %s', async (again) => {
		const box = toldBox().reply('apk add docker', {stdout: '(1/2) Installing\n', hangs: true});
		const told = await runTold(box, steps, {
			on: at('output', apk.id, (control) => {
				control.stopGently();
				control[again]();
			}),
		});
		expect(told.acts).toEqual([`${apk.id}: stopped (run.stopped)`]);
	});

	test('ends what writes no packages', async () => {
		const told = await runTold(hanging(), TWO_STEPS, {
			on: at('output', 'first', (control) => control.stopGently()),
		});
		expect(told.acts).toEqual(['first: stopped (run.stopped)']);
	});

	test('keeps an apk from starting that was only announced', async () => {
		const box = toldBox();
		const told = await runTold(box, steps, {
			on: at('command-started', apk.id, (control) => control.stopGently()),
		});
		expect(told.acts).toEqual([`${apk.id}: stopped (run.stopped)`]);
		expect(box.invocations).toEqual([]);
	});
});

describe('skip this test', () => {
	const tests = (box = toldBox()) => ({
		box: box.reply('slow', {stdout: 'pulling\n', hangs: true}),
		steps: [stepOf('verify', [reading('slow'), reading('quick')], {whenAnActFails: 'all'})],
	});

	test('ends it and goes on with the next', async () => {
		const {box, steps} = tests();
		const told = await runTold(box, steps, {
			on: at('output', 'slow', (control) => control.skipAct()),
		});
		expect(told.acts).toEqual(['slow: skipped (run.skipped)', 'quick: succeeded']);
		expect(told.steps).toEqual(['verify: done']);
	});

	test('while it is being announced skips it, not the one before', async () => {
		const {box, steps} = tests();
		const told = await runTold(box, steps, {
			on: at('command-started', 'quick', (control) => control.skipAct()),
			control: skippingFirst(),
		});
		expect(told.acts).toEqual(['slow: skipped (run.skipped)', 'quick: skipped (run.skipped)']);
		expect(told.steps).toEqual(['verify: skipped']);
	});

	test('between two acts does nothing', async () => {
		const {steps} = tests();
		const told = await runTold(toldBox(), steps, {
			on: at('command-finished', 'slow', (control) => control.skipAct()),
		});
		expect(told.acts).toEqual(['slow: succeeded', 'quick: succeeded']);
	});

	test('is overruled by stopping', async () => {
		const {box, steps} = tests();
		const told = await runTold(box, steps, {
			on: at('output', 'slow', (control) => {
				control.skipAct();
				control.stopNow();
			}),
		});
		expect(told.acts).toEqual(['slow: stopped (run.stopped)']);
		expect(told.result).toBe('stopped');
	});
});

/** Returns a control whose first act is skipped as soon as it begins. */
function skippingFirst(): RunControl {
	const control = createRunControl();
	let isFirst = true;
	return {
		...control,
		beginAct() {
			const act = control.beginAct();
			if (isFirst) {
				isFirst = false;
				control.skipAct();
			}

			return act;
		},
	};
}
