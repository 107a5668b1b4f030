import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {runInstall} from '../../src/commands/run-install.ts';
import {runUndoCommand} from '../../src/commands/run-undo-command.ts';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {earlierRun, viewOfEarlier} from '../../src/core/resume/earlier-run.ts';
import {unfinishedWork} from '../../src/core/resume/unfinished-work.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {readJournal} from '../../src/effects/journal-store.ts';
import {openRecords} from '../../src/effects/open-records.ts';
import type {Invocation} from '../../src/effects/system.ts';
import {say} from '../../src/messages/message.ts';
import {type CommandBox, commandBox} from '../helpers/command-box.ts';
import {type DrivenSession, driveSession} from '../helpers/session.ts';

const INSTALL = ['install', '--yes', '--user', 'ada'];

const running =
	(words: string) =>
	({argv}: Invocation): boolean =>
		argv
			.filter((word) => !word.startsWith('--'))
			.join(' ')
			.startsWith(words);

async function entriesOf({system, state}: CommandBox) {
	const journal = await readJournal(system, state);
	return 'problem' in journal ? [] : journal.entries;
}

/** Starts the wizard on a box whose journal is as a killed run left it. */
async function wizardOn(box: CommandBox): Promise<DrivenSession> {
	const work = unfinishedWork(await entriesOf(box));
	const {system, state, folder} = box;
	return driveSession({
		box: {
			system,
			openRecords: () =>
				openRecords({
					...{system, paths: {state, log: join(folder, 'log')}, command: 'wizard'},
					...{startedAt: system.now() + 5000, onLogFailure: () => {}},
				}),
		},
		...(work && {earlier: earlierRun(work, work.choices ?? DEFAULT_CHOICES)}),
	});
}

const ids = (state: State) => choicesFor(state).map(({id}) => id);

/** Takes the first choice everywhere, as somebody does who presses Enter. */
async function toTheEnd(wizard: DrivenSession): Promise<State> {
	for (let presses = 0; presses < 20; presses++) {
		const state = await wizard.until('something to choose', (present) => ids(present).length > 0);
		if (state.screen === 'summary') {
			return state;
		}

		wizard.tell({intent: 'confirm'});
		await wizard.until('what follows', (present) => present !== state && !present.running);
	}

	throw new Error('it did not end');
}

async function undisturbed() {
	const box = await commandBox();
	await box.run(runInstall, INSTALL);
	return box.picture();
}

describe('a wizard that finds an unfinished run', () => {
	test('says where and why it stopped, and does nothing before a key', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('apk add docker'));
		const before = box.picture();
		const wizard = await wizardOn(box);
		expect(wizard.state().screen).toBe('resume');
		const state = await wizard.until('choices', (present) => ids(present).length > 0);
		expect(ids(state)).toEqual(['go-on', 'anew', 'undo']);
		const view = viewOfEarlier(state);
		expect(view?.stage).toBe('install');
		expect(view && say(view.why)).toMatch(/ended from outside.*apk add docker/);
		expect(box.picture()).toEqual(before);
	});

	test('mends what apk left half done before it goes on to the same end', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('apk add docker'));
		const wizard = await wizardOn(box);
		await wizard.choose('go-on');
		const repair = await wizard.until('the repair', (state) => ids(state).includes('apply-step'));
		expect(repair.views).toMatchObject([{view: 'step', step: {acts: [{id: 'apk.fix'}, {}]}}]);
		await toTheEnd(wizard);
		expect(box.picture()).toEqual(await undisturbed());
		wizard.tell({intent: 'quit'});
		await wizard.session.finished;
		const entries = await entriesOf(box);
		expect(unfinishedWork(entries)).toBeUndefined();
		const runs = entries.filter(({entry}) => entry === 'run-begun');
		expect(runs).toMatchObject([{command: 'install'}, {continues: runs[0]?.run}]);
	});

	test('does not let the repair be passed by going back', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('apk add docker'));
		const wizard = await wizardOn(box);
		await wizard.choose('go-on');
		await wizard.until('the repair', (state) => ids(state).includes('apply-step'));
		wizard.tell({intent: 'go-back'});
		await wizard.choose('apply');
		expect(ids(wizard.state())).toContain('apply-step');
		expect(wizard.state().running).toBeNull();
	});

	test.each(['rc-update add', 'service docker start', 'docker run'])(
		'goes on at once after "%s" was cut off',
		async (moment) => {
			const box = await commandBox();
			await box.killBefore(runInstall, INSTALL, running(moment));
			const wizard = await wizardOn(box);
			await wizard.choose('go-on');
			await toTheEnd(wizard);
			expect(box.picture()).toEqual(await undisturbed());
		},
	);

	test('starts again from the check, and still mends first', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('apk add docker'));
		const wizard = await wizardOn(box);
		await wizard.choose('anew');
		const state = await wizard.until('the check', (present) => ids(present).length > 0);
		expect(state.screen).toBe('check');
		expect(state.choices.users).toEqual([]);
		await wizard.choose('continue');
		await toTheEnd(wizard);
		expect(box.system.world().installed.has('docker')).toBe(true);
		const {acts} = wizard.state().run;
		expect(acts.findIndex(({id}) => id === 'apk.fix')).toBeGreaterThanOrEqual(0);
	});

	test('can look back at the choice until something runs', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('rc-update add'));
		const wizard = await wizardOn(box);
		await wizard.choose('anew');
		await wizard.until('the check', (state) => ids(state).includes('continue'));
		wizard.tell({intent: 'go-back'});
		expect(ids(wizard.state())).toEqual(['go-on', 'anew', 'undo']);
	});

	test('shows the undo with one choice, and comes back from it', async () => {
		const box = await commandBox();
		await box.killBefore(runInstall, INSTALL, running('service docker start'));
		const wizard = await wizardOn(box);
		await wizard.choose('undo');
		expect(wizard.state()).toMatchObject({screen: 'undo', undoing: {from: 'resume'}});
		await wizard.choose('leave-undo');
		expect(ids(wizard.state())).toEqual(['go-on', 'anew', 'undo']);
		expect(wizard.state().undoing).toBeNull();
	});

	test('of an undo offers to go on with that', async () => {
		const box = await commandBox();
		await box.run(runInstall, INSTALL);
		await box.killBefore(runUndoCommand, ['undo', '--yes'], running('apk del'));
		const wizard = await wizardOn(box);
		const state = await wizard.until('choices', (present) => ids(present).length > 0);
		expect(ids(state)).toEqual(['undo', 'anew']);
		expect(say(choicesFor(state)[0]?.label ?? {key: 'verbatim', values: {}})).toBe(
			'Go on with the undo (2 changes left)',
		);
	});
});

test('practice has nothing to do with what was found on the real box', async () => {
	const box = await commandBox();
	await box.killBefore(runInstall, INSTALL, running('rc-update add'));
	const wizard = await wizardOn(box);
	await wizard.choose('anew');
	await wizard.until('the check', (state) => ids(state).includes('continue'));
	wizard.tell({intent: 'go-back'}, {intent: 'go-back'});
	expect(wizard.state().screen).toBe('resume');
});
