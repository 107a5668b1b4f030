import {readdir, readFile} from 'node:fs/promises';
import {setTimeout as pause} from 'node:timers/promises';

/** Pause between two looks at a group that is ending. Milliseconds. */
const LOOK_EVERY_MS = 30;
/** How long a killed group may take to disappear; one in uninterruptible sleep is not waited for. */
const GONE_WITHIN_MS = 500;
/** State and process group in `/proc/PID/stat`: `71 (sh (x)) S 1 71 …`; the name may hold anything. */
const STATE_AND_GROUP = /^.*\) (\S) \d+ (\d+) /s;

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
	while (signalGroup(leader, 0) && (await hasLiveMember(leader))) {
		if (performance.now() >= limit || now?.aborted) {
			return false;
		}

		await pause(LOOK_EVERY_MS);
	}

	return true;
}

/** A dead member stays in the group until its parent reaps it, which in a container may never come. */
async function hasLiveMember(leader: number): Promise<boolean> {
	const names = await readdir('/proc').catch(() => []);
	const stats = await Promise.all(
		names
			.filter((name) => /^\d+$/.test(name))
			.map((pid) => readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')),
	);
	const members = stats
		.map((stat) => STATE_AND_GROUP.exec(stat))
		.filter((match) => match?.[2] === String(leader));
	// Without a readable /proc the signal's answer is all that is known.
	return (
		stats.every((stat) => stat === '') || members.some((match) => !/[ZX]/.test(match?.[1] ?? ''))
	);
}
