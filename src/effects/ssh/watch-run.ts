/** Longest time that a timer can have; a longer one would ring at once. Milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Notices that a program is to be ended, and why. */
export type RunWatch = {
	/** At most one of them is true: the first that happened. */
	causes(): {readonly stopped: boolean; readonly timedOut: boolean};
	/** Lets go of timer and signals. */
	forget(): void;
};

/**
 * Watches over a program far away. `end` is called when it is to be ended with grace, and again,
 * with `isNow`, when the user has no more patience.
 */
export function watchRun(
	timeoutMs: number,
	stop: AbortSignal | undefined,
	kill: AbortSignal | undefined,
	end: (isNow: boolean) => void,
): RunWatch {
	let cause: 'stopped' | 'timedOut' | undefined;
	const because = (why: NonNullable<typeof cause>, isNow: boolean) => () => {
		const isNews = cause === undefined || isNow;
		cause ??= why;
		if (isNews) {
			end(isNow);
		}
	};
	const onStop = because('stopped', false);
	const onKill = because('stopped', true);
	const timer = setTimeout(because('timedOut', false), Math.min(timeoutMs, LONGEST_TIMER_MS));
	stop?.addEventListener('abort', onStop, {once: true});
	kill?.addEventListener('abort', onKill, {once: true});
	if (kill?.aborted) {
		onKill();
	} else if (stop?.aborted) {
		onStop();
	}

	return {
		causes: () => ({stopped: cause === 'stopped', timedOut: cause === 'timedOut'}),
		forget() {
			clearTimeout(timer);
			stop?.removeEventListener('abort', onStop);
			kill?.removeEventListener('abort', onKill);
		},
	};
}
