import {describe, expect, test} from 'vitest';
import type {CommandContext} from '../../src/commands/command-context.ts';
import {realBox} from '../../src/commands/real-box.ts';
import {runInstall} from '../../src/commands/run-install.ts';
import {undoPort} from '../../src/commands/undo-port.ts';
import {undoableActs} from '../../src/core/journal.ts';
import {choicesFor} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {readJournal} from '../../src/effects/journal-store.ts';
import type {SessionOptions} from '../../src/effects/session.ts';
import {verbatim} from '../../src/messages/message.ts';
import {type CommandBox, commandBox} from '../helpers/command-box.ts';
import {type DrivenSession, driveSession} from '../helpers/session.ts';

const PATH = '/etc/apk/repositories';
const INSTALL = ['install', '--yes', '--user', 'ada'];

async function contextOf(box: CommandBox, ...words: readonly string[]): Promise<CommandContext> {
	const found = Promise.withResolvers<CommandContext>();
	await box.run(
		async (context) => {
			found.resolve(context);
			return 'done';
		},
		['undo', ...words],
	);
	return found.promise;
}

/** Starts the undo on screens, as the command of that name does. */
async function undoOn(box: CommandBox, more: Partial<SessionOptions> = {}): Promise<DrivenSession> {
	const context = await contextOf(box);
	return driveSession({
		box: {
			...realBox(context, 'wizard', () => {}),
			undo: async () => undoPort(context, () => {}),
		},
		firstScreen: 'undo',
		...more,
	});
}

async function installed() {
	const box = await commandBox();
	const before = box.picture();
	await box.run(runInstall, INSTALL);
	return {box, before};
}

const ids = (state: State) => choicesFor(state).map(({id}) => id);
const hasEnded = (state: State) => state.undoing?.ended !== null && state.running === null;

async function leftToUndo({system, state}: CommandBox) {
	const journal = await readJournal(system, state);
	return 'problem' in journal ? ['unreadable'] : undoableActs(journal.entries);
}

function write({system}: CommandBox, text: string) {
	return system.write(PATH, Buffer.from(text), {newFileMode: 0o644});
}

describe('an undo on screens', () => {
	test('shows all of it and does nothing before a key, then takes all of it back', async () => {
		const {box, before} = await installed();
		const after = box.picture();
		const wizard = await undoOn(box);
		const state = await wizard.until('the list', (present) => ids(present).includes('take-back'));
		expect(ids(state)).toEqual(['take-back', 'undo-acts', 'stop-here']);
		expect(box.picture()).toEqual(after);
		await wizard.choose('take-back');
		const end = await wizard.until('the end', hasEnded);
		expect(end.undoing).toMatchObject({ended: 'done', after: {differences: []}});
		expect(end.run.acts.map(({shell}) => shell)).toContain('apk del docker docker-cli-compose');
		expect(box.picture()).toEqual(before);
		expect(await leftToUndo(box)).toEqual([]);
		await wizard.choose('finish');
		expect((await wizard.session.finished).leaving).toEqual({outcome: 'done'});
	});

	test('leaves without a change', async () => {
		const {box} = await installed();
		const after = box.picture();
		const wizard = await undoOn(box);
		await wizard.choose('stop-here');
		expect((await wizard.session.finished).leaving).toEqual({outcome: 'stopped'});
		expect(box.picture()).toEqual(after);
		expect(await leftToUndo(box)).not.toEqual([]);
	});

	test.each([
		['decide:merge', /#http.*community\n@mine/, 'done'],
		['decide:replace', /^[^@]*$/, 'done'],
		['decide:leave', /@mine/, 'failed'],
	])('asks about a file that was changed since: %s', async (decision, wanted, outcome) => {
		const {box} = await installed();
		const read = await box.system.read(PATH);
		const ours = read.kind === 'file' ? Buffer.from(read.bytes).toString() : '';
		await write(box, `${ours}@mine https://one.example/alpine/v3.22/main\n`);
		const wizard = await undoOn(box);
		await wizard.choose('take-back');
		expect(wizard.state().views).toEqual([{view: 'undo-file', path: PATH}]);
		expect(wizard.state().running).toBeNull();
		await wizard.choose(decision);
		expect(wizard.state().views).toEqual([]);
		await wizard.choose('take-back');
		const end = await wizard.until('the end', hasEnded);
		expect(end.undoing?.ended).toBe(outcome);
		const now = await box.system.read(PATH);
		expect(now.kind === 'file' && Buffer.from(now.bytes).toString()).toMatch(wanted);
	});

	test('writes what somebody typed, after it was shown', async () => {
		const {box} = await installed();
		await write(box, 'mine\n');
		const copies: string[] = [];
		const typed = ['typed\n', 'typed again\n'];
		const wizard = await undoOn(box, {
			async editCopy(_, bytes) {
				copies.push(Buffer.from(bytes).toString());
				return {kind: 'edited', bytes: Buffer.from(typed[copies.length - 1] ?? '')};
			},
		});
		await wizard.choose('take-back');
		await wizard.choose('edit-file');
		await wizard.choose('edit-typed');
		await wizard.until('the second text', ({views}) => {
			const view = views.at(-1);
			return view?.view === 'undo-typed' && view.text === 'typed again\n';
		});
		await wizard.choose('use-typed');
		expect(copies).toEqual(['mine\n', 'typed\n']);
		await wizard.choose('take-back');
		await wizard.until('the end', hasEnded);
		const now = await box.system.read(PATH);
		expect(now.kind === 'file' && Buffer.from(now.bytes).toString()).toBe('typed again\n');
	});

	test('says that there is no editor, and goes on asking', async () => {
		const {box} = await installed();
		await write(box, 'mine\n');
		const because = verbatim('no vi');
		const wizard = await undoOn(box, {editCopy: async () => ({kind: 'failed', because})});
		await wizard.choose('take-back');
		await wizard.choose('edit-file');
		const state = await wizard.until('the notice', ({notice}) => notice !== null);
		expect(state.notice).toBe(because);
		expect(ids(state)).toContain('decide:leave');
	});

	test('deletes images only after the word, and last', async () => {
		const {box} = await installed();
		const argv = ['mkdir', '-p', '/var/lib/docker'] as const;
		for await (const piece of box.system.run({argv, touches: ['files'], timeoutMs: 1000})) {
			expect(piece.kind).not.toBe('not-started');
		}

		const wizard = await undoOn(box);
		const type = (word: string) =>
			wizard.tell(...[...word].map((text) => ({intent: 'type-text', text}) as const), {
				intent: 'confirm',
			});
		await wizard.choose('delete-data');
		type('yes');
		expect(wizard.state().views).toMatchObject([{view: 'undo-word', isRefused: true}]);
		expect(wizard.state().undoing?.deletesData).toBe(false);
		wizard.tell(...[1, 2, 3].map(() => ({intent: 'erase-text'}) as const));
		type('delete');
		expect(wizard.state().undoing?.deletesData).toBe(true);
		await wizard.choose('take-back');
		const end = await wizard.until('the end', hasEnded);
		expect(end.undoing?.ended).toBe('done');
		expect(end.run.acts.at(-1)?.shell).toBe('rm -rf /var/lib/docker');
		expect(await box.system.stat('/var/lib/docker')).toMatchObject({kind: 'missing'});
	});

	test('shows what failed, and goes on where it was', async () => {
		const {box, before} = await installed();
		const context = await contextOf(box);
		let isBroken = true;
		const {system} = box;
		const broken: typeof system = {
			...system,
			async *run(invocation) {
				yield* system.run(
					isBroken && invocation.argv.includes('del') && invocation.argv[0] === 'apk'
						? {...invocation, argv: ['false']}
						: invocation,
				);
			},
		};
		const wizard = driveSession({
			box: {
				...realBox({...context, system: broken}, 'wizard', () => {}),
				undo: async () => undoPort({...context, system: broken}, () => {}),
			},
			firstScreen: 'undo',
		});
		await wizard.choose('take-back');
		const end = await wizard.until('the end', hasEnded);
		expect(end.undoing?.ended).toBe('failed');
		expect(ids(end)).toEqual(['undo-again', 'log', 'stop-here']);
		isBroken = false;
		await wizard.choose('undo-again');
		await wizard.choose('take-back');
		const second = await wizard.until('the second end', hasEnded);
		expect(second.undoing?.ended).toBe('done');
		expect(box.picture()).toEqual(before);
	});

	test('stops between two changes when asked, and says so', async () => {
		const {box, before} = await installed();
		const wizard = await undoOn(box);
		await wizard.choose('take-back');
		wizard.tell({intent: 'stop-after-act'});
		const end = await wizard.until('the end', hasEnded);
		expect(end.undoing?.ended).toBe('stopped');
		await wizard.choose('undo-again');
		await wizard.choose('take-back');
		await wizard.until('the second end', hasEnded);
		expect(box.picture()).toEqual(before);
	});

	test('does nothing in a dry run', async () => {
		const {box} = await installed();
		const after = box.picture();
		const context = await contextOf(box, '--dry-run');
		const wizard = driveSession({
			box: {
				...realBox(context, 'wizard', () => {}),
				undo: async () => undoPort(context, () => {}),
			},
			...{firstScreen: 'undo', isDryRun: true},
		});
		await wizard.choose('take-back');
		const end = await wizard.until('the end', hasEnded);
		expect(end.undoing).toMatchObject({ended: 'done', after: null});
		expect(box.picture()).toEqual(after);
	});

	test('refuses where the journal has changed in the meantime', async () => {
		const {box} = await installed();
		const one = await undoOn(box);
		const other = await undoOn(box);
		await other.until('the list', (state) => ids(state).includes('take-back'));
		await one.choose('take-back');
		await one.until('the end', hasEnded);
		await one.choose('finish');
		await one.session.finished;
		await other.choose('take-back');
		const state = await other.until('the notice', ({notice}) => notice !== null);
		expect(state.notice?.key).toBe('undo.meanwhile');
		expect(state.running).toBeNull();
	});

	test('says that there is nothing to take back', async () => {
		const wizard = await undoOn(await commandBox());
		await wizard.choose('finish');
		expect((await wizard.session.finished).leaving?.outcome).toBe('stopped');
	});
});
