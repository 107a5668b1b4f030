import {describe, expect, test} from 'vitest';
import type {RunEvent} from '../../src/core/event.ts';
import {undoableActs} from '../../src/core/journal.ts';
import {unfinishedWork} from '../../src/core/resume/unfinished-work.ts';
import {readJournal} from '../../src/effects/journal-store.ts';
import type {System} from '../../src/effects/system.ts';
import {say} from '../../src/messages/message.ts';
import {play, typed} from '../../src/practice/play.ts';
import {
	CRASH,
	install,
	type Listener,
	practiceBox,
	STATE,
	snapshot,
	undo,
} from '../helpers/practice-run.ts';

const REPOSITORIES = '/etc/apk/repositories';
const FOR_ADA = {choices: {users: ['ada']}} as const;

const shells = (events: readonly RunEvent[]) =>
	events.flatMap((event) => (event.event === 'command-started' ? [event.shell] : []));

/** Does something at the n-th event of this kind, counted from 0. */
function atNumber(name: RunEvent['event'], number: number, act: Listener): Listener {
	let seen = 0;
	return (event, control) =>
		event.event === name && seen++ === number ? act(event, control) : undefined;
}

async function entriesOf(box: System) {
	const journal = await readJournal(box, STATE);
	return 'problem' in journal ? [] : journal.entries;
}

async function edit(box: System, text: string) {
	await box.write(REPOSITORIES, Buffer.from(text), {newFileMode: 0o644});
}

async function textOf(box: System, path: string) {
	const found = await box.read(path);
	return found.kind === 'file' ? Buffer.from(found.bytes).toString() : undefined;
}

/** A box on which Docker was installed and ada added, and how it was before. */
async function installed(scenario = 'community-off') {
	const box = practiceBox(scenario);
	const before = snapshot(box);
	expect((await install(box, FOR_ADA)).outcome).toBe('done');
	expect(snapshot(box)).not.toEqual(before);
	return {box, before};
}

describe('install, then undo', () => {
	test.each(['community-off', 'community-off-3.23', 'clean', 'clean-3.23'])(
		'on %s leaves files, world, packages, runlevels and groups as they were',
		async (scenario) => {
			const {box, before} = await installed(scenario);
			expect((await undo(box)).outcome).toBe('done');
			expect(snapshot(box)).toEqual(before);
		},
	);

	test('goes the same way back, newest first', async () => {
		const {box} = await installed();
		expect(shells((await undo(box)).events)).toEqual([
			'delgroup ada docker',
			'service docker stop',
			'rc-update del docker default',
			'apk del docker docker-cli-compose',
			`edit ${REPOSITORIES}`,
		]);
	});

	test('a second undo finds nothing to take back', async () => {
		const {box} = await installed();
		await undo(box);
		const after = snapshot(box);
		expect(await undo(box)).toMatchObject({count: 0, outcome: 'done'});
		expect(snapshot(box)).toEqual(after);
	});

	test('and install again works, and can be taken back again', async () => {
		const {box, before} = await installed();
		await undo(box);
		expect((await install(box)).outcome).toBe('done');
		expect((await undo(box)).outcome).toBe('done');
		expect(snapshot(box)).toEqual(before);
	});

	test('a dry run says what it would do and takes nothing back', async () => {
		const {box} = await installed();
		const after = snapshot(box);
		const journal = await textOf(box, `${STATE}/journal.jsonl`);
		const {outcome, events} = await undo(box, {isDryRun: true});
		expect(outcome).toBe('done');
		expect(shells(events)).toHaveLength(5);
		expect(snapshot(box)).toEqual(after);
		expect(await textOf(box, `${STATE}/journal.jsonl`)).toBe(journal);
	});
});

describe('a file that somebody else has changed since', () => {
	test('is left alone and said; all the rest is taken back', async () => {
		const {box, before} = await installed();
		const theirs = `${await textOf(box, REPOSITORIES)}https://mirror.example/extra\n`;
		await edit(box, theirs);
		const {outcome, events} = await undo(box);
		expect(await textOf(box, REPOSITORIES)).toBe(theirs);
		const last = events.findLast((event) => event.event === 'step-finished');
		expect(last).toMatchObject({outcome: 'skipped', changed: false});
		expect(last?.because && say(last.because)).toBe(
			`Left as it is: ${REPOSITORIES} was changed by somebody else since.`,
		);
		// Nobody may believe that the box is as it was.
		expect(outcome).toBe('failed');
		expect(snapshot(box).packages).toEqual(before.packages);
	});

	test('stays in the journal, and is put back once it has our text again', async () => {
		const {box, before} = await installed();
		const ours = (await textOf(box, REPOSITORIES)) ?? '';
		await edit(box, `${ours}# mine\n`);
		await undo(box);
		expect(undoableActs(await entriesOf(box)).map(({act}) => act.kind)).toEqual(['edit']);
		await edit(box, ours);
		expect((await undo(box)).outcome).toBe('done');
		expect(snapshot(box)).toEqual(before);
	});

	test('back to what it was by hand needs nothing more', async () => {
		const {box, before} = await installed();
		const {before: old} = undoableActs(await entriesOf(box)).at(-1) ?? {};
		await edit(box, Buffer.from(old?.base64 ?? '', 'base64').toString());
		expect((await undo(box)).outcome).toBe('done');
		expect(snapshot(box)).toEqual(before);
	});
});

describe('what is gone already', () => {
	test('does not stand in the way: docker was removed by hand', async () => {
		const {box, before} = await installed();
		for (const line of [
			'rc-service docker stop',
			'rc-update del docker default',
			'apk del docker docker-cli-compose',
			'delgroup ada docker',
		]) {
			box.changeWorld((world) => play(world, [typed(line)], box.now()).world);
		}

		const {outcome, events} = await undo(box);
		expect(outcome).toBe('done');
		expect(shells(events)).toEqual([`edit ${REPOSITORIES}`]);
		expect(snapshot(box)).toEqual(before);
		expect((await undo(box)).count).toBe(0);
	});
});

describe('an undo that is interrupted', () => {
	test.each([0, 1, 2, 3, 4])('by the user at act %i goes on where it was', async (number) => {
		const {box, before} = await installed();
		const first = await undo(box, {
			on: atNumber('command-started', number, (_, control) => control.stopNow()),
		});
		expect(first.outcome).toBe('stopped');
		expect(undoableActs(await entriesOf(box))).toHaveLength(5 - number);
		const second = await undo(box);
		expect(second.outcome).toBe('done');
		expect(shells(second.events)).toHaveLength(5 - number);
		expect(snapshot(box)).toEqual(before);
	});

	test.each([0, 1, 2, 3, 4])(
		'by a crash after act %i, before that was noted, goes on where it was',
		async (number) => {
			const {box, before} = await installed();
			const on = atNumber('command-finished', number, () => 'crash');
			await expect(undo(box, {on})).rejects.toThrow(CRASH);
			expect((await undo(box)).outcome).toBe('done');
			expect(snapshot(box)).toEqual(before);
			expect((await undo(box)).count).toBe(0);
		},
	);
});

describe('an install that is interrupted', () => {
	// apk update and the waiting change nothing, so those places are left out.
	test.each([0, 3, 4, 5, 7])('by the user at act %i can be taken back', async (number) => {
		const box = practiceBox();
		const before = snapshot(box);
		const on = atNumber('command-started', number, (_, control) => control.stopNow());
		expect((await install(box, {...FOR_ADA, on})).outcome).toBe('stopped');
		expect((await undo(box)).outcome).toBe('done');
		expect(snapshot(box)).toEqual(before);
	});

	test.each([0, 3, 4, 5, 7])('by a crash after act %i can be taken back', async (number) => {
		const box = practiceBox();
		const before = snapshot(box);
		const on = atNumber('command-finished', number, () => 'crash');
		await expect(install(box, {...FOR_ADA, on})).rejects.toThrow(CRASH);
		expect(unfinishedWork(await entriesOf(box))).toBeDefined();
		expect((await undo(box)).outcome).toBe('done');
		expect(snapshot(box)).toEqual(before);
	});

	test.each(['add docker', 'rc-update add', 'docker start', 'addgroup'])(
		'by a crash between writing "%s" down and doing it can be taken back',
		async (words) => {
			const box = practiceBox();
			const before = snapshot(box);
			// Nobody can know later whether it was done.
			const dying: System = {
				...box,
				async *run(invocation, stop) {
					if (invocation.argv.join(' ').includes(words)) {
						throw new Error(CRASH);
					}

					yield* box.run(invocation, stop);
				},
			};
			await expect(install(dying, FOR_ADA)).rejects.toThrow(CRASH);
			expect(undoableActs(await entriesOf(box))[0]?.outcome).toBeUndefined();
			expect((await undo(box)).outcome).toBe('done');
			expect(snapshot(box)).toEqual(before);
		},
	);
});

test('an undo on a full disk goes on, and a later one notes what is left to note', async () => {
	const {box, before} = await installed();
	const full: System = {
		...box,
		append: async () => ({kind: 'failed', code: 'ENOSPC', message: 'ENOSPC: no space left'}),
	};
	expect((await undo(full)).outcome).toBe('done');
	expect(snapshot(box)).toEqual(before);
	expect((await undo(box)).outcome).toBe('done');
	expect((await undo(box)).count).toBe(0);
});

test('a command that cannot be run stops the undo: what is below still stands on it', async () => {
	const {box} = await installed();
	const broken: System = {
		...box,
		async *run(invocation, stop) {
			const {argv} = invocation;
			yield* box.run(
				argv[0] === 'apk' && argv.includes('del')
					? {...invocation, argv: ['apk', 'dle']}
					: invocation,
				stop,
			);
		},
	};
	const {outcome, events} = await undo(broken);
	expect(outcome).toBe('failed');
	expect(shells(events).at(-1)).toMatch(/^apk del/);
	expect(await textOf(box, REPOSITORIES)).toMatch(/^http.*community$/m);
});
