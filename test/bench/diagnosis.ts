/**
 * 100 MB of log through the diagnosis: a daemon that talks a lot, with faults in between.
 *
 * `node test/bench/diagnosis.ts [MEGABYTES]`.
 */
import {openDiagnosis} from '../../src/core/diagnosis/diagnose.ts';
import type {BenchResult} from './flood.ts';

const MEGABYTE = 1024 * 1024;
const DEFAULT_MEGABYTES = 100;
/** Pieces as a pipe brings them. */
const PIECE = 64 * 1024;
/** What a reader would still wait for, on the slowest machine that counts. Milliseconds. */
const LONGEST_MS = 3000;
/** Memory that reading a log may take beyond what Node needs by itself. Bytes. */
const MOST_MEMORY = 200 * MEGABYTE;

const FAULT = "failed to start daemon: Devices cgroup isn't mounted\n";

/** One piece of a log, different in its numbers each time. */
function pieceOf(round: number): string {
	let text = round % 100 === 99 ? FAULT : '';
	for (let line = 0; text.length < PIECE; line++) {
		const level = line % 10 === 0 ? 'warning' : 'info';
		text += `time="2026-11-23T09:25:${line % 60}.${round}${line}Z" level=${level} msg="loading plugin" id=io.containerd.event.v1.${line % 40} error="<nil>"\n`;
	}

	return text;
}

/** Measures time and memory for a log of this size. */
export async function benchDiagnosis(megabytes = DEFAULT_MEGABYTES): Promise<BenchResult> {
	const pieces = Array.from({length: 100}, (_, round) => pieceOf(round));
	const before = process.memoryUsage().rss;
	const start = performance.now();
	const reader = openDiagnosis({});
	let peak = before;
	let length = 0;
	for (let round = 0; length < megabytes * MEGABYTE; round++) {
		const piece = pieces[round % pieces.length] ?? '';
		reader.push(piece);
		length += piece.length;
		peak = round % 50 === 0 ? Math.max(peak, process.memoryUsage().rss) : peak;
	}

	const {diagnoses, lineCount, skippedLines} = reader.finish();
	const took = performance.now() - start;
	const memory = peak - before;
	const problems = [
		...(diagnoses[0]?.cause === 'cgroups-not-mounted' ? [] : ['the fault was not found']),
		...(took > LONGEST_MS ? [`took longer than ${LONGEST_MS} ms`] : []),
		...(memory > MOST_MEMORY ? ['took more than 200 MB'] : []),
	];
	return {
		name: `diagnosis of ${megabytes} MB of log`,
		figures: {
			'time (ms)': took.toFixed(0),
			'memory (MB)': (memory / MEGABYTE).toFixed(0),
			lines: String(lineCount),
			'passed over': String(skippedLines),
		},
		problems,
	};
}

if (process.argv[1]?.endsWith('diagnosis.ts')) {
	console.log(await benchDiagnosis(Number(process.argv[2] ?? DEFAULT_MEGABYTES)));
}
