import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	chownSync,
	lchownSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readJournal} from '../../src/effects/journal-store.ts';
import {takeLock} from '../../src/effects/lock.ts';
import {openLog} from '../../src/effects/log-file.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {foreignFolder, isRootsOwn} from '../../src/effects/safe-folder.ts';
import {type Message, say} from '../../src/messages/message.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const IS_ROOT = process.getuid?.() === 0;
const SOMEBODY = 1234;
const system = createNodeSystem();
const write = (path: string) =>
	system.write(path, new TextEncoder().encode('new\n'), {newFileMode: 0o644});

describe('a folder is root’s own', () => {
	test.each([
		['for root alone', {uid: 0, gid: 0, mode: 0o700}, true],
		['that all read', {uid: 0, gid: 0, mode: 0o755}, true],
		['in which the group of root writes', {uid: 0, gid: 0, mode: 0o775}, true],
		['of somebody', {uid: SOMEBODY, gid: 0, mode: 0o700}, false],
		['in which another group writes', {uid: 0, gid: SOMEBODY, mode: 0o775}, false],
		['in which all write', {uid: 0, gid: 0, mode: 0o1777}, false],
	])('%s', (_, looks, isOwn) => {
		expect(isRootsOwn(looks)).toBe(isOwn);
	});
});

describe.runIf(IS_ROOT)('as root', () => {
	test('names the folder on the way in which somebody else could exchange things', async () => {
		const top = await scratchFolder();
		mkdirSync(join(top, 'theirs/mine'), {recursive: true});
		chownSync(join(top, 'theirs'), SOMEBODY, SOMEBODY);
		expect(await foreignFolder(join(top, 'theirs/mine'))).toBe(join(top, 'theirs'));
		expect(await foreignFolder(top)).toBeUndefined();
		expect(await foreignFolder(join(top, 'theirs'), SOMEBODY)).toBeUndefined();
	});

	test('follows a link into a folder of its own, and not into one of somebody else', async () => {
		const top = await scratchFolder();
		for (const [name, uid] of [
			['mine', 0],
			['theirs', SOMEBODY],
		] as const) {
			mkdirSync(join(top, name), {mode: 0o755});
			writeFileSync(join(top, name, 'file'), 'old\n');
			chownSync(join(top, name), uid, uid);
			symlinkSync(join(name, 'file'), join(top, `to-${name}`));
		}

		expect(await write(join(top, 'to-mine'))).toEqual({kind: 'done'});
		expect(readFileSync(join(top, 'mine/file'), 'utf8')).toBe('new\n');
		expect(lstatSync(join(top, 'to-mine')).isSymbolicLink()).toBe(true);
		const refused = await write(join(top, 'to-theirs'));
		expect(refused).toMatchObject({kind: 'failed', code: 'EPERM'});
		expect(refused).toMatchObject({message: expect.stringContaining(join(top, 'theirs'))});
		expect(readFileSync(join(top, 'theirs/file'), 'utf8')).toBe('old\n');
		expect(readdirSync(join(top, 'theirs'))).toEqual(['file']);
	});

	test.each([
		['of somebody', (folder: string) => chownSync(folder, SOMEBODY, SOMEBODY)],
		['in which all write', (folder: string) => chmodSync(folder, 0o777)],
		[
			'behind a link of somebody',
			(folder: string) => {
				renameSync(folder, `${folder}-there`);
				symlinkSync(`${folder}-there`, folder);
				lchownSync(folder, SOMEBODY, SOMEBODY);
			},
		],
		['in a folder of somebody', (folder: string) => chownSync(dirname(folder), SOMEBODY, SOMEBODY)],
	])('keeps neither lock nor log in a folder %s, and changes nothing of it', async (_, spoil) => {
		const folder = join(await scratchFolder(), 'state');
		mkdirSync(folder, {mode: 0o755});
		spoil(folder);
		const before = statSync(folder);
		const lock = await takeLock(join(folder, 'lock'), Date.now);
		expect(lock).toMatchObject({kind: 'failed', code: 'EPERM'});
		const problems: Message[] = [];
		const onFailure = (problem: Message) => void problems.push(problem);
		const log = await openLog({directory: folder, now: Date.now, onFailure});
		expect(log.path).toBeNull();
		expect(problems.map(say).join()).toMatch(/somebody else's/);
		expect(readdirSync(folder)).toEqual([]);
		const {mode, uid, gid} = statSync(folder);
		expect({mode, uid, gid}).toEqual({mode: before.mode, uid: before.uid, gid: before.gid});
	});

	test('goes through a link of root into a folder of root', async () => {
		const top = await scratchFolder();
		mkdirSync(join(top, 'disk'), {mode: 0o755});
		symlinkSync('disk', join(top, 'state'));
		const lock = await takeLock(join(top, 'state/lock'), Date.now);
		expect(lock.kind).toBe('taken');
		expect(statSync(join(top, 'disk')).mode & 0o777).toBe(0o700);
		expect(readdirSync(join(top, 'disk'))).toEqual(['lock']);
	});

	test.each([
		['of somebody', (folder: string) => chownSync(folder, SOMEBODY, SOMEBODY)],
		['in which all write', (folder: string) => chmodSync(folder, 0o777)],
	])('reads no journal in a folder %s', async (_, spoil) => {
		const folder = join(await scratchFolder(), 'state');
		mkdirSync(folder, {mode: 0o700});
		writeFileSync(join(folder, 'journal.jsonl'), '');
		expect(await readJournal(system, folder)).toEqual({entries: [], unreadable: []});
		spoil(folder);
		expect(await readJournal(system, folder)).toMatchObject({
			problem: expect.stringContaining('not done as root'),
		});
	});
});

test('nobody else looks into the folders of state and logs, also where they were open before', async () => {
	const top = await scratchFolder();
	const [state, logs] = [join(top, 'state'), join(top, 'log')];
	for (const folder of [state, logs]) {
		mkdirSync(folder, {mode: 0o755});
	}

	const lock = await takeLock(join(state, 'lock'), Date.now);
	const log = await openLog({directory: logs, now: Date.now});
	expect([state, logs].map((folder) => statSync(folder).mode & 0o777)).toEqual([0o700, 0o700]);
	expect(statSync(join(state, 'lock')).mode & 0o777).toBe(0o600);
	expect(statSync(log.path ?? '').mode & 0o777).toBe(0o600);
	await log.close();
	expect(lock.kind).toBe('taken');
});

test('a log never goes through a link that waits for it', async () => {
	const top = await scratchFolder();
	const victim = join(top, 'victim');
	writeFileSync(victim, 'untouched');
	const logs = join(top, 'log');
	mkdirSync(logs);
	const startedAt = Date.UTC(2026, 10, 23, 9, 15);
	symlinkSync(victim, join(logs, '2026-11-23T09-15-00Z.log'));
	const log = await openLog({directory: logs, now: () => startedAt, startedAt});
	expect(log.path).toBe(join(logs, '2026-11-23T09-15-00Z-2.log'));
	await log.close();
	expect(readFileSync(victim, 'utf8')).toBe('untouched');
});

test('a FIFO in the place of a file is not waited for', async () => {
	const path = join(await scratchFolder(), 'fifo');
	execFileSync('mkfifo', [path]);
	expect(await system.read(path)).toMatchObject({kind: 'unreadable'});
	expect(await write(path)).toMatchObject({kind: 'failed'});
});

test.each([
	['a FIFO', (path: string) => execFileSync('mkfifo', [path])],
	['a folder', (path: string) => mkdirSync(path)],
	['a device', (path: string) => symlinkSync('/dev/zero', path)],
])('%s in the place of the lock is said, not waited for', async (_, put) => {
	const path = join(await scratchFolder(), 'lock');
	put(path);
	expect(await takeLock(path, Date.now)).toMatchObject({
		kind: 'failed',
		message: expect.stringContaining('not a regular file'),
	});
});
