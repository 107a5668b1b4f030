import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	chownSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const system = createNodeSystem();
const isRoot = process.getuid?.() === 0;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('what a write that was killed has left', () => {
	const left = (pid: number | string) => `.alpine-docker-wizard-${pid}-0123456789abcdef.tmp`;

	test('goes with the next write in the folder, and by tidying; nothing else does', async () => {
		const folder = await scratchFolder();
		const dead = Number(execFileSync('sh', ['-c', 'echo $$'], {encoding: 'utf8'}));
		const others = [left(process.pid), left('x'), 'other.tmp', '.alpine-docker-wizard-1.tmp'];
		for (const clean of [
			() => system.write(join(folder, 'file'), bytes('x'), {newFileMode: 0o644}),
			() => system.tidy?.(join(folder, 'file')),
		]) {
			for (const name of [left(dead), ...others]) {
				writeFileSync(join(folder, name), '');
			}

			await clean();
			expect(readdirSync(folder).toSorted()).toEqual([...others, 'file'].toSorted());
		}

		await expect(system.tidy?.('/no/such/folder/file')).resolves.toBeUndefined();
	});
});

describe('reading', () => {
	test('follows links and says where they lead', async () => {
		const folder = await scratchFolder();
		writeFileSync(join(folder, 'real'), 'text');
		symlinkSync('real', join(folder, 'link'));
		expect(await system.read(join(folder, 'link'))).toMatchObject({
			kind: 'file',
			stat: {realPath: join(folder, 'real')},
		});
	});

	test('reads files whose size is not told, such as those of /proc', async () => {
		const result = await system.read('/proc/self/stat');
		expect(result.kind === 'file' && result.bytes.length).toBeGreaterThan(10);
	});

	test('never opens a FIFO, a device or a socket', async () => {
		const folder = await scratchFolder();
		execFileSync('mkfifo', [join(folder, 'fifo')]);
		symlinkSync('fifo', join(folder, 'link'));
		expect(await system.read(join(folder, 'fifo'))).toMatchObject({
			kind: 'unreadable',
			code: 'EINVAL',
		});
		expect(await system.read(join(folder, 'link'))).toMatchObject({kind: 'unreadable'});
		expect(await system.read('/dev/zero')).toMatchObject({kind: 'unreadable', code: 'EINVAL'});
		expect(await system.stat('/dev/zero')).toMatchObject({stat: {type: 'other'}});
	});

	test('stops at the limit', async () => {
		const folder = await scratchFolder();
		writeFileSync(join(folder, 'large'), 'x'.repeat(300_000));
		const result = await system.read(join(folder, 'large'), {limitBytes: 100_000});
		expect(result.kind === 'file' && result.bytes.length).toBe(100_000);
	});

	test('says of a path through a file that nothing is there', async () => {
		expect(await system.read('/etc/passwd/x')).toEqual({kind: 'missing'});
	});

	test('says of a loop of links why it cannot be read', async () => {
		const folder = await scratchFolder();
		symlinkSync('b', join(folder, 'a'));
		symlinkSync('a', join(folder, 'b'));
		expect(await system.read(join(folder, 'a'))).toMatchObject({code: 'ELOOP'});
		const written = await system.write(join(folder, 'a'), bytes('x'), {newFileMode: 0o600});
		expect(written).toMatchObject({kind: 'failed', code: 'ELOOP'});
	});
});

describe('writing', () => {
	test('keeps the mode, special bits too, whatever the umask is', async () => {
		const folder = await scratchFolder();
		const path = join(folder, 'file');
		writeFileSync(path, 'old');
		chmodSync(path, 0o2666);
		const umask = process.umask(0o077);
		onTestFinished(() => void process.umask(umask));
		await system.write(path, bytes('new'), {newFileMode: 0o600});
		expect(statSync(path).mode & 0o7777).toBe(0o2666);
		await system.write(join(folder, 'made'), bytes('x'), {newFileMode: 0o666});
		expect(statSync(join(folder, 'made')).mode & 0o7777).toBe(0o666);
	});

	test.skipIf(!isRoot)('keeps the owner', async () => {
		const path = join(await scratchFolder(), 'file');
		writeFileSync(path, 'old');
		chownSync(path, 1234, 2345);
		await system.write(path, bytes('new'), {newFileMode: 0o600});
		expect(statSync(path)).toMatchObject({uid: 1234, gid: 2345});
	});

	test('edits what a link leads to and leaves the link', async () => {
		const folder = await scratchFolder();
		mkdirSync(join(folder, 'elsewhere'));
		writeFileSync(join(folder, 'elsewhere/target'), 'old');
		symlinkSync('elsewhere/target', join(folder, 'link'));
		expect(await system.write(join(folder, 'link'), bytes('new'), {newFileMode: 0o600})).toEqual({
			kind: 'done',
		});
		expect(readlinkSync(join(folder, 'link'))).toBe('elsewhere/target');
		expect(readFileSync(join(folder, 'elsewhere/target'), 'utf8')).toBe('new');
	});

	test('makes the target of a link that leads nowhere yet', async () => {
		const folder = await scratchFolder();
		symlinkSync('later', join(folder, 'link'));
		await system.write(join(folder, 'link'), bytes('new'), {newFileMode: 0o644});
		expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(folder, 'later'), 'utf8')).toBe('new');
	});

	test('leaves no other file in the folder, also where it fails', async () => {
		const folder = await scratchFolder();
		mkdirSync(join(folder, 'taken'));
		await system.write(join(folder, 'file'), bytes('x'), {newFileMode: 0o600});
		const failed = await system.write(join(folder, 'taken'), bytes('x'), {newFileMode: 0o600});
		expect(failed).toMatchObject({kind: 'failed', code: 'EISDIR'});
		expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
	});

	test('refuses to replace a FIFO', async () => {
		const folder = await scratchFolder();
		execFileSync('mkfifo', [join(folder, 'fifo')]);
		expect(
			await system.write(join(folder, 'fifo'), bytes('x'), {newFileMode: 0o600}),
		).toMatchObject({kind: 'failed', code: 'EINVAL'});
		expect(lstatSync(join(folder, 'fifo')).isFIFO()).toBe(true);
	});

	test('makes folders with the mode that was asked for, and only new ones', async () => {
		const folder = await scratchFolder();
		chmodSync(folder, 0o755);
		await system.makeDirectory(join(folder, 'a/b/c'), 0o700);
		expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700);
		expect(statSync(join(folder, 'a/b/c')).mode & 0o777).toBe(0o700);
		expect(statSync(folder).mode & 0o777).toBe(0o755);
	});

	test('does not append through a link', async () => {
		const folder = await scratchFolder();
		writeFileSync(join(folder, 'other'), 'x');
		symlinkSync('other', join(folder, 'journal'));
		expect(await system.append(join(folder, 'journal'), bytes('y'))).toMatchObject({
			kind: 'failed',
			code: 'ELOOP',
		});
		expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('x');
	});
});

/** Mounts a tiny file system, which only root may; undefined where that is not possible. */
async function tinyDisk(): Promise<string | undefined> {
	const folder = await scratchFolder();
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], {stdio: 'ignore'});
		onTestFinished(() => void execFileSync('umount', ['-l', folder]));
		return folder;
	} catch {
		return undefined;
	}
}

describe.skipIf(!isRoot)('a disk that takes no more', () => {
	test('full: the old content stays whole and no other file is left', async ({skip}) => {
		const disk = (await tinyDisk()) ?? skip('no tmpfs can be mounted here');
		writeFileSync(join(disk, 'file'), 'old');
		const result = await system.write(join(disk, 'file'), new Uint8Array(200_000), {
			newFileMode: 0o600,
		});
		expect(result).toMatchObject({kind: 'failed', code: 'ENOSPC'});
		expect(readFileSync(join(disk, 'file'), 'utf8')).toBe('old');
		expect(readdirSync(disk)).toEqual(['file']);
	});

	test('full: what was appended in part is cut back', async ({skip}) => {
		const disk = (await tinyDisk()) ?? skip('no tmpfs can be mounted here');
		writeFileSync(join(disk, 'journal'), 'one\n');
		const result = await system.append(join(disk, 'journal'), new Uint8Array(200_000));
		expect(result).toMatchObject({kind: 'failed', code: 'ENOSPC'});
		expect(readFileSync(join(disk, 'journal'), 'utf8')).toBe('one\n');
	});

	test('read-only: every change says so and changes nothing', async ({skip}) => {
		const disk = (await tinyDisk()) ?? skip('no tmpfs can be mounted here');
		writeFileSync(join(disk, 'file'), 'old');
		execFileSync('mount', ['-o', 'remount,ro', disk]);
		const refused = {kind: 'failed', code: 'EROFS'};
		const path = join(disk, 'file');
		expect(await system.write(path, bytes('new'), {newFileMode: 0o600})).toMatchObject(refused);
		expect(await system.append(path, bytes('new'))).toMatchObject(refused);
		expect(await system.remove(path)).toMatchObject(refused);
		expect(await system.makeDirectory(join(disk, 'folder'), 0o700)).toMatchObject(refused);
		expect(readFileSync(path, 'utf8')).toBe('old');
	});
});
