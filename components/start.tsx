import {render} from 'ink';
import type {Preferences} from '../src/core/preferences.ts';
import type {Capabilities} from '../src/terminal/capabilities.ts';
import {App, type LendTerminal} from './App.tsx';
import type {Store} from './hooks/store.ts';
import type {WatchWindow} from './hooks/use-redraw.ts';

/** What the wizard is drawn on and from. */
export type StartWizardOptions = {
	readonly store: Store;
	readonly terminal: Capabilities;
	/** How it is drawn with preferences that have been changed; as `terminal` where this is left out. */
	readonly lookFor?: (preferences: Preferences) => Capabilities;
	readonly stdout: NodeJS.WriteStream;
	readonly stdin: NodeJS.ReadStream;
	/** Tells when the terminal has touched its window; only other sizes are seen without it. */
	readonly watchWindow?: WatchWindow;
	/** The first frame stands on the alternate screen already. */
	readonly isPainted?: boolean;
};

/** The wizard while it is drawn. */
export type RunningWizard = {
	/** Settles when the terminal is as it was; rejects with the error of a picture. */
	readonly closed: Promise<void>;
	/** Gives the terminal back at once, for ways out that do not go through the state. */
	readonly close: () => void;
	/** Lends the terminal to another program; nothing is drawn and no key is read meanwhile. */
	readonly lend: LendTerminal;
};

/**
 * A key is answered within 50 ms also while lines pass by. It may wait for two frames, since Ink
 * spaces its drawing and once more its writing. Frames come from changes, of which there are ten a
 * second: a higher number makes them come sooner, not more of them. On a slow line each costs dearly.
 */
const FRAMES_PER_SECOND = {usual: 120, slow: 15};

/**
 * Draws the wizard until its state says that it is over.
 *
 * On the alternate screen, so that the scrollback of the shell is never touched and a resize
 * leaves no copies; what is to be kept is printed by the caller after `closed`.
 */
export function startWizard(options: StartWizardOptions): RunningWizard {
	const {store, terminal, lookFor = () => terminal, stdout, stdin, isPainted = false} = options;
	const {watchWindow} = options;
	const ready = Promise.withResolvers<LendTerminal>();
	const app = (
		<App store={store} lookFor={lookFor} onReady={ready.resolve} watchWindow={watchWindow} />
	);
	const begin = () =>
		render(app, {
			stdout,
			stdin,
			alternateScreen: true,
			incrementalRendering: true,
			interactive: true,
			patchConsole: false,
			exitOnCtrlC: false,
			maxFps: terminal.hasMotion ? FRAMES_PER_SECOND.usual : FRAMES_PER_SECOND.slow,
			isScreenReaderEnabled: terminal.isScreenReader,
		});
	const instance = isPainted ? inOneWrite(stdout, begin) : begin();
	return {
		closed: instance.waitUntilExit().then(() => undefined),
		close: () => instance.unmount(),
		lend: async (work) => (await ready.promise)(() => withoutReading(stdin, work)),
	};
}

/** Begins a change that a terminal shows as a whole (where it knows how), at the first cell. */
const REPAINT = '\u001B[?2026h\u001B[H\u001B[J';
const REPAINTED = '\u001B[?2026l';

/**
 * Begins to draw over a frame that is there already. Ink opens the alternate screen, hides the
 * cursor and draws its first frame in one go, each with a write of its own; the frame below must
 * not be wiped away before the new one is there, so they become one write.
 */
function inOneWrite<Result>(stdout: NodeJS.WriteStream, begin: () => Result): Result {
	const write = stdout.write;
	const pieces: string[] = [];
	stdout.write = ((piece: string) => {
		pieces.push(piece);
		return true;
	}) as typeof stdout.write;
	try {
		return begin();
	} finally {
		stdout.write = write;
		stdout.write(REPAINT + pieces.join('') + REPAINTED);
	}
}

/**
 * Ink gives up the modes of the terminal but leaves Node reading, which would take keys that are
 * meant for the other program. Node stops only when a stream without listeners is paused.
 */
async function withoutReading(stdin: NodeJS.ReadStream, work: () => Promise<void>): Promise<void> {
	await settled();
	stdin.pause();
	await settled();
	try {
		await work();
	} finally {
		// Typed before the other program had the terminal; for us it means nothing any more.
		stdin.read();
	}
}

function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
