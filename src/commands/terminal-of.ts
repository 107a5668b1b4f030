/** Wiring: what the terminal of this process can do. */
import {isatty} from 'node:tty';
import type {Settings} from '../core/choices-from.ts';
import type {Options} from '../core/options.ts';
import {type Capabilities, capabilitiesOf} from '../terminal/capabilities.ts';

/** Returns what the terminal of this process can do. */
export function terminalOf({look, color}: Settings, {plain}: Pick<Options, 'plain'>): Capabilities {
	return capabilitiesOf({
		environment: process.env,
		stdout: process.stdout,
		// Asked by its number: to open the stream takes longer than all the rest.
		stdin: {isTTY: isatty(0)},
		wishes: {look, color, isPlain: plain},
	});
}
