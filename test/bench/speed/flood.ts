/**
 * A gigabyte of a child's output, drawn in a pseudo-terminal and logged, against
 * `cmd | tee log | tail -n 1`; and keys while such a flood runs.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {Flooded} from './drawn-screens.tsx';
import {FLOOD_LINE, floodShell} from './flood-shell.ts';
import {inTerminal} from './in-terminal.ts';
import {median, quantile, type SpeedRow} from './row.ts';

const MEGABYTE = 1e6;
const LINE_BYTES = FLOOD_LINE.length + 1;
/** Keys that are pressed, in a flood that is long enough for them. */
const KEYS = 100;
const KEYS_GIGABYTES = 6;
/** Time for the first frames, which do not count. Milliseconds. */
const WARM_UP_MS = 1000;

/** Measures floods of 100 MB and of `megabytes`, taking turns with plain shell. */
export async function benchFlood(
	script: string,
	megabytes = 1000,
	times = 3,
): Promise<readonly SpeedRow[]> {
	const lines = Math.round((megabytes * MEGABYTE) / LINE_BYTES);
	const tee: number[] = [];
	const runs: Flooded[] = [];
	const small: Flooded[] = [];
	for (let time = 0; time < times; time++) {
		// Twice, since it takes anything from 1.4 s to 3.6 s on one machine.
		tee.push(teeSeconds(lines));
		runs.push(await flooded(script, lines));
		tee.push(teeSeconds(lines));
		small.push(await flooded(script, Math.round(lines / (megabytes / 100))));
	}

	const teeMedian = median(tee);
	const isComplete = runs.every(({loggedBytes}) => loggedBytes > lines * LINE_BYTES);
	const seconds = median(runs.map((run) => run.seconds));
	const peak = Math.max(...runs.map((run) => run.peak));
	const smallPeak = median(small.map((run) => run.peak));
	return [
		{
			what: `${megabytes} MB of output, drawn and logged`,
			value: isComplete ? seconds / teeMedian : Number.POSITIVE_INFINITY,
			unit: 'x',
			bar: 2,
			stretch: 1.3,
			detail: `${seconds.toFixed(2)} s against ${teeMedian.toFixed(2)} s, medians of ${times} and ${tee.length}${isComplete ? '' : '; LINES ARE MISSING'}`,
		},
		{
			what: 'peak memory in it',
			value: peak / MEGABYTE,
			unit: 'MB',
			bar: 130,
			stretch: 100,
			detail: 'VmHWM of the process with screens and log',
		},
		{
			what: `growth from 100 to ${megabytes} MB`,
			value: (median(runs.map((run) => run.peak)) - smallPeak) / MEGABYTE,
			unit: 'MB',
			bar: 10,
			detail: `${(smallPeak / MEGABYTE).toFixed(0)} MB at 100 MB`,
		},
		await keysInFlood(script),
	];
}

/** Returns a plain shell's time for the same: `cmd | tee log | tail -n 1`. Seconds. */
function teeSeconds(lines: number): number {
	return inFolder((folder) => {
		const begun = performance.now();
		spawnSync('sh', ['-c', `${floodShell(lines)} | tee ${join(folder, 'log')} | tail -n 1`]);
		return (performance.now() - begun) / 1000;
	});
}

async function flooded(script: string, lines: number): Promise<Flooded> {
	return inFolder(async (folder) => {
		const result = join(folder, 'result');
		await inTerminal([script, 'flood', String(lines), result], {TMPDIR: folder}).ended;
		return JSON.parse(readFileSync(result, 'utf8')) as Flooded;
	});
}

/** Opens and closes the help, whose texts differ from those of the screen below. */
async function keysInFlood(script: string): Promise<SpeedRow> {
	return inFolder(async (folder) => {
		const lines = String(Math.round((KEYS_GIGABYTES * 1e9) / LINE_BYTES));
		const args = [script, 'flood', lines, join(folder, 'result')];
		const terminal = inTerminal(args, {TMPDIR: folder});
		await terminal.until('quit');
		await pause(WARM_UP_MS);
		const waits: number[] = [];
		for (let time = 0; time < KEYS / 2; time++) {
			for (const [key, answer] of [
				['?', 'Keys that work'],
				['q', 'Installing'],
			] as const) {
				terminal.write(key);
				waits.push(await terminal.until(answer));
				await pause((7 * time) % 40);
			}
		}

		await terminal.kill();
		return {
			what: 'key to frame in a flood, 99th percentile',
			value: quantile(waits, 0.99),
			unit: 'ms',
			bar: 50,
			detail: `${waits.length} keys, median ${quantile(waits, 0.5).toFixed(0)} ms, drawn and logged`,
		};
	});
}

function inFolder<Result>(work: (folder: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'flood-'));
	const remove = () => rmSync(folder, {recursive: true, force: true});
	const result = work(folder);
	if (result instanceof Promise) {
		return result.finally(remove) as Result;
	}

	remove();
	return result;
}
