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
import {command, type FileEdit} from '../../src/core/command.ts';
import {type Journal, undoableActs, unfinishedRun} from '../../src/core/journal.ts';
import {createDryRunSystem} from '../../src/effects/dry-run-system.ts';
import {createJournal, readJournal} from '../../src/effects/journal-store.ts';
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

function open(folder: string, box: System = system) {
	return createJournal({system: box, folder, command: 'install', version: '0.1.0'});
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
		expect(unfinishedRun(afterBegin.entries)).toBe(journal.run);

		await journal.end(EDIT, 'succeeded', null);
		await journal.begin(ADD);
		await journal.end(ADD, 'failed', 1);
		await journal.close('failed');
		const {entries} = await entriesIn(folder);
		expect(undoableActs(entries).map(({act: {id}, outcome}) => [id, outcome])).toEqual([
			['apk.add', 'failed'],
			['repositories.enable-community', 'succeeded'],
		]);
		expect(unfinishedRun(entries)).toBeUndefined();
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
		expect(act?.before).toEqual({base64: null, backup: null, mode: null, uid: null, gid: null});
	});

	test('loses only the line that a crash cut off', async () => {
		const folder = join(await scratchFolder(), 'state');
		const first = open(folder);
		await first.begin(ADD);
		appendFileSync(join(folder, 'journal.jsonl'), '{"schema":1,"at":1,"run":"x","ent');
		const second = open(folder);
		await second.begin(EDIT, BEFORE);
		const {entries, unreadable} = await entriesIn(folder);
		expect(unreadable).toEqual([{line: 3, text: '{"schema":1,"at":1,"run":"x","ent'}]);
		expect(entries.map(({entry}) => entry)).toEqual([
			'run-begun',
			'act-begun',
			'run-begun',
			'act-begun',
		]);
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

	test('of a dry run stays as it is', async () => {
		const folder = await scratchFolder();
		expect(await open(folder, createDryRunSystem(system)).begin(EDIT, BEFORE)).toEqual({
			kind: 'done',
		});
		expect(readdirSync(folder)).toEqual([]);
	});
});
