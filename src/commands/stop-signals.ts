/** Wiring: what signals mean while something runs without screens. */

import type {RunControl} from '../effects/run-control.ts';
import {message, say} from '../messages/message.ts';
import {END_SIGNALS} from './end-signals.ts';
import {type ProcessIo, printLines} from './terminal-io.ts';

/**
 * Makes signals stop the run: the first with grace, sparing an apk that
 * writes packages, the second at once. Returns how to end that.
 */
export function stopOnSignals(control: RunControl, io: ProcessIo): () => void {
	let isSecond = false;
	const stop = () => {
		if (isSecond) {
			control.kill();
			return;
		}

		isSecond = true;
		control.stopGently();
		void printLines(io.err, [say(message('cli.stopping'))]);
	};

	for (const signal of END_SIGNALS) {
		process.on(signal, stop);
	}

	return () => {
		for (const signal of END_SIGNALS) {
			process.off(signal, stop);
		}
	};
}
