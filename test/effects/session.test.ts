import {describe, expect, test} from 'vitest';
import {actsOf, failedAct} from '../../src/core/run-parts.ts';
import {
	choicesFor,
	diagnosesOf,
	stagePhase,
	summaryOf,
	tellingLines,
} from '../../src/core/selectors.ts';
import {message, say} from '../../src/messages/message.ts';
import {scenarioNamed} from '../../src/practice/index.ts';
import {isSolved} from '../../src/practice/scenario.ts';
import {practiceBox, snapshot} from '../helpers/practice-run.ts';
import {driveSession, toldRecords, upTo} from '../helpers/session.ts';

test('the whole way, from Welcome to Summary, ends with a Docker that works', async () => {
	const box = practiceBox();
	const records: string[] = [];
	const wizard = driveSession({box: {system: box, openRecords: toldRecords(records)}});
	expect(wizard.state().screen).toBe('welcome');
	await wizard.choose('start');
	expect(wizard.state().screen).toBe('check');
	await wizard.choose('continue');
	for (const stage of ['repositories', 'install', 'service', 'verify'] as const) {
		expect(wizard.state().screen).toBe(stage);
		await wizard.choose('apply');
		await wizard.until(`the end of ${stage}`, (state) => state.stages[stage] === 'done');
		await wizard.choose('continue');
	}

	expect(wizard.state().screen).toBe('summary');
	const summary = summaryOf(wizard.state());
	expect(say(summary.headline)).toBe('Docker works on this machine.');
	expect(summary).toMatchObject({startsAtBoot: true});
	expect(summary.changes).toHaveLength(4);
	await wizard.choose('finish');
	expect((await wizard.session.finished).leaving).toEqual({outcome: 'done'});
	expect(records).toEqual(['real opened', 'real closed: done']);
	const scenario = scenarioNamed('community-off');
	expect(scenario && isSolved(scenario, box.world(), box.now())).toBe(true);
});

test('adds the chosen user on the way', async () => {
	const box = practiceBox();
	const wizard = driveSession({box: {system: box, openRecords: toldRecords([])}});
	await upTo(wizard, 'service');
	await wizard.choose('also:ada');
	await wizard.until('the end', (state) => state.stages.service === 'done');
	const group = await box.read('/etc/group');
	expect(group.kind === 'file' && Buffer.from(group.bytes).toString()).toMatch(
		/^docker:x:\d+:ada$/m,
	);
});

describe('a daemon that crashes because of a setting whose meaning only its owner knows', () => {
	async function brokenBox() {
		const system = practiceBox('clean');
		await system.makeDirectory('/etc/docker', 0o755);
		const unknown = Buffer.from('{"frobnicate-the-whale": true}\n');
		await system.write('/etc/docker/daemon.json', unknown, {newFileMode: 0o644});
		return system;
	}

	async function failed() {
		const system = await brokenBox();
		const wizard = driveSession({box: {system, openRecords: toldRecords([])}});
		await upTo(wizard, 'service');
		await wizard.choose('apply');
		const state = await wizard.until('a failure', ({stages}) => stages.service !== 'wait');
		return {wizard, state};
	}

	test('ends on the failure screen with the line that tells why', async () => {
		const {state} = await failed();
		expect(stagePhase(state, 'service')).toBe('failed');
		const act = failedAct(state, 'service');
		expect(act?.id).toBe('dockerd.validate');
		const lines = act ? tellingLines(act, 3).map(({text}) => text) : [];
		expect(lines.join('\n')).toMatch(/daemon\.json.*don't match any configuration option/i);
		expect(diagnosesOf(state, 'service')[0]?.cause).toBe('daemon-json-unknown-option');
		expect(choicesFor(state).map(({id}) => id)).toContain('try-again');
	});

	test('never says that it runs', async () => {
		const {wizard} = await failed();
		for (const state of wizard.states) {
			expect(state.stages.service).not.toBe('done');
			expect(actsOf(state, 'service').find(({id}) => id === 'docker.wait')?.outcome).not.toBe(
				'succeeded',
			);
		}
	});

	test('stopping here leaves with the outcome of a failure', async () => {
		const {wizard} = await failed();
		await wizard.choose('stop-here');
		expect((await wizard.session.finished).leaving).toEqual({outcome: 'failed'});
	});

	test('mended by hand, another try goes on from what the box is then', async () => {
		const system = await brokenBox();
		const wizard = driveSession({box: {system, openRecords: toldRecords([])}});
		await upTo(wizard, 'service');
		await wizard.choose('apply');
		await wizard.until('a failure', ({stages}) => stages.service === 'failed');
		await system.write('/etc/docker/daemon.json', Buffer.from('{}\n'), {newFileMode: 0o644});
		await wizard.choose('try-again');
		await wizard.choose('apply');
		const state = await wizard.until('success', ({stages}) => stages.service === 'done');
		// What the first try has done already still counts as done by this run.
		const changes = summaryOf(state).changes.map((change) => say(change));
		expect(changes).toContain('docker starts at every boot (runlevel default)');
		expect(new Set(changes).size).toBe(changes.length);
	});
});

describe('the log', () => {
	test('is shown with what was run so far', async () => {
		const wizard = driveSession();
		await upTo(wizard, 'install');
		wizard.tell({intent: 'open-overlay', overlay: 'log'});
		const {log} = await wizard.until('the log', (state) => state.log.lines.length > 0);
		expect(log.lines.join('\n')).toMatch(
			/^\$ edit \/etc\/apk\/repositories$[\s\S]*^\$ apk update$/m,
		);
		expect(log.fromEnd).toBe(0);
		const shown = [...log.lines];
		wizard.tell({intent: 'go-back'});
		await wizard.choose('apply');
		await wizard.until('the end', (state) => state.stages.install === 'done');
		// A state that was shown is never changed behind its back.
		expect(log.lines).toEqual(shown);
	});

	test('before anything was run is empty, and opens no records', async () => {
		const wizard = driveSession();
		await wizard.choose('start');
		wizard.tell({intent: 'open-overlay', overlay: 'log'});
		expect(wizard.state()).toMatchObject({overlay: 'log', log: {lines: []}});
		expect(wizard.records).toEqual([]);
	});
});

describe('preferences', () => {
	test('that are saved say nothing', async () => {
		const saved: unknown[] = [];
		const wizard = driveSession({
			async savePreferences(preferences) {
				saved.push(preferences.runlevel);
				return undefined;
			},
		});
		await wizard.choose('preferences');
		await wizard.choose('set:runlevel');
		expect(saved).toEqual(['boot']);
		expect(wizard.state().notice).toBeNull();
	});

	test('that could not be saved say why', async () => {
		const notice = message('preferences.not-saved', {path: '/root/x', reason: 'EROFS'});
		const wizard = driveSession({savePreferences: async () => notice});
		await wizard.choose('preferences');
		await wizard.choose('set:compose');
		const state = await wizard.until('a notice', (present) => present.notice !== null);
		expect(state.notice).toEqual(notice);
		expect(state.preferences.compose).toBe(false);
	});
});

describe('a box that another wizard is changing', () => {
	const because = message('run.locked', {pid: 4711, since: '2026-11-23 09:15:00 UTC'});

	test('is left alone: the preview stays, with the notice', async () => {
		const box = practiceBox();
		const before = snapshot(box);
		const wizard = driveSession({
			box: {system: box, openRecords: async () => ({kind: 'refused', because})},
		});
		await upTo(wizard, 'repositories');
		await wizard.choose('apply');
		const state = await wizard.until('a notice', (present) => present.notice !== null);
		expect(state.notice).toEqual(because);
		expect(stagePhase(state, 'repositories')).toBe('preview');
		expect(choicesFor(state).map(({id}) => id)).toContain('apply');
		expect(state.run.startedAt).toBeUndefined();
		expect(snapshot(box)).toEqual(before);
	});

	test('is asked again at the next try', async () => {
		const system = practiceBox();
		let isHeld = true;
		const open = toldRecords([]);
		const wizard = driveSession({
			box: {
				system,
				openRecords: async () => (isHeld ? {kind: 'refused', because} : open()),
			},
		});
		await upTo(wizard, 'repositories');
		await wizard.choose('apply');
		await wizard.until('a notice', (state) => state.notice !== null);
		isHeld = false;
		await wizard.choose('apply');
		await wizard.until('the end', (state) => state.stages.repositories === 'done');
		expect(wizard.state().notice).toBeNull();
	});
});

describe('practice', () => {
	test('begins on a box of its own and lets go of the real one', async () => {
		const box = practiceBox();
		const records: string[] = [];
		const wizard = driveSession({
			box: {system: box, openRecords: toldRecords(records)},
			openPractice: async () => ({
				system: practiceBox('clean'),
				openRecords: toldRecords(records, 'practice'),
			}),
		});
		await upTo(wizard, 'install');
		const before = snapshot(box);
		wizard.tell({intent: 'go-back'}, {intent: 'go-back'}, {intent: 'go-back'});
		await wizard.choose('practice');
		await wizard.until('facts', (state) => state.isPractice && state.facts !== null);
		expect(records).toEqual(['real opened', 'real closed: stopped']);
		await wizard.choose('continue');
		await wizard.choose('apply');
		await wizard.until('the end', (state) => state.stages.repositories === 'done');
		expect(wizard.state().run.acts.every(({step}) => step !== 'install')).toBe(true);
		wizard.tell({intent: 'quit'});
		await wizard.session.finished;
		expect(records).toEqual([
			'real opened',
			'real closed: stopped',
			'practice opened',
			'practice closed: stopped',
		]);
		expect(snapshot(box)).toEqual(before);
	});
});
