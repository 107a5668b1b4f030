import {setTimeout as pause} from 'node:timers/promises';
import type {Preferences} from '../core/preferences.ts';

/** Pretend time: how it passes, and waiting for it. */
export type PracticeClock = {
	/** Milliseconds since 1970; never goes back. */
	readonly now: () => number;
	/** Waits for so much pretend time; returns early, without an error, if the signal is stopped. */
	readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
};

/** How much faster than real time each pace is; `instant` waits for nothing. */
const SPEED: Readonly<Record<Exclude<Preferences['pace'], 'instant'>, number>> = {real: 1, fast: 8};

/**
 * Returns a clock that starts at this time and runs at this pace. One that is still moves only
 * while somebody sleeps, so that the same commands always see the same times.
 */
export function createPracticeClock(
	startsAt: number,
	pace: () => Preferences['pace'],
	isStill = false,
): PracticeClock {
	let pretend = startsAt;
	let ticks = performance.now();
	const advance = () => {
		const passed = performance.now() - ticks;
		const chosen = pace();
		ticks += passed;
		if (isStill) {
			return;
		}

		pretend += passed * (chosen === 'instant' ? 1 : SPEED[chosen]);
	};

	return {
		now() {
			advance();
			return Math.floor(pretend);
		},
		async sleep(milliseconds, signal) {
			advance();
			const chosen = pace();
			const target = pretend + milliseconds;
			if (signal?.aborted) {
				return;
			}

			if (chosen === 'instant') {
				// The event loop gets its turn, so that screens and keys stay alive.
				await pause(0);
			} else {
				const options = signal ? {signal} : {};
				await pause(milliseconds / SPEED[chosen], undefined, options).catch(() => {});
			}

			advance();
			if (!signal?.aborted) {
				// Timers of the machine may be early by a moment, which a fast pace would multiply.
				pretend = Math.max(pretend, target);
			}
		},
	};
}
