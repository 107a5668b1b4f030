import {describe, expect, test} from 'vitest';
import {byteStringFrom, byteStringOfText, bytesOf} from '../../src/core/byte-string.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import type {PracticeSystem} from '../../src/effects/practice-system.ts';
import {say} from '../../src/messages/message.ts';
import {practiceBox} from '../helpers/practice-run.ts';
import {type DrivenSession, driveSession, toldRecords} from '../helpers/session.ts';

const WORLD = '/etc/apk/world';
const BASE = 'alpine-base\ndoas\nlinux-virt\n';

async function boxWith(added: string): Promise<PracticeSystem> {
	const system = practiceBox('clean');
	await system.write(WORLD, bytesOf(byteStringOfText(BASE + added)), {newFileMode: 0o644});
	return system;
}

async function worldOf(system: PracticeSystem): Promise<string> {
	const file = await system.read(WORLD);
	return file.kind === 'file' ? byteStringFrom(file.bytes) : '';
}

const ids = (state: State) => choicesFor(state).map(({id}) => id);
const isSettled = ({running, probing, asking}: State) =>
	running === null && probing === 'idle' && asking === null;

async function toFailedInstall(system: PracticeSystem): Promise<DrivenSession> {
	const wizard = driveSession({box: {system, openRecords: toldRecords([])}});
	await wizard.choose('start');
	await wizard.choose('continue');
	await wizard.choose('apply');
	await wizard.until('the indexes', ({stages}) => stages.repositories === 'done');
	await wizard.choose('continue');
	await wizard.choose('apply');
	await wizard.until('the failure', ({stages}) => stages.install === 'failed');
	return wizard;
}

describe('the smallest change, from the screen of an installation that failed', () => {
	test.each([
		['a pinned version', 'nodejs=20.1.0-r0\n', 'nodejs\n'],
		['a forbidden package', '!containerd\n', ''],
		['a name that is nowhere', 'no-such-thing\n', ''],
		['a tag that is nowhere', 'nodejs@edge\n', 'nodejs\n'],
	])('%s: is found, shown, proved, and the installation goes on', async (_, added, after) => {
		const system = await boxWith(added);
		const wizard = await toFailedInstall(system);
		expect(ids(wizard.state())[0]).toBe('smallest');
		await wizard.choose('smallest');
		expect(wizard.state().views.at(-1)).toMatchObject({view: 'changes', changes: null});
		await wizard.until('what apk can do', isSettled);
		if (ids(wizard.state()).includes('change:1')) {
			await wizard.choose('change:0');
		}

		expect(wizard.state().views.at(-1)).toMatchObject({view: 'step'});
		expect(await worldOf(system), 'nothing is written before it is shown').toBe(BASE + added);
		await wizard.choose('apply-step');
		await wizard.until('a fresh look', (state) => state.notice !== null && isSettled(state));
		expect(await worldOf(system)).toBe(BASE + after);
		await wizard.choose('apply');
		await wizard.until('the end', ({stages}) => stages.install === 'done');
	});

	test('who goes back while apk is asked stays where he went', async () => {
		const wizard = await toFailedInstall(await boxWith('no-such-thing\n'));
		await wizard.choose('smallest');
		wizard.tell({intent: 'go-back'});
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(wizard.state()).toMatchObject({views: [], asking: null, screen: 'install'});
	});

	test('what is gone meanwhile is said, and nothing is changed', async () => {
		const system = await boxWith('no-such-thing\n');
		const wizard = await toFailedInstall(system);
		await system.write(WORLD, bytesOf(byteStringOfText(BASE)), {newFileMode: 0o644});
		await wizard.choose('smallest');
		await wizard.until('an answer', (state) => state.notice !== null && isSettled(state));
		const {notice, views} = wizard.state();
		expect([notice && say(notice), views]).toEqual([
			'apk says that it can install Docker as things are. What was in the way is gone.',
			[],
		]);
	});

	test('a file that changed between preview and Enter is left alone', async () => {
		const system = await boxWith('no-such-thing\n');
		const wizard = await toFailedInstall(system);
		await wizard.choose('smallest');
		await wizard.until('what apk can do', ({views}) => views.at(-1)?.view === 'step');
		await system.write(WORLD, bytesOf('other\n'), {newFileMode: 0o644});
		await wizard.choose('apply-step');
		await wizard.until('the end', (state) => isSettled(state));
		expect(await worldOf(system)).toBe('other\n');
		expect(wizard.state().views.at(-1)).toMatchObject({view: 'step', ended: 'failed'});
	});
});

test('the search for what is wrong offers it with the cause, and says that the cause is gone', async () => {
	const system = await boxWith('no-such-thing\n');
	const wizard = driveSession({box: {system, openRecords: toldRecords([])}});
	await wizard.choose('trouble');
	const {trouble} = await wizard.until('causes', (state) => state.trouble?.diagnoses !== undefined);
	expect(trouble?.diagnoses?.map(({cause}) => cause)).toContain('world-missing-package');
	await wizard.choose('cause:world-missing-package');
	await wizard.until('the look', isSettled);
	await wizard.choose('smallest');
	await wizard.until('what apk can do', ({views}) => views.at(-1)?.view === 'step');
	await wizard.choose('apply-step');
	await wizard.until(
		'the proof',
		(state) => state.trouble?.mended !== undefined && isSettled(state),
	);
	expect(wizard.state().trouble?.mended?.cause).toBe('world-missing-package');
	expect(await worldOf(system)).toBe(BASE);
});
