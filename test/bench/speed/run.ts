/** Measures what a user waits for, prints a table and writes `test/bench/baseline.json`. */
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundled} from './bundled.ts';
import {benchFlood} from './flood.ts';
import {benchLab} from './lab.ts';
import {type SpeedRow, tableOf} from './row.ts';
import {benchScreens} from './screen.ts';
import {benchStart} from './start.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUNDLE = join(ROOT, 'dist/alpine-docker-wizard.mjs');
const BASELINE = new URL('../baseline.json', import.meta.url);

/** Runs all of it; returns whether every bar was met. */
export async function benchSpeed(megabytes = 1000): Promise<boolean> {
	execFileSync(process.execPath, ['.ci/build.mjs'], {cwd: ROOT});
	const script = bundled('test/bench/speed/drawn.ts');
	const rows: SpeedRow[] = [
		...(await benchStart(BUNDLE)),
		...(await benchScreens(script)),
		...(await benchFlood(script, megabytes)),
		...(await benchLab()),
	];
	const [load = 0] = loadavg();
	console.log(tableOf(rows).join('\n'));
	console.log(`${cpus().length} cores, load ${load.toFixed(1)}, Node ${process.version}`);
	const baseline = {node: process.version, cores: cpus().length, load, rows};
	writeFileSync(BASELINE, `${JSON.stringify(baseline, undefined, '\t')}\n`);
	const barred = rows.filter(({bar}) => bar !== undefined);
	const met = barred.filter(({value, bar}) => bar !== undefined && value <= bar);
	console.log(`${met.length} of ${barred.length} bars met`);
	return met.length === barred.length;
}

if (import.meta.main) {
	const isMet = await benchSpeed(Number(process.argv[2] ?? 1000));
	process.exitCode = isMet ? 0 : 1;
}
