import {execFileSync} from 'node:child_process';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import type {Exit, Invocation, ProcessPiece, System} from '../../src/effects/system.ts';

/** Returns an invocation of a shell script; only tests run one. */
export function script(text: string, more: Partial<Invocation> = {}): Invocation {
	return {argv: ['sh', '-c', text], touches: [], timeoutMs: 15_000, ...more};
}

/** Returns an invocation of a JavaScript text under this Node. */
export function javascript(text: string, more: Partial<Invocation> = {}): Invocation {
	return {argv: [process.execPath, '-e', text], touches: [], timeoutMs: 15_000, ...more};
}

/** All that a program said, by stream, and its end. */
export type Ran = {stdout: string; stderr: string; progress: string; exit: Exit; took: number};

/** Runs a program to its end. */
export async function run(
	invocation: Invocation,
	{
		system = createNodeSystem(),
		stop,
		kill,
	}: {system?: System; stop?: AbortSignal; kill?: AbortSignal} = {},
): Promise<Ran> {
	const start = performance.now();
	const parts: Record<'stdout' | 'stderr' | 'progress', Uint8Array[]> = {
		stdout: [],
		stderr: [],
		progress: [],
	};
	for await (const piece of system.run(invocation, stop, kill)) {
		if (piece.kind === 'exit') {
			const text = (stream: keyof typeof parts) => Buffer.concat(parts[stream]).toString();
			return {
				stdout: text('stdout'),
				stderr: text('stderr'),
				progress: text('progress'),
				exit: piece,
				took: performance.now() - start,
			};
		}

		parts[piece.stream].push(piece.bytes);
	}

	throw new Error('the program had no end');
}

/** Returns how many live processes have this word among their arguments. */
export function countProcesses(word: string): number {
	const table = execFileSync('ps', ['-eo', 'stat=,args='], {encoding: 'utf8'});
	return table
		.split('\n')
		.filter((line) => line.includes(word) && !line.startsWith('Z') && !line.includes('ps -eo'))
		.length;
}

/** Returns pieces as a System would give them. */
export async function* piecesOf(
	...pieces: readonly (ProcessPiece | Promise<ProcessPiece>)[]
): AsyncGenerator<ProcessPiece> {
	for (const piece of pieces) {
		yield await piece;
	}
}
