import {setImmediate} from 'node:timers/promises';
import type {PieceQueue} from './piece-queue.ts';
import {within} from './within.ts';

/** Silence after the end of a program that means that no more of its own output is under way. */
const SILENCE_MS = 100;
/** Looks after which a grandchild that goes on writing is no longer listened to: 2 seconds. */
const MOST_LOOKS = 20;

/**
 * Resolves when a program that has ended has been read to its end.
 *
 * A grandchild that was left running on purpose, such as a service, can keep the pipe open for
 * ever. What the program itself wrote is in the kernel's buffer by now and arrives at once, so a
 * short silence is enough. A reader that is slow does not count as silence.
 */
export async function whenDrained(queue: PieceQueue): Promise<void> {
	let isOpen = true;
	const ended = queue.ended.then(() => {
		isOpen = false;
	});

	for (let looks = 0; isOpen && looks < MOST_LOOKS; ) {
		const received = queue.received();
		const wasHeld = queue.isHeld();
		await within(ended, SILENCE_MS);
		// Timers come before input in a round of the event loop; a busy round must not look silent.
		await setImmediate();
		await setImmediate();
		if (wasHeld || queue.isHeld()) {
			continue;
		}

		if (queue.received() === received) {
			return;
		}

		looks += 1;
	}
}
