import {spawnSync} from 'node:child_process';

/** Returns whether a program can be started here. */
export function hasProgram(name: string): boolean {
	return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

/** The shells of this machine that a POSIX script should run under: command words and a name. */
export const SHELLS: readonly (readonly [name: string, ...argv: string[]])[] = [
	['sh', 'sh'] as const,
	['dash', 'dash'] as const,
	['busybox', 'busybox', 'sh'] as const,
	['bash', 'bash', '--posix'] as const,
].filter(([, program]) => hasProgram(program));

/** Runs a script that is given on standard input and returns what it printed. */
export function runScript(
	argv: readonly string[],
	script: string,
	args: readonly string[] = [],
	environment: Readonly<Record<string, string>> = {},
): {stdout: Uint8Array; stderr: string; status: number | null; milliseconds: number} {
	const [program = 'sh', ...words] = argv;
	const started = performance.now();
	const done = spawnSync(program, [...words, '-s', ...args], {
		input: script,
		env: {PATH: process.env.PATH ?? '', ...environment},
		maxBuffer: 64 * 1024 * 1024,
	});
	return {
		stdout: Uint8Array.from(done.stdout),
		stderr: done.stderr.toString(),
		status: done.status,
		milliseconds: performance.now() - started,
	};
}
