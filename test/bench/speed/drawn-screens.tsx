import {mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startWizard} from '../../../components/start.tsx';
import type {State} from '../../../src/core/state.ts';
import {update} from '../../../src/core/update.ts';
import type {Input} from '../../../src/core/wizard-event.ts';
import {openLog} from '../../../src/effects/log-file.ts';
import {createNodeSystem} from '../../../src/effects/node-system.ts';
import {type PipelineOptions, readOutput} from '../../../src/effects/output-pipeline.ts';
import {keepHeapSmall} from '../../../src/effects/small-heap.ts';
import {capabilitiesOf} from '../../../src/terminal/capabilities.ts';
import {SCENES} from '../../helpers/scenes/index.ts';
import {floodShell} from './flood-shell.ts';

/** Lines; the bench ends it long before. */
const ENOUGH = 100_000_000;
/** What a flood that has an end took. */
export type Flooded = {
	readonly seconds: number;
	/** Greatest resident memory, bytes. */
	readonly peak: number;
	readonly loggedBytes: number;
};

/**
 * Draws the wizard's screens with something going on, for a bench that counts their bytes and
 * presses their keys. A flood with an end is logged, too, in the folder for temporary files; what it
 * took is written to `result`.
 */
export function draw(mode: string, lines: number, result: string | undefined): void {
	// As the wizard does it.
	keepHeapSmall();
	const scene = SCENES[mode === 'idle' ? 'welcome-ready' : 'install-running'];
	if (!scene) {
		throw new Error('no such scene');
	}

	let state: State = scene();
	const listeners = new Set<() => void>();
	const happen = (input: Input) => {
		state = update(state, input).state;
		for (const listener of listeners) {
			listener();
		}
	};
	const wizard = startWizard({
		store: {
			getState: () => state,
			subscribe(listener) {
				listeners.add(listener);
				return () => listeners.delete(listener);
			},
			send: happen,
			resize: (bodyRows) => happen({happened: 'resized', bodyRows}),
		},
		terminal: capabilitiesOf({
			environment: process.env,
			stdout: process.stdout,
			stdin: process.stdin,
			wishes: {look: 'auto', color: 'auto', isPlain: false},
		}),
		stdout: process.stdout,
		stdin: process.stdin,
	});
	void wizard.closed.then(() => process.exit());

	if (mode !== 'idle') {
		// As the session does it: one timer while something runs.
		setInterval(() => happen({happened: 'clock-ticked', at: state.now + 1000}), 1000);
	}

	if (mode === 'flood') {
		void (result === undefined
			? flood(floodShell(ENOUGH), () => state, happen)
			: floodWithEnd(floodShell(lines), result, () => state, happen));
	}
}

async function floodWithEnd(
	shell: string,
	result: string,
	getState: () => State,
	happen: (input: Input) => void,
) {
	const directory = mkdtempSync(join(tmpdir(), 'flooded-'));
	const log = await openLog({directory, now: Date.now});
	const begun = performance.now();
	log.begin({id: 'bench.flood', shell, reason: 'A flood of output.'});
	await flood(shell, getState, happen, log.record);
	log.end('done');
	await log.close();
	const took: Flooded = {
		seconds: (performance.now() - begun) / 1000,
		peak: Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024,
		loggedBytes: statSync(log.path ?? '').size,
	};
	writeFileSync(result, JSON.stringify(took));
	process.exit();
}

async function flood(
	shell: string,
	getState: () => State,
	happen: (input: Input) => void,
	record?: PipelineOptions['record'],
) {
	const act = getState().run.acts.at(-1);
	if (!act) {
		throw new Error('nothing runs');
	}

	const system = createNodeSystem();
	const pieces = system.run({
		argv: ['sh', '-c', shell],
		touches: [],
		timeoutMs: 600_000,
	});
	for await (const piece of readOutput(pieces, {now: system.now, ...(record && {record})})) {
		if (piece.kind === 'output') {
			const {lines, omitted} = piece;
			happen({
				happened: 'run-event',
				event: {event: 'output', at: system.now(), step: act.step, id: act.id, lines, omitted},
			});
		}
	}
}
