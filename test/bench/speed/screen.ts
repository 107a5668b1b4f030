/** Bytes that screens send. */
import {setTimeout as pause} from 'node:timers/promises';
import {inTerminal} from './in-terminal.ts';
import type {SpeedRow} from './row.ts';

/** Time for the first frames, which do not count. Milliseconds. */
const WARM_UP_MS = 2500;
const WATCHED_MS = 5000;
const SLOW_TERMINALS = ['linux', 'vt100', 'vt220'] as const;

/** Measures the screens with nothing, little and very much going on. */
export async function benchScreens(script: string): Promise<readonly SpeedRow[]> {
	const rows: SpeedRow[] = [
		{
			what: 'bytes to the terminal: idle',
			value: await bytesPerSecond(script, 'idle'),
			unit: 'B/s',
			bar: 0,
			detail: watched,
		},
		{
			what: 'bytes: a quiet running step',
			value: await bytesPerSecond(script, 'quiet'),
			unit: 'B/s',
			bar: 300,
			detail: watched,
		},
		{
			what: 'bytes: flood',
			value: await bytesPerSecond(script, 'flood'),
			unit: 'B/s',
			bar: 64_000,
			detail: watched,
		},
	];
	for (const TERM of SLOW_TERMINALS) {
		rows.push({
			what: `bytes: flood, TERM=${TERM}`,
			value: await bytesPerSecond(script, 'flood', {TERM}),
			unit: 'B/s',
			bar: 8000,
			detail: watched,
		});
	}

	return rows;
}

const watched = `${WATCHED_MS / 1000} s, after ${WARM_UP_MS / 1000} s`;

async function bytesPerSecond(script: string, mode: string, env: Record<string, string> = {}) {
	const terminal = inTerminal([script, mode], env);
	await terminal.until('quit');
	await pause(WARM_UP_MS);
	const before = terminal.count();
	await pause(WATCHED_MS);
	const bytes = terminal.count() - before;
	await terminal.kill();
	return (bytes * 1000) / WATCHED_MS;
}
