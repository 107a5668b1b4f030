/**
 * Random and damaged inputs through everything that reads what others wrote: the parser, the lint
 * and the repair of repositories files, the grammar of apk and the diagnosis.
 *
 *     npm run fuzz -- [COUNT [SEED]]     this many inputs (default 100,000)
 *     npm run fuzz -- --show SEED INDEX  one of them, to look at
 *
 * Fails where an input ends in an error, breaks a law, or takes longer than its length allows.
 */
import {Worker} from 'node:worker_threads';
import {inputMaker} from './fuzz/inputs.ts';
import type {FuzzNews, FuzzTask} from './fuzz/worker.ts';

const DEFAULT_COUNT = 100_000;
/** Inputs of one worker; a new one begins with an empty memory. */
const BATCH = 25_000;
/** An input that is not done after this hangs. Milliseconds. */
const HANG_MS = 30_000;
const WATCH_EVERY_MS = 1000;
/** So many of them are printed. */
const MOST_SHOWN = 20;

type Totals = {
	count: number;
	characters: number;
	problems: number;
	worst: {index: number; ms: number; length: number};
};

function problem(totals: Totals, text: string): void {
	totals.problems++;
	if (totals.problems <= MOST_SHOWN) {
		console.log(`FAIL ${text}`);
	}
}

/** Runs the inputs from here to there, and returns how far it came: a hang ends the batch. */
async function batch(seed: number, from: number, to: number, totals: Totals): Promise<number> {
	const at = new Int32Array(new SharedArrayBuffer(4));
	at[0] = from;
	const task: FuzzTask = {seed, from, to, at};
	const worker = new Worker(new URL('./fuzz/worker.ts', import.meta.url), {workerData: task});
	const reached = await new Promise<number>((resolve, reject) => {
		let last = {index: from, since: Date.now(), looked: Date.now()};
		const watch = setInterval(() => {
			const index = Atomics.load(at, 0);
			const now = Date.now();
			// Whoever was stopped himself has no right to call another one slow.
			const wasAsleep = now - last.looked > 3 * WATCH_EVERY_MS;
			const isNew = index !== last.index || wasAsleep;
			last = {index, since: isNew ? now : last.since, looked: now};
			if (now - last.since > HANG_MS) {
				problem(totals, `input ${index} hangs; see it: npm run fuzz -- --show ${seed} ${index}`);
				clearInterval(watch);
				void worker.terminate().then(() => resolve(index + 1));
			}
		}, WATCH_EVERY_MS);
		worker.on('error', reject);
		worker.on('exit', () => {
			clearInterval(watch);
			resolve(to);
		});
		worker.on('message', (news: FuzzNews) => heed(news, totals));
	});
	totals.count += reached - from;
	return reached;
}

function heed(news: FuzzNews, totals: Totals): void {
	if (news.kind === 'done') {
		totals.characters += news.characters;
		totals.worst = news.worst.ms > totals.worst.ms ? news.worst : totals.worst;
		return;
	}

	const why =
		news.kind === 'broken' ? news.why : `${news.ms.toFixed(0)} ms for ${news.length} characters`;
	problem(totals, `input ${news.index}: ${why}`);
}

async function main(count: number, seed: number): Promise<number> {
	const totals: Totals = {
		count: 0,
		characters: 0,
		problems: 0,
		worst: {index: 0, ms: 0, length: 0},
	};
	const start = Date.now();
	for (let from = 0; from < count; ) {
		from = await batch(seed, from, Math.min(count, from + BATCH), totals);
		const seconds = (Date.now() - start) / 1000;
		console.log(`${totals.count} inputs, ${totals.problems} problems, ${seconds.toFixed(0)} s`);
	}

	const {worst, characters} = totals;
	console.log(
		`seed ${seed}: ${totals.count} inputs with ${characters} characters; the slowest, ${worst.index}, took ${worst.ms.toFixed(1)} ms for ${worst.length} characters`,
	);
	return totals.problems === 0 ? 0 : 1;
}

const [first = String(DEFAULT_COUNT), second, third] = process.argv.slice(2);
if (first === '--show') {
	console.log(JSON.stringify(inputMaker()(Number(second), Number(third)), undefined, 2));
} else {
	process.exitCode = await main(Number(first), Number(second ?? Date.now() % 1_000_000));
}
