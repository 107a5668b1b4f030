/** Wiring: prints the events of a run in the form that was asked for. */
import type {RunEvent} from '../core/event.ts';
import {reduceRun} from '../core/run-reducer.ts';
import {NO_RUN, type RunState} from '../core/run-state.ts';
import {takeEvents} from '../effects/take-events.ts';
import {writeEventJson} from '../plain/json-front-end.ts';
import {createPlainFrontEnd} from '../plain/plain-front-end.ts';
import type {CommandContext} from './command-context.ts';

/** Takes the events of a run to its end; returns how it ended and all that is known of it. */
export async function showRun<Result>(
	events: AsyncGenerator<RunEvent, Result>,
	{io, options, system, isAscii}: Pick<CommandContext, 'io' | 'options' | 'system' | 'isAscii'>,
): Promise<{readonly result: Result; readonly run: RunState}> {
	const plain = options.json
		? undefined
		: createPlainFrontEnd({writer: io.err, now: () => system.now(), isAscii});
	let run = NO_RUN;
	try {
		const result = await takeEvents(events, async (event) => {
			run = reduceRun(run, event);
			await (plain ? plain.take(event) : writeEventJson(io.out, event));
		});
		return {result, run};
	} finally {
		plain?.close();
	}
}
