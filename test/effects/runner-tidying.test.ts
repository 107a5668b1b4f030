import {describe, expect, test} from 'vitest';
import {message} from '../../src/messages/message.ts';
import {toldBox} from '../helpers/told-box.ts';
import {changing, reading, runTold, stepOf} from '../helpers/told-run.ts';

const BECAUSE = message('verify.skipped-no-image');
const make = reading('make', {touches: ['files']});
const use = reading('use', {requires: [{act: 'make', otherwise: BECAUSE}]});
const tidy = reading('tidy', {touches: ['files'], tidiesUp: ['make']});
const verify = (acts: Parameters<typeof stepOf>[1], more = {}) =>
	stepOf('verify', acts, {whenAnActFails: 'all', ...more});

describe('an act that tidies up', () => {
	test('is run at the end', async () => {
		const told = await runTold(toldBox(), [verify([make, use, tidy])]);
		expect(told.acts).toEqual(['make: succeeded', 'use: succeeded', 'tidy: succeeded']);
		expect(told.steps).toEqual(['verify: done']);
	});

	test('is run after a failure, also where that ends the step', async () => {
		for (const whenAnActFails of ['all', 'stop'] as const) {
			const box = toldBox().reply('make', {exitCode: 1});
			const told = await runTold(box, [verify([make, use, tidy], {whenAnActFails})]);
			expect(told.acts.at(0)).toMatch(/^make: failed/);
			expect(told.acts.at(-1)).toBe('tidy: succeeded');
			expect(told.result).toBe('failed');
		}
	});

	test.each(['stopNow', 'stopAfterAct'] as const)('is run after %s', async (how) => {
		const box = toldBox().reply('use', how === 'stopNow' ? {hangs: true} : {});
		const told = await runTold(box, [verify([make, use, reading('later'), tidy])], {
			on(event, control) {
				if (event.event === 'command-started' && event.id === 'use') {
					control[how]();
				}
			},
		});
		expect(told.acts.at(-1)).toBe('tidy: succeeded');
		expect(told.acts.some((act) => act.startsWith('later'))).toBe(false);
		expect(told.result).toBe('stopped');
	});

	test('is not run where nothing was made', async () => {
		const needs = {requires: [{act: 'first', otherwise: BECAUSE}]};
		const box = toldBox().reply('first', {exitCode: 1});
		const told = await runTold(box, [verify([reading('first'), reading('make', needs), tidy])]);
		expect(told.acts).toEqual([
			'first: failed (run.exit-code)',
			'make: skipped (verify.skipped-no-image)',
		]);
	});

	test('decides nothing by its own failure', async () => {
		const box = toldBox().reply('tidy', {exitCode: 1});
		const told = await runTold(box, [verify([make, tidy])]);
		expect(told.acts.at(-1)).toBe('tidy: failed (run.exit-code)');
		expect(told.result).toBe('done');
	});

	test('is only shown in a dry run', async () => {
		const box = toldBox();
		const told = await runTold(box, [verify([make, use, tidy])], {isDryRun: true});
		expect(told.acts).toEqual(['make: not-run', 'use: not-run', 'tidy: not-run']);
		expect(box.calls).toEqual([]);
	});
});

describe('an act that makes no sense any more', () => {
	test('is told with the reason and never run', async () => {
		const box = toldBox().reply('make', {exitCode: 1});
		const told = await runTold(box, [verify([make, use])]);
		expect(told.acts).toEqual([
			'make: failed (run.exit-code)',
			'use: skipped (verify.skipped-no-image)',
		]);
		expect(told.of('command-started').map(({leftOut}) => leftOut)).toEqual([undefined, true]);
		expect(box.calls).toEqual(['run make']);
	});

	test('leaves the success of the others as it is', async () => {
		const box = toldBox().reply('make', {exitCode: 9});
		const empty = {exitCodes: [0], tellsNothing: {exitCodes: [9], because: BECAUSE}};
		const told = await runTold(box, [verify([reading('other'), {...make, succeeds: empty}, use])]);
		expect(told.acts).toEqual([
			'other: succeeded',
			'make: skipped (verify.skipped-no-image)',
			'use: skipped (verify.skipped-no-image)',
		]);
		expect(told.result).toBe('done');
	});

	test('may be known beforehand; it is told at the end', async () => {
		const leftOut = [{act: changing('fetch'), because: message('verify.skipped-offline')}];
		const box = toldBox();
		const told = await runTold(box, [verify([make], {leftOut})]);
		expect(told.acts).toEqual(['make: succeeded', 'fetch: skipped (verify.skipped-offline)']);
		expect(told.steps).toEqual(['verify: done']);
		expect(box.calls).toEqual(['run make']);
	});
});

describe('an act that is tried again', () => {
	const ask = reading('ask', {
		tries: {most: 4, everyMs: 250},
		succeeds: {exitCodes: [0], stdoutIncludes: 'here'},
	});

	test('succeeds as soon as it does', async () => {
		const box = toldBox().reply('ask', {exitCode: 1}, {stdout: ''}, {stdout: 'here\n'});
		const told = await runTold(box, [verify([ask])]);
		expect(told.acts).toEqual(['ask: succeeded']);
		expect(box.sleptMs()).toBe(500);
	});

	test('fails after the last try', async () => {
		const box = toldBox().reply('ask', {exitCode: 1});
		const told = await runTold(box, [verify([ask])]);
		expect(told.acts).toEqual(['ask: failed (run.exit-code)']);
		expect(box.invocations).toHaveLength(4);
	});

	test('is stopped between two tries', async () => {
		const box = toldBox().reply('ask', {stdout: 'not yet\n'});
		const told = await runTold(box, [verify([ask])], {
			on(event, control) {
				if (event.event === 'output') {
					control.stopNow();
				}
			},
		});
		expect(box.invocations.length).toBeLessThan(4);
		expect(told.result).not.toBe('done');
	});
});
