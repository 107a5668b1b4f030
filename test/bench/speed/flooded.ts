/**
 * One flood, shown and logged: `node flooded.mjs LINES` prints what it took as JSON. A process of
 * its own, so that its memory counts.
 */
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openLog} from '../../../src/effects/log-file.ts';
import {createNodeSystem} from '../../../src/effects/node-system.ts';
import {readOutput} from '../../../src/effects/output-pipeline.ts';
import {floodShell} from './flood-shell.ts';

/** What one flood took. */
export type Flooded = {
	readonly seconds: number;
	/** Greatest resident memory, bytes. */
	readonly peak: number;
	readonly shown: number;
	readonly loggedBytes: number;
};

async function flood(lines: number): Promise<Flooded> {
	const directory = mkdtempSync(join(tmpdir(), 'flooded-'));
	const system = createNodeSystem();
	const log = await openLog({directory, now: system.now});
	const begun = performance.now();
	log.begin({id: 'bench.flood', shell: 'flood', reason: 'A flood of output.'});
	let shown = 0;
	const pieces = system.run({
		argv: ['sh', '-c', floodShell(lines)],
		touches: [],
		timeoutMs: 600_000,
	});
	for await (const piece of readOutput(pieces, {now: system.now, record: log.record})) {
		if (piece.kind === 'output') {
			shown += piece.lines.length + piece.omitted;
		}
	}

	log.end('done');
	await log.close();
	const seconds = (performance.now() - begun) / 1000;
	const loggedBytes = statSync(log.path ?? '').size;
	rmSync(directory, {recursive: true});
	const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
	return {seconds, peak, shown, loggedBytes};
}

// Its own file in a bundle: run from the sources, what strips their types would count as memory.
void flood(Number(process.argv[2])).then((took) => console.log(JSON.stringify(took)));
