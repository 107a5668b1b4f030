/** Runs inputs one after the other and tells what it is doing, so that a hang can be seen from outside. */
import {parentPort, workerData} from 'node:worker_threads';
import {type FuzzInput, inputMaker} from './inputs.ts';
import {runTargets} from './targets.ts';

/** What a worker is asked for. */
export type FuzzTask = {
	readonly seed: number;
	readonly from: number;
	readonly to: number;
	/** Number of the input that is being run, for the watchdog. */
	readonly at: Int32Array;
};

/** What a worker says: an input that broke a law or took long, and at the end the totals. */
export type FuzzNews =
	| {readonly kind: 'broken'; readonly index: number; readonly why: string}
	| {readonly kind: 'slow'; readonly index: number; readonly ms: number; readonly length: number}
	| {
			readonly kind: 'done';
			readonly characters: number;
			readonly worst: {readonly index: number; readonly ms: number; readonly length: number};
	  };

/** An input may take this long however short it is, for a busy machine. Milliseconds. */
const GRACE_MS = 100;
/**
 * And so long for each character; dense repositories files, which are read, mended and read again
 * many times, take up to half of it, and squares would take more. Milliseconds.
 */
const MS_PER_CHARACTER = 0.2;
/** A slow input is tried again: the machine may have been busy with other things. */
const TRIES = 3;

/** Time of this thread's work, which does not grow where the machine is busy with other things. Milliseconds. */
function workTime(): number {
	const {user, system} = process.threadCpuUsage();
	return (user + system) / 1000;
}

function timeOf(input: FuzzInput): number {
	const start = workTime();
	runTargets(input);
	return workTime() - start;
}

function run({seed, from, to, at}: FuzzTask, tell: (news: FuzzNews) => void): void {
	const make = inputMaker();
	let characters = 0;
	let worst = {index: from, ms: 0, length: 0};
	for (let index = from; index < to; index++) {
		const input = make(seed, index);
		const {length} = input.text;
		characters += length;
		Atomics.store(at, 0, index);
		try {
			let ms = timeOf(input);
			for (let round = 1; round < TRIES && ms > Math.max(worst.ms, GRACE_MS / 2); round++) {
				ms = Math.min(ms, timeOf(input));
			}

			worst = ms > worst.ms ? {index, ms, length} : worst;
			if (ms > GRACE_MS + length * MS_PER_CHARACTER) {
				tell({kind: 'slow', index, ms, length});
			}
		} catch (error) {
			tell({kind: 'broken', index, why: error instanceof Error ? `${error.stack}` : `${error}`});
		}
	}

	tell({kind: 'done', characters, worst});
}

if (parentPort) {
	run(workerData as FuzzTask, (news) => parentPort?.postMessage(news));
}
