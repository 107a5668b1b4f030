/** A gigabyte of a child's output, against `cmd | tee log | tail -n 1`. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundled} from './bundled.ts';
import {FLOOD_LINE, floodShell} from './flood-shell.ts';
import type {Flooded} from './flooded.ts';
import {median, type SpeedRow} from './row.ts';

const MEGABYTE = 1e6;

/** Measures floods of 100 MB and of `megabytes`; each of them `times` times. */
export function benchFlood(megabytes = 1000, times = 1): readonly SpeedRow[] {
	const lines = Math.round((megabytes * MEGABYTE) / (FLOOD_LINE.length + 1));
	const script = bundled('test/bench/speed/flooded.ts');
	const flooded = (count: number): Flooded =>
		JSON.parse(execFileSync(process.execPath, [script, String(count)], {encoding: 'utf8'}));
	const tee: number[] = [];
	const runs: Flooded[] = [];
	for (let time = 0; time < times; time++) {
		tee.push(teeSeconds(lines));
		runs.push(flooded(lines));
	}

	const small = flooded(Math.round(lines / (megabytes / 100)));
	const complete = runs.every((run) => run.shown === lines);
	const seconds = median(runs.map((run) => run.seconds));
	const peak = Math.max(...runs.map((run) => run.peak));
	return [
		{
			what: `${megabytes} MB of output`,
			value: seconds / median(tee),
			unit: 'x',
			bar: 2,
			stretch: 1.3,
			detail: `${seconds.toFixed(1)} s against ${median(tee).toFixed(1)} s${complete ? '' : '; LINES ARE MISSING'}`,
		},
		{
			what: 'peak memory in it',
			value: peak / MEGABYTE,
			unit: 'MB',
			bar: 130,
			stretch: 100,
			detail: 'VmHWM of the process',
		},
		{
			what: `growth from 100 to ${megabytes} MB`,
			value: (peak - small.peak) / MEGABYTE,
			unit: 'MB',
			bar: 10,
			detail: `${(small.peak / MEGABYTE).toFixed(0)} MB at 100 MB`,
		},
	];
}

/** Returns a plain shell's time for the same: `cmd | tee log | tail -n 1`. Seconds. */
function teeSeconds(lines: number): number {
	const folder = mkdtempSync(join(tmpdir(), 'tee-'));
	const begun = performance.now();
	spawnSync('sh', ['-c', `${floodShell(lines)} | tee ${join(folder, 'log')} | tail -n 1`]);
	const seconds = (performance.now() - begun) / 1000;
	rmSync(folder, {recursive: true});
	return seconds;
}
