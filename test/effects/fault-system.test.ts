import {describe, expect, test} from 'vitest';
import {createFaultSystem, type Fault, type FaultCall} from '../../src/effects/fault-system.ts';
import type {Exit, Invocation, System} from '../../src/effects/system.ts';
import {toldBox} from '../helpers/told-box.ts';

const INVOCATION: Invocation = {argv: ['apk', 'add'], touches: [], timeoutMs: 60_000};

async function run(system: System, stop?: AbortSignal) {
	let text = '';
	let exit: Exit | undefined;
	for await (const piece of system.run(INVOCATION, stop)) {
		if (piece.kind === 'exit') {
			exit = piece;
		} else {
			text += Buffer.from(piece.bytes).toString();
		}
	}

	return {text, exit};
}

function faulty(call: FaultCall, fault: Fault, {number = 1, isLasting = false} = {}) {
	const box = toldBox({'/etc/x': 'text'}).reply('apk add', {stdout: 'words\n', takesMs: 5});
	return {box, system: createFaultSystem(box, {call, number, fault, isLasting})};
}

const write = (system: System) => system.write('/etc/x', Buffer.from('new'), {newFileMode: 0o644});
const append = (system: System) => system.append('/etc/x', Buffer.from('1234'));

describe('a box with a fault', () => {
	test('works as the real one without, and counts the calls', async () => {
		const box = toldBox({'/etc/x': 'text'}).reply('apk add', {stdout: 'words\n'});
		const system = createFaultSystem(box);
		expect(await run(system)).toMatchObject({text: 'words\n', exit: {exitCode: 0}});
		expect(await system.read('/etc/x')).toMatchObject({kind: 'file'});
		expect(await system.stat('/etc/x')).toMatchObject({kind: 'found'});
		expect(await write(system)).toEqual({kind: 'done'});
		expect(await append(system)).toEqual({kind: 'done'});
		expect(await system.makeDirectory('/a/b', 0o700)).toEqual({kind: 'done'});
		expect(await system.remove('/etc/x')).toEqual({kind: 'done'});
		expect(system.counts).toEqual({
			...{run: 1, read: 1, stat: 1, write: 1, append: 1, makeDirectory: 1, remove: 1},
		});
	});

	test('fails once, at its number, or from then on', async () => {
		const fault = {kind: 'refused', code: 'ENOSPC'} as const;
		const kinds = async (isLasting: boolean) => {
			const {system} = faulty('write', fault, {number: 2, isLasting});
			return [await write(system), await write(system), await write(system)].map(({kind}) => kind);
		};
		expect(await kinds(false)).toEqual(['done', 'failed', 'done']);
		expect(await kinds(true)).toEqual(['done', 'failed', 'failed']);
	});

	test.each(['read', 'stat'] as const)('cannot %s', async (call) => {
		const {system} = faulty(call, {kind: 'refused', code: 'EIO'});
		expect(await system[call]('/etc/x')).toMatchObject({kind: 'unreadable', code: 'EIO'});
	});

	test('leaves a file as it was where it refuses, and a part where it is short', async () => {
		const refused = faulty('append', {kind: 'refused', code: 'EROFS'});
		expect(await append(refused.system)).toMatchObject({kind: 'failed', code: 'EROFS'});
		expect(await refused.box.text('/etc/x')).toBe('text');
		const short = faulty('append', {kind: 'short'});
		expect(await append(short.system)).toMatchObject({kind: 'failed', code: 'ENOSPC'});
		expect(await short.box.text('/etc/x')).toBe('text12');
	});

	test('cannot start a program', async () => {
		const {system, box} = faulty('run', {kind: 'refused', code: 'EAGAIN'});
		expect(await run(system)).toMatchObject({exit: {spawnError: {code: 'EAGAIN'}}});
		expect(box.invocations).toEqual([]);
	});

	test('kills a program after its first words', async () => {
		const {system} = faulty('run', {kind: 'killed'});
		expect(await run(system)).toMatchObject({
			text: 'words\n',
			exit: {exitCode: null, signal: 'SIGKILL', stopped: false},
		});
	});

	test.each(['endless', 'silent'] as const)('has a program that is %s', async (kind) => {
		const {system, box} = faulty('run', {kind});
		const {text, exit} = await run(system);
		expect(exit).toMatchObject({timedOut: true, stopped: false});
		expect(text.length > 100_000).toBe(kind === 'endless');
		expect(box.sleptMs()).toBe(60_000);
		expect((await run(faulty('run', {kind}).system, AbortSignal.abort())).exit).toMatchObject({
			...{timedOut: false, stopped: true},
		});
	});

	test('lets time jump, and things happen meanwhile', async () => {
		const jump = faulty('read', {kind: 'clock', milliseconds: 3_600_000});
		const before = jump.system.now();
		await jump.system.read('/etc/x');
		expect(jump.system.now() - before).toBe(3_600_000);
		let changes = 0;
		const change = () => void changes++;
		const {system} = faulty('run', {kind: 'meanwhile', change});
		expect((await run(system)).exit).toMatchObject({exitCode: 0});
		expect(changes).toBe(1);
	});
});
