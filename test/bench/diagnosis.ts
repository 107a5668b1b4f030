/**
 * 100 MB of log through `diagnose FILE` of the bundle, as somebody would run it.
 *
 * `node test/bench/diagnosis.ts [MEGABYTES]`.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, rmSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {BenchResult} from './flood.ts';
import {LOG_KINDS, type LogKind} from './logs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MEGABYTE = 1024 * 1024;
const DEFAULT_MEGABYTES = 100;
const PIECE = 64 * 1024;
/** Pieces that are made; a longer log has them again and again, which spares the bench time. */
const PIECES = 200;
/** What a reader would still wait for. Milliseconds. */
const LONGEST_MS = 3000;
/** What the whole process may have at most, Node itself included. Megabytes. */
const MOST_MEGABYTES = 200;

/** Tells the greatest memory of the process, in kilobytes, as its last line. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>{process.stderr.write('\\n'+process.resourceUsage().maxRSS)})`;

/** Measures time and memory for a log of each kind. */
export async function benchDiagnosis(megabytes = DEFAULT_MEGABYTES): Promise<BenchResult> {
	const folder = mkdtempSync(join(tmpdir(), 'diagnosis-'));
	try {
		const bundle = join(folder, 'bundle.mjs');
		execFileSync(process.execPath, ['.ci/build.mjs', 'src/cli.ts', bundle], {cwd: ROOT});
		const rows = LOG_KINDS.map((kind) => measure(kind, bundle, folder, megabytes));
		return {
			name: `diagnose FILE, ${megabytes} MB of log`,
			figures: Object.fromEntries(rows.map(({name, figure}) => [name, figure])),
			problems: rows.flatMap(({problems}) => problems),
		};
	} finally {
		rmSync(folder, {recursive: true});
	}
}

function measure(kind: LogKind, bundle: string, folder: string, megabytes: number) {
	const {name, cause} = kind;
	const file = join(folder, 'log');
	writeLog(file, kind, megabytes);
	const start = performance.now();
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		['--import', TELL_MEMORY, bundle, 'diagnose', file, '--json'],
		{encoding: 'utf8', maxBuffer: 64 * MEGABYTE},
	);
	const took = performance.now() - start;
	const memory = Number(stderr.split('\n').at(-1)) / 1024;
	const {diagnoses = []} = stdout === '' ? {} : JSON.parse(stdout);
	const causes: readonly string[] = diagnoses.map((found: {cause: string}) => found.cause);
	return {
		name,
		figure: `${took.toFixed(0)} ms, ${memory.toFixed(0)} MB`,
		problems: [
			...(status === 0 || cause === '' ? [] : [`${name}: exit code ${status}: ${stderr}`]),
			...(cause === '' || causes.includes(cause) ? [] : [`${name}: ${cause} was not found`]),
			...(took > LONGEST_MS ? [`${name}: took longer than ${LONGEST_MS} ms`] : []),
			...(memory > MOST_MEGABYTES ? [`${name}: took more than ${MOST_MEGABYTES} MB`] : []),
		],
	};
}

function writeLog(file: string, {piece}: LogKind, megabytes: number): void {
	const descriptor = openSync(file, 'w');
	const pieces = Array.from({length: PIECES}, (_, round) => piece(round, PIECE));
	let length = 0;
	for (let round = 0; length < megabytes * MEGABYTE; round++) {
		length += writeSync(descriptor, pieces[round % PIECES] ?? '');
	}

	closeSync(descriptor);
}

if (import.meta.main) {
	console.log(await benchDiagnosis(Number(process.argv[2] ?? DEFAULT_MEGABYTES)));
}
