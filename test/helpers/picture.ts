import {startWizard} from '../../components/start.tsx';
import type {Intent} from '../../src/core/intent.ts';
import type {Preferences} from '../../src/core/preferences.ts';
import type {State} from '../../src/core/state.ts';
import type {Capabilities} from '../../src/terminal/capabilities.ts';
import {CLASSIC, createEmulator, type Emulator} from './emulator.ts';

/** Returns the capabilities of a still terminal of this size, with overrides. */
export function capabilities(overrides: Partial<Capabilities> = {}): Capabilities {
	return {
		unicode: true,
		color: false,
		background: 'dark',
		has256Colors: false,
		...CLASSIC,
		isSizeGuessed: false,
		isInteractive: true,
		isScreenReader: false,
		isDumb: false,
		hasMotion: false,
		...overrides,
	};
}

/** A state as it is drawn; keys become wishes that nobody fulfils unless `react` does. */
export type Picture = Emulator & {
	readonly getState: () => State;
	/** Puts another state in place and lets the screen follow. */
	readonly show: (state: State) => Promise<void>;
	/** The wishes of the keys so far. */
	readonly intents: readonly Intent[];
	readonly closed: Promise<void>;
	readonly close: () => Promise<void>;
};

/** Draws this state; `react` may return another state for a wish. */
export async function drawPicture(
	initial: State,
	overrides: Partial<Capabilities> = {},
	react: (state: State, intent: Intent) => State = (state) => state,
	lookFor?: (preferences: Preferences) => Partial<Capabilities>,
): Promise<Picture> {
	const terminal = capabilities(overrides);
	const emulator = createEmulator(terminal);
	const intents: Intent[] = [];
	const listeners = new Set<() => void>();
	let state = initial;
	const change = (next: State) => {
		state = next;
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
			send(intent) {
				intents.push(intent);
				change(react(state, intent));
			},
			resize: (bodyRows) => change({...state, bodyRows}),
		},
		terminal,
		...(lookFor && {lookFor: (wanted) => ({...terminal, ...lookFor(wanted)})}),
		stdout: emulator.stdout,
		stdin: emulator.stdin,
	});
	await emulator.settle();
	return {
		...emulator,
		getState: () => state,
		async show(next) {
			change(next);
			await emulator.settle();
		},
		intents,
		closed: wizard.closed,
		async close() {
			wizard.close();
			await wizard.closed;
		},
	};
}
