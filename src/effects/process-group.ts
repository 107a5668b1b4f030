import {setTimeout as pause} from 'node:timers/promises';

/** Pause between two looks at a group that is ending. Milliseconds. */
const LOOK_EVERY_MS = 20;
/** How long a killed group may take to disappear; one in uninterruptible sleep is not waited for. */
const GONE_WITHIN_MS = 500;

/** Sends a signal to a whole process group; returns false if there is no such group any more. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
	try {
		return process.kill(-leader, signal);
	} catch {
		return false;
	}
}

/**
 * Ends a process group: TERM, after the grace KILL. Resolves when it is gone, so that nothing
 * of it goes on in the background after the end was reported.
 */
export async function endGroup(leader: number, graceMs: number, now: AbortSignal): Promise<void> {
	if (!signalGroup(leader, 'SIGTERM') || (await isGone(leader, graceMs, now))) {
		return;
	}

	signalGroup(leader, 'SIGKILL');
	await isGone(leader, GONE_WITHIN_MS);
}

async function isGone(leader: number, withinMs: number, now?: AbortSignal): Promise<boolean> {
	const limit = performance.now() + withinMs;
	while (signalGroup(leader, 0)) {
		if (performance.now() >= limit || now?.aborted) {
			return false;
		}

		await pause(LOOK_EVERY_MS);
	}

	return true;
}
