/**
 * A flood: 1,000,000 lines (80 MB) of a child's output through System, pipeline and log.
 *
 * Checks that the log has every line, and tells what a user would feel: time, memory, and how
 * late a key would be answered while it runs. `node test/bench/flood.ts [LINES]`.
 */
import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {monitorEventLoopDelay} from 'node:perf_hooks';
import {createInterface} from 'node:readline';
import {openLog} from '../../src/effects/log-file.ts';
import {createNodeSystem} from '../../src/effects/node-system.ts';
import {readOutput} from '../../src/effects/output-pipeline.ts';

/** One row of the table that `run.ts` prints. */
export type BenchResult = {
	readonly name: string;
	readonly figures: Readonly<Record<string, string>>;
	/** What must hold whatever the machine is; the bench fails where it does not. */
	readonly problems: readonly string[];
};

const LINES = 1_000_000;
/** Writes numbered lines of 80 bytes as fast as the reader takes them, and their hash at the end. */
const CHILD = `
const {createHash} = require('node:crypto');
const lines = Number(process.argv[1]);
const hash = createHash('sha256');
let at = 0;
function more() {
	while (at < lines) {
		let text = '';
		for (const end = Math.min(lines, at + 1000); at < end; at++) {
			text += String(at).padStart(10, '0') + ' fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/community/x86_\\n';
		}
		hash.update(text);
		if (!process.stdout.write(text)) return void process.stdout.once('drain', more);
	}
	process.stderr.write(hash.digest('hex') + '\\n');
}
more();
`;

/** Runs the bench. */
export async function benchFlood(lines = LINES): Promise<BenchResult> {
	const directory = await mkdtemp(join(tmpdir(), 'flood-'));
	const system = createNodeSystem();
	const problems: string[] = [];
	const log = await openLog({
		directory,
		now: system.now,
		onFailure: (problem) => problems.push(`log: ${JSON.stringify(problem)}`),
	});
	const delay = monitorEventLoopDelay({resolution: 1});
	delay.enable();
	const start = performance.now();
	const memory = watchMemory();
	log.begin({id: 'bench.flood', shell: `node -e … ${lines}`, reason: 'A flood of output.'});
	let shown = 0;
	let omitted = 0;
	let batches = 0;
	let hash = '';
	const invocation = {
		argv: [process.execPath, '-e', CHILD, String(lines)] as const,
		touches: [],
		timeoutMs: 600_000,
	};
	for await (const piece of readOutput(system.run(invocation), {
		now: system.now,
		record: log.record,
	})) {
		if (piece.kind === 'output') {
			shown += piece.lines.length;
			omitted += piece.omitted;
			batches += 1;
			hash = piece.lines.findLast(({stream}) => stream === 'stderr')?.text ?? hash;
		}
	}

	log.end('done');
	await log.close();
	const seconds = (performance.now() - start) / 1000;
	delay.disable();
	const peak = memory.stop();
	const logged = await readLog(log.path ?? '');
	await rm(directory, {recursive: true});

	if (shown + omitted !== lines + 1) {
		problems.push(`${shown} lines shown and ${omitted} counted of ${lines + 1}`);
	}

	if (logged.lines !== lines || logged.hash !== hash) {
		problems.push(`the log has ${logged.lines} lines of ${lines}, hash ${logged.hash} for ${hash}`);
	}

	return {
		name: `flood of ${lines.toLocaleString('en')} lines`,
		figures: {
			seconds: seconds.toFixed(2),
			'MB/s': ((lines * 77) / 1e6 / seconds).toFixed(0),
			'peak RSS': `${(peak / 1e6).toFixed(0)} MB`,
			'loop delay p99': `${(delay.percentile(99) / 1e6).toFixed(1)} ms`,
			'loop delay max': `${(delay.max / 1e6).toFixed(1)} ms`,
			batches: String(batches),
		},
		problems,
	};
}

function watchMemory() {
	let peak = 0;
	const look = () => {
		peak = Math.max(peak, process.memoryUsage.rss());
	};
	const timer = setInterval(look, 20);
	return {
		stop() {
			look();
			clearInterval(timer);
			return peak;
		},
	};
}

/** Counts and hashes what the child wrote to standard output, as the log has it. */
async function readLog(path: string) {
	const hash = createHash('sha256');
	let lines = 0;
	for await (const line of createInterface({input: createReadStream(path)})) {
		if (line.startsWith('out  | ')) {
			hash.update(`${line.slice('out  | '.length)}\n`);
			lines += 1;
		}
	}

	return {lines, hash: hash.digest('hex')};
}

if (import.meta.main) {
	console.log(JSON.stringify(await benchFlood(Number(process.argv[2] ?? LINES)), undefined, 2));
}
