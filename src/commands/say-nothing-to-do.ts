import type {Outcome} from '../core/outcome.ts';
import {type Message, say} from '../messages/message.ts';
import {writeEventJson} from '../plain/json-front-end.ts';
import type {CommandContext} from './command-context.ts';
import {printLines} from './terminal-io.ts';

/**
 * Says that there was nothing to do. Programs get the last event of a run all the same: whoever
 * reads until `run-finished` would wait for it, and empty output looks like a crash.
 */
export async function sayNothingToDo(
	{io, options, system}: CommandContext,
	because: Message,
): Promise<Outcome> {
	await printLines(options.json ? io.err : io.out, [say(because)]);
	if (options.json) {
		await writeEventJson(io.out, {event: 'run-finished', at: system.now(), outcome: 'done'});
	}

	return 'done';
}
