import {message, say} from '../messages/message.ts';
import {LineTrouble} from './ssh/line-trouble.ts';
import type {Exit, System} from './system.ts';

/** A script for a shell of the box. */
export type ShellQuestion = {
	/** POSIX shell text, given on standard input. */
	readonly script: string;
	readonly args: readonly string[];
	readonly environment: Readonly<Record<string, string>>;
	readonly timeoutMs: number;
	/** On another box: also give it the proxies of a login shell there. */
	readonly hasLoginProxies?: boolean;
};

/** What a script printed, and why that may not be all. */
export type ShellAnswer = {
	readonly output: Uint8Array<ArrayBuffer>;
	readonly problem: string | undefined;
};

/** Most output that is kept, so that a box gone mad does not fill the memory. */
const OUTPUT_LIMIT = 32 * 1024 * 1024;

/** Runs a script that only reads, in one process, and returns all that it printed. Never throws. */
export async function askShell(
	system: System,
	question: ShellQuestion,
	signal?: AbortSignal,
): Promise<ShellAnswer> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	let problem: string | undefined;
	try {
		const running = system.run(
			{
				argv: ['sh', '-s', ...question.args],
				touches: [],
				stdin: question.script,
				environment: question.environment,
				timeoutMs: question.timeoutMs,
				...(question.hasLoginProxies && {hasLoginProxies: true}),
			},
			signal,
		);
		for await (const piece of running) {
			if (piece.kind === 'exit') {
				problem = problemOf(piece);
			} else if (piece.stream === 'stdout' && size < OUTPUT_LIMIT) {
				size += piece.bytes.length;
				pieces.push(piece.bytes);
			}
		}
	} catch (error) {
		if (error instanceof LineTrouble) {
			throw error;
		}

		problem = error instanceof Error ? error.message : String(error);
	}

	return {output: joined(pieces, size), problem};
}

function problemOf(exit: Exit): string | undefined {
	if (exit.spawnError) {
		return exit.spawnError.message;
	}

	if (exit.timedOut) {
		return say(message('fact.probe-timeout'));
	}

	return exit.stopped ? say(message('fact.probe-stopped')) : undefined;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}

	return whole;
}
