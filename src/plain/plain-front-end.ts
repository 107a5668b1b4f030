/** Effects: prints a run as lines while it happens, with a sign of life when it is silent. */
import type {RunEvent} from '../core/event.ts';
import {printedText} from './clean-line.ts';
import {type LinesStep, NO_LINES, runLines, tickLines} from './run-lines.ts';
import type {TextWriter} from './text-writer.ts';

/** Prints events; made for one run. */
export type PlainFrontEnd = {
	/** Prints the lines of an event; resolves when the reader has taken them. */
	readonly take: (event: RunEvent) => Promise<void>;
	/** Ends the signs of life. */
	readonly close: () => void;
};

/** What printing a run needs. */
export type PlainFrontEndOptions = {
	/** Progress goes to standard error, so that standard output has the result alone. */
	readonly writer: TextWriter;
	/** The clock of the events, milliseconds since 1970. */
	readonly now: () => number;
	readonly isAscii: boolean;
};

/** How often it is looked whether a sign of life is due. */
const TICK_MS = 1000;

/** Starts printing; `close` must be called at the end of the run. */
export function createPlainFrontEnd(options: PlainFrontEndOptions): PlainFrontEnd {
	const {writer, now, isAscii} = options;
	let state = NO_LINES;
	const print = async (step: LinesStep) => {
		state = step.state;
		await writer.write(printedText(step.lines, isAscii));
	};
	const timer = setInterval(() => void print(tickLines(state, now())), TICK_MS);
	// A run that is over must not be kept alive by its clock.
	timer.unref();
	return {
		take: (event) => print(runLines(state, event)),
		close: () => clearInterval(timer),
	};
}
