import {setTimeout as pause} from 'node:timers/promises';

/** Waits for a promise at most that many milliseconds; undefined means that the time is over. */
export async function within<Value>(
	promise: Promise<Value>,
	limitMs: number,
): Promise<Value | undefined> {
	if (limitMs === Number.POSITIVE_INFINITY) {
		return promise;
	}

	const timer = new AbortController();
	try {
		return await Promise.race([
			promise,
			pause(limitMs, undefined, {signal: timer.signal}).catch(() => undefined),
		]);
	} finally {
		timer.abort();
	}
}
