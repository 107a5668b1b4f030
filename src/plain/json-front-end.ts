/** Effects: JSON lines for programs, and nothing else on standard output. */
import type {RunEvent} from '../core/event.ts';
import {eventJson} from './event-json.ts';
import {jsonLine} from './json-line.ts';
import type {TextWriter} from './text-writer.ts';

/** Prints one object as one line; resolves when the reader has taken it. */
export async function writeJson(writer: TextWriter, value: object): Promise<void> {
	await writer.write(jsonLine(value));
}

/** Prints the objects of one event of a run. */
export async function writeEventJson(writer: TextWriter, event: RunEvent): Promise<void> {
	await writer.write(eventJson(event).map(jsonLine).join(''));
}
