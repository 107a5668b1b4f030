import {startWizard} from '../../../components/start.tsx';
import type {State} from '../../../src/core/state.ts';
import {update} from '../../../src/core/update.ts';
import type {Input} from '../../../src/core/wizard-event.ts';
import {createNodeSystem} from '../../../src/effects/node-system.ts';
import {readOutput} from '../../../src/effects/output-pipeline.ts';
import {capabilitiesOf} from '../../../src/terminal/capabilities.ts';
import {SCENES} from '../../helpers/scenes/index.ts';
import {floodShell} from './flood-shell.ts';

/** Lines; the bench ends it long before. */
const ENOUGH = 100_000_000;
/**
 * Draws the wizard's screens with something going on, for a bench that counts their bytes and
 * presses their keys.
 */
export function draw(mode: string): void {
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
		void flood(() => state, happen);
	}
}

async function flood(getState: () => State, happen: (input: Input) => void) {
	const act = getState().run.acts.at(-1);
	if (!act) {
		throw new Error('nothing runs');
	}

	const system = createNodeSystem();
	const pieces = system.run({
		argv: ['sh', '-c', floodShell(ENOUGH)],
		touches: [],
		timeoutMs: 600_000,
	});
	for await (const piece of readOutput(pieces, {now: system.now})) {
		if (piece.kind === 'output') {
			const {lines, omitted} = piece;
			happen({
				happened: 'run-event',
				event: {event: 'output', at: system.now(), step: act.step, id: act.id, lines, omitted},
			});
		}
	}
}
