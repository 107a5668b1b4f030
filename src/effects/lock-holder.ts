import {readFile} from 'node:fs/promises';

/** Who holds the lock of a box. */
export type LockHolder = {
	readonly pid: number;
	/** When its process started, in clock ticks since boot: a process number is used again, this is not. */
	readonly startTicks: string;
	/** Names the boot, because both numbers begin again with it; empty where unknown. */
	readonly boot: string;
	/** When it took the lock, in milliseconds since 1970. */
	readonly at: number;
};

/**
 * Start time is the 22nd field of `/proc/PID/stat`; the name in brackets may hold anything. A process that has
 * ended and only waits for its parent to notice (state Z, or X) changes nothing any more.
 */
const START_TICKS = /^.*\) (?![ZX] )(?:\S+ ){19}(\d+)/s;

/** Returns the record of this process. */
export async function thisProcess(at: number): Promise<LockHolder> {
	const {pid} = process;
	return {pid, startTicks: (await startTicksOf(pid)) ?? '', boot: await bootId(), at};
}

/** Says whether this very process still runs. */
export async function isAlive({pid, startTicks, boot}: LockHolder): Promise<boolean> {
	if (boot !== (await bootId())) {
		return false;
	}

	const present = await startTicksOf(pid);
	return startTicks === '' ? exists(pid) : present === startTicks;
}

async function startTicksOf(pid: number): Promise<string | undefined> {
	const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
	return START_TICKS.exec(stat)?.[1];
}

async function bootId(): Promise<string> {
	const text = await readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '');
	return text.trim();
}

function exists(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
