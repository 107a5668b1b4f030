import readline from 'node:readline';
import type {Readable, Writable} from 'node:stream';

/** Lines typed by a person. */
export type TerminalQuestions = {
	/** Prints lines. */
	readonly print: (lines: readonly string[]) => Promise<void>;
	/** Prints a prompt and returns the line typed; undefined at the end of the input. */
	readonly readLine: (prompt: string) => Promise<string | undefined>;
	/** Gives the input back, so that the process can end. */
	readonly close: () => void;
};

/** Longest line that is kept of what somebody types; an answer is a number. */
const LONGEST_ANSWER = 1000;

/**
 * Asks on these streams. Lines typed ahead are kept for the questions to come. Ctrl+C is not
 * handled here: without raw mode the terminal sends it as a signal, as for any program.
 */
export function terminalQuestions(input: Readable, output: Writable): TerminalQuestions {
	const reader = readline.createInterface({input, terminal: false, crlfDelay: Infinity});
	const typed: string[] = [];
	let waiting: ((line: string | undefined) => void) | undefined;
	let isAtEnd = false;
	reader.on('line', (line) => {
		const answer = line.slice(0, LONGEST_ANSWER);
		if (waiting) {
			waiting(answer);
			waiting = undefined;
		} else {
			typed.push(answer);
		}
	});
	reader.on('close', () => {
		isAtEnd = true;
		waiting?.(undefined);
		waiting = undefined;
	});
	return {
		async print(lines) {
			output.write(lines.map((line) => `${line}\n`).join(''));
		},
		async readLine(prompt) {
			output.write(prompt);
			if (typed.length > 0 || isAtEnd) {
				return typed.shift();
			}

			return new Promise((resolve) => {
				waiting = resolve;
			});
		},
		close: () => reader.close(),
	};
}
