/** Wiring: what this process can print to and read from. */
import {safeLines} from '../plain/clean-line.ts';
import {type TextWriter, textWriter} from '../plain/text-writer.ts';
import {fitLine, wrapFor} from '../plain/wrap.ts';

/** The streams of this process. */
export type ProcessIo = {
	readonly out: TextWriter;
	readonly err: TextWriter;
	/** Somebody can be asked: input and output are both a terminal. */
	readonly isInteractive: boolean;
};

/** Returns the streams of this process. */
export function processIo(): ProcessIo {
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
	await writer.write(
		safeLines(lines)
			.flatMap(fitLine)
			.map((line) => `${line}\n`)
			.join(''),
	);
}
