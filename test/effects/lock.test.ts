import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test, vi} from 'vitest';
import {takeLock} from '../../src/effects/lock.ts';
import {scratchFolder} from '../helpers/scratch.ts';

const LOCK = fileURLToPath(new URL('../../src/effects/lock.ts', import.meta.url));

/** Takes the lock in another process, says what it got and holds it until its input ends. */
const HOLDER = `
const {takeLock} = await import(process.argv[1]);
const result = await takeLock(process.argv[2], Date.now);
console.log(result.kind);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
`;

function startHolder(path: string) {
	const child = spawn(
		process.execPath,
		['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', HOLDER, LOCK, path],
		{stdio: ['pipe', 'pipe', 'inherit']},
	);
	const said = once(child.stdout, 'data').then(([text]) => String(text).trim());
	return {child, said};
}

/** Leaves the lock of a process that was killed. */
async function leaveDeadLock(path: string) {
	const {child, said} = startHolder(path);
	expect(await said).toBe('taken');
	child.kill('SIGKILL');
	await once(child, 'exit');
}

describe('the lock', () => {
	test('is taken, is private, and is gone when it is released', async () => {
		const folder = join(await scratchFolder(), 'state');
		const result = await takeLock(join(folder, 'lock'), () => 123);
		expect(statSync(join(folder, 'lock')).mode & 0o777).toBe(0o600);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(readdirSync(folder)).toEqual(['lock']);
		if (result.kind === 'taken') {
			await result.release();
		}

		expect(result.kind).toBe('taken');
		expect(readdirSync(folder)).toEqual([]);
	});

	test('that is held names its holder', async () => {
		const path = join(await scratchFolder(), 'lock');
		await takeLock(path, () => 123);
		expect(await takeLock(path, () => 456)).toMatchObject({
			kind: 'held',
			holder: {pid: process.pid, at: 123},
		});
	});

	test('of a process that was killed is taken over', async () => {
		const folder = await scratchFolder();
		const path = join(folder, 'lock');
		await leaveDeadLock(path);
		expect((await takeLock(path, Date.now)).kind).toBe('taken');
		expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid);
		expect(readdirSync(folder)).toEqual(['lock']);
	});

	test('of a process that has ended, and whose parent has not noticed, is taken over', async () => {
		const path = join(await scratchFolder(), 'lock');
		// The shell starts it and becomes a program that never asks how it ended.
		const parent = spawn(
			'sh',
			[
				...['-c', '"$@" </dev/null & exec sleep 60', 'sh', process.execPath],
				...[
					'--disable-warning=ExperimentalWarning',
					'--input-type=module',
					'-e',
					HOLDER,
					LOCK,
					path,
				],
			],
			{stdio: ['ignore', 'pipe', 'inherit']},
		);
		try {
			expect(String(await once(parent.stdout, 'data')).trim()).toBe('taken');
			const {pid} = JSON.parse(readFileSync(path, 'utf8'));
			const state = () => /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
			await vi.waitUntil(() => state() === 'Z');
			expect((await takeLock(path, Date.now)).kind).toBe('taken');
		} finally {
			parent.kill('SIGKILL');
		}
	});

	test.each([
		['an earlier boot', {boot: 'another boot'}],
		['a process number that was used again', {startTicks: '1'}],
	])('of %s is taken over', async (_, change) => {
		const path = join(await scratchFolder(), 'lock');
		await takeLock(path, Date.now);
		const holder = JSON.parse(readFileSync(path, 'utf8'));
		writeFileSync(path, JSON.stringify({...holder, ...change}));
		expect((await takeLock(path, Date.now)).kind).toBe('taken');
	});

	test('that is damaged is taken over', async () => {
		const path = join(await scratchFolder(), 'lock');
		writeFileSync(path, '{"pid":');
		expect((await takeLock(path, Date.now)).kind).toBe('taken');
	});

	test('is not released by who does not hold it any more', async () => {
		const path = join(await scratchFolder(), 'lock');
		const result = await takeLock(path, Date.now);
		writeFileSync(path, 'somebody else');
		if (result.kind === 'taken') {
			await result.release();
		}

		expect(readFileSync(path, 'utf8')).toBe('somebody else');
	});

	test('that cannot be made says why', async () => {
		const folder = await scratchFolder();
		writeFileSync(join(folder, 'file'), '');
		expect(await takeLock(join(folder, 'file/lock'), Date.now)).toMatchObject({kind: 'failed'});
		mkdirSync(join(folder, 'lock'));
		expect(await takeLock(join(folder, 'lock'), Date.now)).toMatchObject({
			kind: 'failed',
			code: 'EISDIR',
		});
	});

	test('of a dead process goes to exactly one of many', async () => {
		const path = join(await scratchFolder(), 'lock');
		for (let round = 0; round < 3; round++) {
			await leaveDeadLock(path);
			// Also one that died while it was taking over.
			const dead = execFileSync('sha256sum', {input: readFileSync(path)})
				.toString()
				.slice(0, 16);
			writeFileSync(`${path}.claim-${dead}`, readFileSync(path));
			const holders = Array.from({length: 5}, () => startHolder(path));
			const kinds = await Promise.all(holders.map(({said}) => said));
			for (const {child} of holders) {
				child.stdin.end();
				await once(child, 'exit');
			}

			expect(kinds.filter((kind) => kind === 'taken')).toHaveLength(1);
		}
	});
});
