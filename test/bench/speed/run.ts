/** Measures what a user waits for, prints a table and writes `test/bench/baseline.json`. */
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {bundled} from './bundled.ts';
import {benchFlood} from './flood.ts';
import {benchLab} from './lab.ts';
import {type SpeedRow, tableOf} from './row.ts';
import {benchScreens} from './screen.ts';
import {benchStart} from './start.ts';

const BASELINE = new URL('../baseline.json', import.meta.url);

/** Runs all of it; returns whether every bar was met. */
export async function benchSpeed(megabytes = 1000): Promise<boolean> {
	const bundle = bundled('src/cli.ts');
	const rows: SpeedRow[] = [
		...(await benchStart(bundle)),
		...(await benchScreens()),
		...benchFlood(megabytes),
		...(await benchLab()),
	];
	const [load = 0] = loadavg();
	console.log(tableOf(rows).join('\n'));
	console.log(`${cpus().length} cores, load ${load.toFixed(1)}, Node ${process.version}`);
	const baseline = {node: process.version, cores: cpus().length, load, rows};
	writeFileSync(BASELINE, `${JSON.stringify(baseline, undefined, '\t')}\n`);
	return rows.every(({value, bar}) => bar === undefined || value <= bar);
}

if (import.meta.main) {
	const isMet = await benchSpeed(Number(process.argv[2] ?? 1000));
	process.exitCode = isMet ? 0 : 1;
}
