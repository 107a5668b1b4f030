import type {RunEvent} from '../core/event.ts';

/**
 * Hands each event of a run to a taker, in its own time, and returns how the run ended. Where the
 * taker breaks down the run is ended too: a program must not go on that nobody watches.
 */
export async function takeEvents<Result>(
	events: AsyncGenerator<RunEvent, Result>,
	take: (event: RunEvent) => void | Promise<void>,
): Promise<Result> {
	try {
		let next = await events.next();
		while (!next.done) {
			await take(next.value);
			next = await events.next();
		}

		return next.value;
	} finally {
		// Without effect on a run that has ended; the value is never seen.
		await events.return(undefined as Result);
	}
}
