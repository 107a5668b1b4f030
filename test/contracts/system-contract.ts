import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {Exit, Invocation, ProcessPiece, System} from '../../src/effects/system.ts';

/** A System under test and what it has to offer for that. */
export type ContractSubject = {
	readonly system: System;
	/** Writes exactly `stdout` and ends with 0. */
	readonly echo: {readonly invocation: Invocation; readonly stdout: string};
	/** Writes `stderr` to standard error and ends with `exitCode`, which is not 0. */
	readonly failing: {
		readonly invocation: Invocation;
		readonly stderr: string;
		readonly exitCode: number;
	};
	/** A program that does not exist. */
	readonly unknown: Invocation;
	/** A command that changes something. */
	readonly changing: Invocation;
	/** An existing file, its text and its mode; the suite writes to it. */
	readonly file: {readonly path: string; readonly text: string; readonly mode: number};
	/** An existing folder in which the suite may make files. */
	readonly folder: string;
	/** Whether changes really happen; otherwise each of them says `not-run`. */
	readonly changes: boolean;
	/** Cleans up. */
	readonly dispose?: () => Promise<void>;
};

/** The one suite that every System passes. */
export function describeSystem(name: string, makeSubject: () => Promise<ContractSubject>): void {
	describe(`${name} keeps the contract of a System`, () => {
		let subject: ContractSubject;
		beforeEach(async () => {
			subject = await makeSubject();
		});
		afterEach(async () => subject.dispose?.());

		describe('run', () => {
			test('gives the bytes and then one end', async () => {
				const {echo, system} = subject;
				const {pieces, exit} = await collect(system.run(echo.invocation));
				expect(textOf(pieces, 'stdout')).toBe(echo.stdout);
				expect(exit).toEqual({...ENDED, exitCode: 0});
			});

			test('tells a failure by its code and keeps the streams apart', async () => {
				const {failing, system} = subject;
				const {pieces, exit} = await collect(system.run(failing.invocation));
				expect(textOf(pieces, 'stderr')).toBe(failing.stderr);
				expect(exit).toEqual({...ENDED, exitCode: failing.exitCode});
			});

			test('says of an unknown program that it could not start, and does not throw', async () => {
				const {pieces, exit} = await collect(subject.system.run(subject.unknown));
				expect(pieces).toEqual([]);
				expect(exit).toMatchObject({exitCode: null, spawnError: {code: 'ENOENT'}, notRun: false});
				expect(exit?.spawnError?.message).not.toBe('');
			});

			test('starts nothing once it was stopped', async () => {
				const {system, echo} = subject;
				const {pieces, exit} = await collect(system.run(echo.invocation, AbortSignal.abort()));
				expect(pieces).toEqual([]);
				expect(exit).toMatchObject({exitCode: null, stopped: true});
			});

			test('runs a command that changes something only if it changes things at all', async () => {
				const {exit} = await collect(subject.system.run(subject.changing));
				expect(exit?.notRun).toBe(!subject.changes);
			});

			test('can be left before the end', async () => {
				for await (const piece of subject.system.run(subject.echo.invocation)) {
					expect(piece).toBeDefined();
					break;
				}
			});
		});

		describe('files', () => {
			test('reads a file with its stat', async () => {
				const {file, system} = subject;
				const result = await system.read(file.path);
				expect(result).toMatchObject({
					kind: 'file',
					stat: {type: 'file', mode: file.mode, size: file.text.length, realPath: file.path},
				});
				expect(await textIn(system, file.path)).toBe(file.text);
			});

			test('reads a part of a file', async () => {
				const {file, system} = subject;
				const result = await system.read(file.path, {offset: 1, limitBytes: 2});
				expect(result.kind === 'file' && decode(result.bytes)).toBe(file.text.slice(1, 3));
			});

			test('reads nothing behind the end', async () => {
				const {file, system} = subject;
				const result = await system.read(file.path, {offset: file.text.length + 10});
				expect(result.kind === 'file' && result.bytes.length).toBe(0);
			});

			test('tells a missing file from one that cannot be read', async () => {
				const {folder, system} = subject;
				expect(await system.read(`${folder}/missing`)).toEqual({kind: 'missing'});
				expect(await system.stat(`${folder}/missing`)).toEqual({kind: 'missing'});
				expect(await system.read(folder)).toMatchObject({kind: 'unreadable', code: 'EISDIR'});
				expect(await system.stat(folder)).toMatchObject({stat: {type: 'directory'}});
			});

			test('replaces a file and keeps its mode', async () => {
				const {file, system} = subject;
				const result = await system.write(file.path, encode('new'), {newFileMode: 0o600});
				expectChange(subject, result);
				expect(await textIn(system, file.path)).toBe(subject.changes ? 'new' : file.text);
				expect(await system.stat(file.path)).toMatchObject({stat: {mode: file.mode}});
			});

			test('makes a file with the mode that was asked for', async () => {
				const {system, folder} = subject;
				const path = `${folder}/made`;
				expectChange(subject, await system.write(path, encode('x'), {newFileMode: 0o640}));
				expect(await system.stat(path)).toMatchObject(
					subject.changes ? {kind: 'found', stat: {mode: 0o640, size: 1}} : {kind: 'missing'},
				);
			});

			test('appends, and makes the file for root alone', async () => {
				const {system, folder} = subject;
				const path = `${folder}/appended`;
				expectChange(subject, await system.append(path, encode('one\n')));
				expectChange(subject, await system.append(path, encode('two\n')));
				expect(await textIn(system, path)).toBe(subject.changes ? 'one\ntwo\n' : undefined);
				if (subject.changes) {
					expect(await system.stat(path)).toMatchObject({stat: {mode: 0o600}});
				}
			});

			test('makes folders, also twice', async () => {
				const {system, folder} = subject;
				const path = `${folder}/a/b`;
				expectChange(subject, await system.makeDirectory(path, 0o700));
				expectChange(subject, await system.makeDirectory(path, 0o755));
				expect(await system.stat(path)).toMatchObject(
					subject.changes ? {stat: {type: 'directory', mode: 0o700}} : {kind: 'missing'},
				);
			});

			test('removes a file, also one that is not there', async () => {
				const {system, file, folder} = subject;
				expectChange(subject, await system.remove(file.path));
				expectChange(subject, await system.remove(`${folder}/missing`));
				expect((await system.stat(file.path)).kind).toBe(subject.changes ? 'missing' : 'found');
			});

			test('says why a change failed', async () => {
				const {system, folder, changes} = subject;
				const result = await system.write(`${folder}/no/such/folder`, encode('x'), {
					newFileMode: 0o600,
				});
				expect(result).toMatchObject(
					changes ? {kind: 'failed', code: 'ENOENT'} : {kind: 'not-run'},
				);
			});
		});

		describe('time', () => {
			test('never goes back', async () => {
				const times = Array.from({length: 100}, () => subject.system.now());
				expect(times).toEqual([...times].sort((a, b) => a - b));
			});

			test('passes while it sleeps, unless the sleep is stopped', async () => {
				const {system} = subject;
				const before = system.now();
				await system.sleep(20);
				expect(system.now() - before).toBeGreaterThanOrEqual(19);
				await system.sleep(1_000_000, AbortSignal.abort());
			});
		});
	});
}

/** An end at which nothing special happened, but for the code. */
const ENDED: Exit = {
	kind: 'exit',
	exitCode: 0,
	signal: null,
	spawnError: null,
	timedOut: false,
	stopped: false,
	notRun: false,
};

type BytesPiece = Extract<ProcessPiece, {kind: 'bytes'}>;

async function collect(run: AsyncIterable<ProcessPiece>) {
	const pieces: BytesPiece[] = [];
	let exit: Exit | undefined;
	for await (const piece of run) {
		expect(exit, 'a piece after the end').toBeUndefined();
		if (piece.kind === 'exit') {
			exit = piece;
		} else {
			pieces.push(piece);
		}
	}

	expect(exit, 'no end').toBeDefined();
	return {pieces, exit};
}

function expectChange({changes}: ContractSubject, result: {kind: string}) {
	expect(result).toEqual({kind: changes ? 'done' : 'not-run'});
}

function textOf(pieces: readonly BytesPiece[], stream: BytesPiece['stream']): string {
	const parts = pieces.filter((piece) => piece.stream === stream).map(({bytes}) => bytes);
	return Buffer.concat(parts).toString();
}

async function textIn(system: System, path: string): Promise<string | undefined> {
	const result = await system.read(path);
	return result.kind === 'file' ? decode(result.bytes) : undefined;
}

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
