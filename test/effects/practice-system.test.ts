import {describe, expect, test} from 'vitest';
import {createPracticeSystem} from '../../src/effects/practice-system.ts';
import type {Exit, Invocation, ProcessPiece} from '../../src/effects/system.ts';
import {cleanWorld} from '../../src/practice/clean-world.ts';
import {withText} from '../../src/practice/files.ts';
import {scenarioNamed, worldOf} from '../../src/practice/index.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTES = 60_000;

function boxAt(pace: 'real' | 'fast' | 'instant', world = cleanWorld('3.22', {now: NOW, seed: 7})) {
	return createPracticeSystem({world, pace: () => pace, startsAt: NOW});
}

function invocation(text: string, more: Partial<Invocation> = {}): Invocation {
	const [program = '', ...args] = text.split(' ');
	return {argv: [program, ...args], touches: [], timeoutMs: 10 * MINUTES, ...more};
}

async function collect(run: AsyncIterable<ProcessPiece>) {
	const text = {stdout: '', stderr: '', progress: ''};
	let exit: Exit | undefined;
	for await (const piece of run) {
		if (piece.kind === 'exit') {
			exit = piece;
		} else {
			text[piece.stream] += new TextDecoder().decode(piece.bytes);
		}
	}

	return {...text, exit};
}

describe('a program on the practice box', () => {
	test('takes as long as it would, without anybody waiting for it', async () => {
		const system = boxAt('instant');
		await collect(system.run(invocation('apk update')));
		const began = performance.now();
		const before = system.now();
		const {exit} = await collect(system.run(invocation('apk add docker')));
		expect(exit?.exitCode).toBe(0);
		expect(system.now() - before).toBeGreaterThan(5000);
		expect(performance.now() - began).toBeLessThan(3000);
	});

	test('is eight times as fast at the pace fast', async () => {
		const system = boxAt('fast');
		const began = performance.now();
		const before = system.now();
		await system.sleep(400);
		const real = performance.now() - began;
		expect(system.now() - before).toBeGreaterThanOrEqual(400);
		expect(real).toBeGreaterThan(40);
		expect(real).toBeLessThan(390);
	});

	test.each(['3.22', '3.23'] as const)(
		'writes apk’s progress on %s as that apk does',
		async (release) => {
			const system = boxAt('instant', cleanWorld(release, {now: NOW, seed: 7}));
			await collect(system.run(invocation('apk update')));
			const call = invocation('apk --progress-fd=3 add docker', {hasProgressChannel: true});
			const {progress} = await collect(system.run(call));
			const lines = progress.trimEnd().split('\n');
			const line = release === '3.22' ? /^(\d+)\/(\d+)$/ : /^(\d+)\/(\d+) install$/;
			const numbers = lines.map((text) => line.exec(text)?.slice(1).map(Number) ?? []);
			expect(numbers.every((pair) => pair.length === 2)).toBe(true);
			const done = numbers.map(([one = 0]) => one);
			expect(done).toEqual([...done].sort((one, other) => one - other));
			expect(done[0]).toBe(0);
			expect(done.at(-1)).toBe(numbers[0]?.[1]);
		},
	);

	test('writes no progress where nobody reads it', async () => {
		const system = boxAt('instant');
		await collect(system.run(invocation('apk update')));
		const {progress} = await collect(system.run(invocation('apk --progress-fd=3 add nano')));
		expect(progress).toBe('');
	});

	test('that is stopped has changed nothing', async () => {
		const system = boxAt('instant');
		await collect(system.run(invocation('apk update')));
		const before = system.world();
		const stop = new AbortController();
		let exit: Exit | undefined;
		for await (const piece of system.run(invocation('apk add docker'), stop.signal)) {
			if (piece.kind === 'exit') {
				exit = piece;
			} else {
				stop.abort();
			}
		}

		expect(exit).toMatchObject({stopped: true, exitCode: null, signal: 'SIGTERM'});
		expect(system.world().installed).toBe(before.installed);
		expect(system.world().files).toBe(before.files);
	});

	test('that is left before its end has changed nothing', async () => {
		const system = boxAt('instant');
		await collect(system.run(invocation('apk update')));
		const {installed} = system.world();
		for await (const piece of system.run(invocation('apk add docker'))) {
			expect(piece.kind).toBe('bytes');
			break;
		}

		expect(system.world().installed).toBe(installed);
	});

	test('that takes too long is ended', async () => {
		const system = boxAt('instant');
		await collect(system.run(invocation('apk update')));
		const before = system.now();
		const call = invocation('apk add docker', {timeoutMs: 2000});
		const {exit} = await collect(system.run(call));
		expect(exit).toMatchObject({timedOut: true, stopped: false, exitCode: null});
		expect(system.now() - before).toBeLessThan(2500);
		expect(system.world().installed.has('docker')).toBe(false);
	});

	test('finds the box as others have changed it meanwhile', async () => {
		const system = boxAt('instant');
		await collect(system.run(invocation('apk update')));
		const running = collect(system.run(invocation('apk add nano')));
		await system.write('/tmp/meanwhile', new TextEncoder().encode('x'), {newFileMode: 0o600});
		await running;
		expect(system.world().installed.has('nano')).toBe(true);
		expect((await system.stat('/tmp/meanwhile')).kind).toBe('found');
	});

	test('refuses scripts that it does not know', async () => {
		const call = invocation('sh -s x', {stdin: 'echo hello\n'});
		const {exit, stderr} = await collect(boxAt('instant').run(call));
		expect(exit?.exitCode).toBe(127);
		expect(stderr).toContain('not played by the practice box');
	});

	test('that is not on the box cannot start', async () => {
		const {exit} = await collect(boxAt('instant').run(invocation('docker ps')));
		expect(exit?.spawnError).toEqual({code: 'ENOENT', message: 'sh: docker: not found'});
	});
});

describe('files of the practice box', () => {
	const encode = (text: string) => new TextEncoder().encode(text);

	test('obey permissions of a plain user', async () => {
		const world = {
			...cleanWorld('3.22', {now: NOW, seed: 7}),
			user: 'ada',
			sessionGroups: ['ada', 'wheel'],
		};
		const system = boxAt('instant', world);
		expect(await system.read('/etc/shadow')).toMatchObject({kind: 'unreadable', code: 'EACCES'});
		expect(await system.read('/etc/passwd')).toMatchObject({kind: 'file'});
		expect(await system.write('/etc/motd', encode('x'), {newFileMode: 0o644})).toMatchObject({
			kind: 'failed',
			code: 'EACCES',
		});
		expect(await system.write('/home/ada/x', encode('x'), {newFileMode: 0o644})).toEqual({
			kind: 'done',
		});
	});

	test('are not written on a disk that is full or read-only', async () => {
		const clean = cleanWorld('3.22', {now: NOW, seed: 7});
		const full = boxAt('instant', {
			...clean,
			disk: {...clean.disk, otherBytes: clean.disk.sizeBytes},
		});
		const readOnly = boxAt('instant', {...clean, isReadOnly: true});
		const options = {newFileMode: 0o644};
		expect(await full.write('/etc/motd', encode('x'), options)).toMatchObject({code: 'ENOSPC'});
		expect(await readOnly.append('/etc/motd', encode('x'))).toMatchObject({code: 'EROFS'});
		expect(await readOnly.remove('/etc/hosts')).toMatchObject({code: 'EROFS'});
	});

	test('are followed through links, except where that would be unsafe', async () => {
		const system = boxAt('instant');
		const found = await system.stat('/etc/os-release');
		expect(found).toMatchObject({kind: 'found', stat: {realPath: '/usr/lib/os-release'}});
		await system.write('/etc/os-release', encode('ID=alpine\n'), {newFileMode: 0o644});
		expect(await system.read('/usr/lib/os-release')).toMatchObject({stat: {size: 10}});
		expect(await system.append('/etc/os-release', encode('x'))).toMatchObject({code: 'ELOOP'});
		await system.remove('/etc/os-release');
		expect((await system.stat('/usr/lib/os-release')).kind).toBe('found');
	});

	test('keep every byte', async () => {
		const system = boxAt('instant');
		const bytes = Uint8Array.from({length: 256}, (_, index) => index);
		await system.write('/tmp/bytes', bytes, {newFileMode: 0o600});
		const read = await system.read('/tmp/bytes');
		expect(read.kind === 'file' && [...read.bytes]).toEqual([...bytes]);
	});
});

describe('time on the practice box', () => {
	test('lets things happen while nobody looks', async () => {
		const scenario = scenarioNamed('not-in-group');
		const world = scenario && worldOf(scenario, {now: NOW, seed: 7});
		const system = boxAt('instant', world && withText(world, '/etc/docker/daemon.json', '{'));
		await collect(system.run(invocation('rc-service docker restart')));
		await system.sleep(5000);
		const status = await collect(system.run(invocation('rc-service docker status')));
		expect(status.stdout).toBe(' * status: started\n');
		await system.sleep(30_000);
		const later = await collect(system.run(invocation('rc-service docker status')));
		expect([later.stdout, later.exit?.exitCode]).toEqual([' * status: stopped\n', 3]);
		expect((await system.stat('/run/openrc/failed/docker')).kind).toBe('found');
	});
});
