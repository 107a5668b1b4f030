/** The one timer: clocks on screen show whole seconds. Milliseconds. */
const TICK_MS = 1000;

/** Ticks only while something runs or is waited for. */
export type SessionClock = {
	/** Says whether that is so now; nothing is left behind where it is not. */
	readonly keep: (isBusy: boolean) => void;
};

/** Returns a clock that stands still. */
export function createSessionClock(tick: () => void): SessionClock {
	let timer: NodeJS.Timeout | undefined;
	return {
		keep(isBusy) {
			if (isBusy && !timer) {
				timer = setInterval(tick, TICK_MS);
			} else if (!isBusy && timer) {
				clearInterval(timer);
				timer = undefined;
			}
		},
	};
}
