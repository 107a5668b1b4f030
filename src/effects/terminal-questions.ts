import readline from 'node:readline';
import type {Readable, Writable} from 'node:stream';
import {printedText, safeLine, safeLines} from '../plain/clean-line.ts';

/** Lines typed by a person. */
export type TerminalQuestions = {
	/** Prints lines. */
	readonly print: (lines: readonly string[]) => Promise<void>;
	/** Prints a prompt and returns the line typed; undefined at the end of the input or at Ctrl+C. */
	readonly readLine: (prompt: string) => Promise<string | undefined>;
	/** Gives the input back, so that the process can end. */
	readonly close: () => void;
};

/** Longest line that is kept of what somebody types; an answer is a number. */
const LONGEST_ANSWER = 1000;
/** Lines that are kept for later questions; more come from a program that does not read. */
const MOST_TYPED_AHEAD = 1000;

/** Where signals come from; the process, or a stand-in. */
export type SignalSource = Pick<NodeJS.EventEmitter, 'on' | 'off'>;

/**
 * Asks on these streams. Lines typed ahead are kept for the questions to come.
 *
 * The terminal is left in its usual mode, so that Ctrl+C is a signal at all times: an answer
 * while a question waits, and the business of whoever runs something in between.
 */
export function terminalQuestions(
	input: Readable,
	output: Writable,
	signals: SignalSource = process,
): TerminalQuestions {
	const reader = readline.createInterface({input, terminal: false, crlfDelay: Infinity});
	const typed: string[] = [];
	let answer: ((line: string | undefined) => void) | undefined;
	let isAtEnd = false;
	reader.on('line', (line) => {
		const kept = line.slice(0, LONGEST_ANSWER);
		if (answer) {
			answer(kept);
		} else if (typed.length < MOST_TYPED_AHEAD) {
			typed.push(kept);
		}
	});
	reader.on('close', () => {
		isAtEnd = true;
		answer?.(undefined);
	});
	return {
		async print(lines) {
			output.write(printedText(safeLines(lines), false));
		},
		async readLine(prompt) {
			output.write(`${safeLine(prompt)} `);
			if (typed.length > 0 || isAtEnd) {
				return typed.shift();
			}

			const {promise, resolve} = Promise.withResolvers<string | undefined>();
			const interrupt = () => resolve(undefined);
			answer = resolve;
			signals.on('SIGINT', interrupt);
			try {
				return await promise;
			} finally {
				answer = undefined;
				signals.off('SIGINT', interrupt);
			}
		},
		close: () => reader.close(),
	};
}
