import {describe, expect, test, vi} from 'vitest';
import {actsOf} from '../../src/core/run-parts.ts';
import type {System} from '../../src/effects/system.ts';
import {practiceBox, snapshot} from '../helpers/practice-run.ts';
import {driveSession, heldBox, toldRecords, upTo} from '../helpers/session.ts';

describe('leaving while something runs', () => {
	test('asks first, and keeps going by default', async () => {
		const {system, reached, release} = heldBox(/^apk .*\bupdate\b/);
		const wizard = driveSession({box: {system, openRecords: toldRecords([])}});
		await upTo(wizard, 'repositories');
		await wizard.choose('apply');
		await reached;
		wizard.tell({intent: 'quit'});
		expect(wizard.state().overlay).toBe('quit');
		wizard.tell({intent: 'confirm'});
		expect(wizard.state()).toMatchObject({overlay: null, leaving: null, running: 'repositories'});
		release();
		await wizard.until('the end', (state) => state.stages.repositories === 'done');
	});

	test('after the command lets it end, then leaves', async () => {
		const {system, reached, release} = heldBox(/^apk .*\bupdate\b/);
		const records: string[] = [];
		const wizard = driveSession({box: {system, openRecords: toldRecords(records)}});
		await upTo(wizard, 'repositories');
		await wizard.choose('apply');
		await reached;
		wizard.tell({intent: 'quit'});
		await wizard.choose('stop-after');
		expect(records).toEqual(['real opened']);
		release();
		const state = await wizard.session.finished;
		expect(state.leaving).toEqual({outcome: 'stopped'});
		expect(state.stages.repositories).toBe('stopped');
		expect(records).toEqual(['real opened', 'real closed: stopped']);
	});

	test('now ends the command first, then closes the records', async () => {
		const {system, reached} = heldBox(/^apk .*\bupdate\b/);
		const records: string[] = [];
		const wizard = driveSession({box: {system, openRecords: toldRecords(records)}});
		await upTo(wizard, 'repositories');
		await wizard.choose('apply');
		await reached;
		wizard.tell({intent: 'quit'});
		await wizard.choose('stop-now');
		const state = await wizard.session.finished;
		expect(state.leaving).toEqual({outcome: 'stopped'});
		expect(actsOf(state, 'repositories').at(-1)).toMatchObject({outcome: 'stopped'});
		expect(records).toEqual(['real opened', 'real closed: stopped']);
	});

	test('by Ctrl+C twice is over at once, whatever runs, and still closes the records', async () => {
		const {system, reached} = heldBox(/^apk .*\bupdate\b/);
		const records: string[] = [];
		const wizard = driveSession({box: {system, openRecords: toldRecords(records)}});
		await upTo(wizard, 'repositories');
		await wizard.choose('apply');
		await reached;
		wizard.tell({intent: 'interrupt'});
		expect(wizard.state().notice?.key).toBe('notice.stopping-now');
		wizard.tell({intent: 'interrupt'});
		expect(wizard.state().leaving).toEqual({outcome: 'stopped'});
		await wizard.session.finished;
		expect(records).toEqual(['real opened', 'real closed: stopped']);
	});

	test('while the records are still being opened starts nothing', async () => {
		const box = practiceBox();
		const before = snapshot(box);
		const opened = Promise.withResolvers<void>();
		const records: string[] = [];
		const wizard = driveSession({
			box: {
				system: box,
				async openRecords() {
					await opened.promise;
					return toldRecords(records)();
				},
			},
		});
		await upTo(wizard, 'repositories');
		await wizard.choose('apply');
		wizard.tell({intent: 'interrupt'});
		opened.resolve();
		expect((await wizard.session.finished).leaving).toEqual({outcome: 'stopped'});
		expect(records).toEqual(['real opened', 'real closed: stopped']);
		expect(snapshot(box)).toEqual(before);
	});

	test('while nothing runs is over at once and opens nothing', async () => {
		const wizard = driveSession();
		wizard.tell({intent: 'quit'});
		expect((await wizard.session.finished).leaving).toEqual({outcome: 'stopped'});
		expect(wizard.records).toEqual([]);
	});

	test('does not wait for a network that does not answer', async () => {
		const {system, reached} = heldBox(/^sh -s/);
		const wizard = driveSession({box: {system, openRecords: toldRecords([])}});
		await reached;
		wizard.tell({intent: 'quit'});
		expect((await wizard.session.finished).leaving).toEqual({outcome: 'stopped'});
	});
});

describe('a mistake of the product', () => {
	test('in the records ends the wizard with an error instead of hanging', async () => {
		const wizard = driveSession({
			box: {
				system: practiceBox(),
				async openRecords() {
					throw new TypeError('a mistake');
				},
			},
		});
		await upTo(wizard, 'repositories');
		await wizard.choose('apply');
		await expect(wizard.session.finished).rejects.toThrow('a mistake');
	});

	test('in closing them does too', async () => {
		const open = toldRecords([]);
		const wizard = driveSession({
			box: {
				system: practiceBox(),
				async openRecords() {
					const opened = await open();
					return opened.kind === 'open'
						? {
								kind: 'open',
								records: {
									...opened.records,
									async close() {
										throw new TypeError('a mistake');
									},
								},
							}
						: opened;
				},
			},
		});
		await upTo(wizard, 'install');
		wizard.tell({intent: 'quit'});
		await expect(wizard.session.finished).rejects.toThrow('a mistake');
	});

	test('in a picture does not leave a program running that nobody watches', async () => {
		const box = practiceBox();
		let isEnded = false;
		const system: System = {
			...box,
			async *run(invocation, stop, kill) {
				try {
					yield* box.run(invocation, stop, kill);
				} finally {
					isEnded ||= invocation.argv.includes('update');
				}
			},
		};
		const wizard = driveSession({box: {system, openRecords: toldRecords([])}});
		await upTo(wizard, 'repositories');
		let isBroken = false;
		wizard.session.subscribe(() => {
			if (
				!isBroken &&
				wizard.state().run.acts.some(({id, tail}) => id === 'apk.update' && tail.length > 0)
			) {
				isBroken = true;
				throw new TypeError('a mistake in a picture');
			}
		});
		await wizard.choose('apply');
		await expect(wizard.session.finished).rejects.toThrow('a mistake in a picture');
		await vi.waitFor(() => expect(isEnded).toBe(true));
	});
});

test('a listener that ends the wizard ends it once', async () => {
	const records: string[] = [];
	const wizard = driveSession({box: {system: practiceBox(), openRecords: toldRecords(records)}});
	await upTo(wizard, 'install');
	wizard.session.subscribe(() => wizard.session.send({intent: 'interrupt'}));
	wizard.tell({intent: 'toggle-details'});
	await wizard.session.finished;
	await new Promise((resolve) => setImmediate(resolve));
	expect(records).toEqual(['real opened', 'real closed: stopped']);
});

test('its clock ticks only while something runs, and nothing of it is left at the end', async () => {
	const alive = new Set<unknown>();
	const start = vi.spyOn(globalThis, 'setInterval');
	const stop = vi.spyOn(globalThis, 'clearInterval');
	start.mockImplementation((() => {
		const timer = setTimeout(() => {}, 0);
		alive.add(timer);
		return timer;
	}) as never);
	stop.mockImplementation((timer) => void alive.delete(timer));
	try {
		const wizard = driveSession();
		await wizard.until('facts', (state) => state.facts !== null);
		expect(alive.size).toBe(0);
		await wizard.choose('start');
		expect(alive.size).toBe(1);
		await wizard.until('rest', (state) => state.probing === 'idle');
		expect(alive.size).toBe(0);
		await wizard.choose('continue');
		await wizard.choose('apply');
		expect(alive.size).toBe(1);
		wizard.tell({intent: 'interrupt'});
		await wizard.session.finished;
		expect(alive.size).toBe(0);
	} finally {
		start.mockRestore();
		stop.mockRestore();
	}
});
