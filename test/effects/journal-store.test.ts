import {
	appendFileSync,
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {DEFAULT_CHOICES} from '../../src/core/choices.ts';
import {command, type FileEdit} from '../../src/core/command.ts';
import {formatEntry, type Journal, undoableActs} from '../../src/core/journal.ts';
import {unfinishedWork} from '../../src/core/resume/unfinished-work.ts';
import {createDryRunSystem} from '../../src/effects/dry-run-system.ts';
import {createJournal, readJournal} from '../../src/effects/journal-store.ts';
import type {SetAside} from '../../src/effects/mend-journal.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import type {System} from '../../src/effects/system.ts';
import {verbatim} from '../../src/messages/message.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const system = createNodeSystem();
const ADD = command({
	id: 'apk.add',
	argv: ['apk', 'add', 'docker'],
	reason: verbatim('r'),
	touches: ['packages'],
});
const EDIT: FileEdit = {
	kind: 'edit',
	id: 'repositories.enable-community',
	path: '/etc/apk/repositories',
	before: '#http\xff\n',
	after: 'http\n',
	newFileMode: 0o644,
	reason: verbatim('r'),
	privilege: 'root',
	undo: {kind: 'restore-file'},
};
const BEFORE = {bytes: Buffer.from('#http\xff\n', 'latin1'), mode: 0o640, uid: 3, gid: 4};

function open(
	folder: string,
	box: System = system,
	onSetAside: (found: SetAside) => void = () => {},
) {
	return createJournal({system: box, folder, command: 'install', version: '0.1.0', onSetAside});
}

async function entriesIn(folder: string): Promise<Journal> {
	const journal = await readJournal(system, folder);
	if ('problem' in journal) {
		throw new Error(journal.problem);
	}

	return journal;
}

describe('the journal', () => {
	test('is not touched by a run that changes nothing', async () => {
		const folder = join(await scratchFolder(), 'state');
		expect(await open(folder).close('done')).toEqual({kind: 'done'});
		expect(existsSync(folder)).toBe(false);
		expect(await entriesIn(folder)).toEqual({entries: [], unreadable: []});
	});

	test('has an act with the bytes before it, then how it ended', async () => {
		const folder = join(await scratchFolder(), 'state');
		const journal = open(folder);
		expect(await journal.begin(EDIT, BEFORE)).toEqual({kind: 'done'});
		const afterBegin = await entriesIn(folder);
		expect(afterBegin.entries.map(({entry}) => entry)).toEqual(['run-begun', 'act-begun']);
		const [act] = undoableActs(afterBegin.entries);
		expect(act).toMatchObject({
			act: EDIT,
			outcome: undefined,
			before: {mode: 0o640, uid: 3, gid: 4},
		});
		expect(Buffer.from(act?.before?.base64 ?? '', 'base64')).toEqual(BEFORE.bytes);
		expect(unfinishedWork(afterBegin.entries)).toMatchObject({
			run: journal.run,
			outcome: undefined,
		});

		await journal.end(EDIT, 'succeeded', null);
		await journal.begin(ADD);
		await journal.end(ADD, 'failed', 1);
		await journal.close('failed');
		const {entries} = await entriesIn(folder);
		expect(undoableActs(entries).map(({act: {id}, outcome}) => [id, outcome])).toEqual([
			['apk.add', 'failed'],
			['repositories.enable-community', 'succeeded'],
		]);
		expect(unfinishedWork(entries)).toMatchObject({run: journal.run, outcome: 'failed'});
	});

	test('and its backups are for root alone', async () => {
		const folder = join(await scratchFolder(), 'state');
		const journal = open(folder);
		await journal.begin(EDIT, BEFORE);
		const backup = join(folder, 'backups', journal.run, '1/etc/apk/repositories');
		expect(readFileSync(backup)).toEqual(BEFORE.bytes);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(statSync(join(folder, 'backups')).mode & 0o777).toBe(0o700);
		expect(statSync(backup).mode & 0o777).toBe(0o600);
		expect(statSync(join(folder, 'journal.jsonl')).mode & 0o777).toBe(0o600);
	});

	test('knows a file that was not there before', async () => {
		const folder = join(await scratchFolder(), 'state');
		await open(folder).begin(
			{...EDIT, before: undefined},
			{bytes: undefined, mode: undefined, uid: undefined, gid: undefined},
		);
		const [act] = undoableActs((await entriesIn(folder)).entries);
		expect(act?.before).toEqual({
			...{base64: null, backup: null, mode: null, uid: null, gid: null},
			ours: join(folder, 'backups', act?.run ?? '', '1.ours/etc/apk/repositories'),
		});
	});

	test('loses only the line that a crash cut off, and keeps the file as it was', async () => {
		const folder = join(await scratchFolder(), 'state');
		const first = open(folder);
		await first.begin(ADD);
		const torn = '{"schema":1,"at":1,"run":"x","ent';
		appendFileSync(join(folder, 'journal.jsonl'), torn);
		const whole = readFileSync(join(folder, 'journal.jsonl'));
		expect((await entriesIn(folder)).unreadable).toEqual([{line: 3, text: torn, isDamaged: true}]);

		const told: SetAside[] = [];
		const second = open(folder, system, (found) => told.push(found));
		await second.begin(EDIT, BEFORE);
		const {entries, unreadable} = await entriesIn(folder);
		expect(unreadable).toEqual([]);
		expect(entries.map(({entry}) => entry)).toEqual([
			...['run-begun', 'act-begun', 'run-begun', 'act-begun'],
		]);
		expect(told).toEqual([{path: expect.stringMatching(/journal\.set-aside-20/), lines: 1}]);
		const {path = ''} = told[0] ?? {};
		expect(readFileSync(path)).toEqual(whole);
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	test('of nothing but damage is set aside and begun anew', async () => {
		const folder = await scratchFolder();
		const file = join(folder, 'journal.jsonl');
		writeFileSync(file, Buffer.alloc(5000));
		const told: SetAside[] = [];
		expect(await open(folder, system, (found) => told.push(found)).begin(ADD)).toEqual({
			kind: 'done',
		});
		expect(told).toHaveLength(1);
		expect((await entriesIn(folder)).entries).toHaveLength(2);
	});

	test('keeps lines of a later version where they are', async () => {
		const folder = join(await scratchFolder(), 'state');
		await open(folder).begin(ADD);
		const file = join(folder, 'journal.jsonl');
		const later = formatEntry({...({schema: 2} as object), entry: 'act-paused'} as never);
		appendFileSync(file, `${later}rubbish\n`);
		await open(folder).begin(ADD);
		const {unreadable} = await entriesIn(folder);
		expect(unreadable).toEqual([{line: 3, text: later.trimEnd(), isDamaged: false}]);
		expect(readFileSync(file, 'utf8')).not.toContain('rubbish');
	});

	test('is added to also where there is no room to set anything aside', async () => {
		const folder = join(await scratchFolder(), 'state');
		await open(folder).begin(ADD);
		appendFileSync(join(folder, 'journal.jsonl'), '{"torn');
		const full: System = {
			...system,
			write: async (path, bytes, options) =>
				path.includes('set-aside')
					? {kind: 'failed', code: 'ENOSPC', message: 'ENOSPC'}
					: system.write(path, bytes, options),
		};
		expect(await open(folder, full).begin(ADD)).toEqual({kind: 'done'});
		const {entries, unreadable} = await entriesIn(folder);
		expect(entries).toHaveLength(4);
		expect(unreadable).toMatchObject([{line: 3, text: '{"torn'}]);
	});

	test('says why it cannot be written, and then no act may start', async () => {
		const folder = join(await scratchFolder(), 'file');
		writeFileSync(folder, '');
		expect(await open(folder).begin(ADD)).toMatchObject({kind: 'failed'});
		expect(await open(`${folder}/deeper`).begin(ADD)).toMatchObject({kind: 'failed'});
	});

	test('notes what was taken back', async () => {
		const folder = join(await scratchFolder(), 'state');
		const first = open(folder);
		await first.begin(ADD);
		await first.end(ADD, 'succeeded', 0);
		await open(folder).undone({run: first.run, number: 1});
		expect(undoableActs((await entriesIn(folder)).entries)).toEqual([]);
	});

	test('has with the first entry what going on later needs, and other choices with the next act', async () => {
		const folder = join(await scratchFolder(), 'state');
		const journal = open(folder);
		const about = {choices: DEFAULT_CHOICES, steps: ['install'], repositoryFiles: []} as const;
		journal.about(about);
		await journal.start();
		await journal.start();
		await journal.begin(ADD, undefined, 'install');
		const other = {...DEFAULT_CHOICES, users: ['ada']};
		journal.about({...about, choices: other});
		await journal.begin({...ADD}, undefined, 'access');
		const {entries} = await entriesIn(folder);
		expect(entries).toMatchObject([
			{entry: 'run-begun', choices: {users: []}, steps: ['install'], box: {repositories: {}}},
			{entry: 'act-begun', step: 'install'},
			{entry: 'act-begun', step: 'access', choices: {users: ['ada']}},
		]);
		expect(entries[1]).not.toHaveProperty('choices');
	});

	test('without its script lets no act start, and notes that', async () => {
		const folder = join(await scratchFolder(), 'state');
		const full: System = {
			...system,
			write: async () => ({kind: 'failed', code: 'ENOSPC', message: 'ENOSPC: full'}),
		};
		expect(await open(folder, full).begin(ADD)).toEqual({kind: 'failed', message: 'ENOSPC: full'});
		expect(undoableActs((await entriesIn(folder)).entries)).toEqual([]);
	});

	test('of a dry run stays as it is', async () => {
		const folder = await scratchFolder();
		expect(await open(folder, createDryRunSystem(system)).begin(EDIT, BEFORE)).toEqual({
			kind: 'done',
		});
		expect(readdirSync(folder)).toEqual([]);
	});
});
