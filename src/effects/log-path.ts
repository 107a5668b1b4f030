import {join} from 'node:path';

/** Returns the path that the log of a run gets which starts at this time. */
export function logPathOf(directory: string, startedAt: number): string {
	return join(directory, `${timeInName(startedAt)}.log`);
}

/** Returns the time as it is in names of files, `2026-11-23T09-15-00Z`: no colon, sorted by name. */
export function timeInName(at: number): string {
	return `${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}
