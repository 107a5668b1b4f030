/** Wiring: what this process can print to and read from. */
import {printedText, safeLines} from '../plain/clean-line.ts';
import {type TextWriter, textWriter} from '../plain/text-writer.ts';
import {wrapFor} from '../plain/wrap.ts';

/** The streams of this process. */
export type ProcessIo = {
	readonly out: TextWriter;
	readonly err: TextWriter;
	/** Somebody can be asked: input and output are both a terminal. */
	readonly isInteractive: boolean;
};

/** Why standard output did not take all; a reader that has gone is no reason. */
let lost: NodeJS.ErrnoException | undefined;
let isWatched = false;

/** Returns why not all of standard output was written: a full disk, a broken device. */
export async function outputProblem(): Promise<string | undefined> {
	// Streams tell of it a turn later.
	await new Promise((resolve) => setImmediate(resolve));
	return lost?.message;
}

function watchOutput(): void {
	if (!isWatched) {
		isWatched = true;
		process.stdout.on('error', (error: NodeJS.ErrnoException) => {
			lost ??= error.code === 'EPIPE' ? undefined : error;
		});
	}
}

/** Returns the streams of this process. */
export function processIo(): ProcessIo {
	watchOutput();
	wrapFor(() => (process.stdout.isTTY ? process.stdout.columns : undefined));
	return {
		out: textWriter(process.stdout),
		err: textWriter(process.stderr),
		isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
	};
}

/**
 * Prints lines, one after the other. The last guard of all that is printed as lines: whatever names,
 * files or errors went into them, nothing acts on the terminal and no credentials are seen.
 */
export async function printLines(writer: TextWriter, lines: readonly string[]): Promise<void> {
	await writer.write(printedText(safeLines(lines), false));
}
