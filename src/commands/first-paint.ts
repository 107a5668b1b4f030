/** Wiring: shows the first screen at once, before the rest of the product is loaded. */
import {join} from 'node:path';
import {isatty} from 'node:tty';
import {firstFrame} from '../../components/first-frame.ts';
import {terminalFor} from '../../components/hooks/terminal.ts';
import {choicesFrom, settingsFrom} from '../core/choices-from.ts';
import {initialState} from '../core/initial-state.ts';
import type {Options} from '../core/options.ts';
import {logPathOf} from '../effects/log-path.ts';
import {loadPreferences} from '../effects/preferences-store.ts';
import {regularText} from '../effects/regular-text.ts';
import {END_SIGNALS} from './end-signals.ts';
import {ownPaths, preferencesPlace, processStart} from './own-paths.ts';
import {terminalOf} from './terminal-of.ts';

/** A first screen that stands in the terminal. */
export type FirstPaint = {
	/** Lets whoever draws from now on have the terminal as it is. */
	readonly handOver: () => void;
	/** Gives the terminal back as it was; does nothing after `handOver`. */
	readonly undo: () => void;
};

/** The alternate screen without a cursor, and the cursor at its first cell. */
const OPEN = '\u001B[?1049h\u001B[?25l\u001B[H';
const CLOSE = '\u001B[?25h\u001B[?1049l';

/**
 * Paints the first screen of the wizard, where it is sure that this is what comes first.
 * Undefined where it is not, or where painting it twice would cost more than it gains.
 */
export function paintFirstFrame(options: Options): FirstPaint | undefined {
	if (!opensScreens(options)) {
		return undefined;
	}

	const now = processStart();
	const paths = ownPaths();
	if (wasCutOff(join(paths.state, 'journal.jsonl'))) {
		return undefined;
	}

	const {preferences, notices} = loadPreferences(preferencesPlace(paths), {
		now: new Date(now),
		maySetAside: false,
	});
	const capabilities = terminalOf(settingsFrom(options, preferences), options);
	// A slow line takes longer to carry a second frame than this saves.
	if (notices.length > 0 || !capabilities.isInteractive || !capabilities.hasMotion) {
		return undefined;
	}

	const terminal = terminalFor(capabilities);
	const state = initialState({
		isPractice: false,
		isDryRun: options.dryRun,
		choices: choicesFrom(options, preferences),
		preferences,
		logPath: options.dryRun ? '' : logPathOf(paths.log, now),
		bodyRows: terminal.layout.bodyRows,
		now,
	});
	return show(firstFrame(state, terminal));
}

/** Whatever may end in a sentence instead of a screen is left to those who say it. */
function opensScreens({command, plain, answers, on}: Options): boolean {
	const isSimple = answers === undefined && on === undefined;
	return command === 'wizard' && !plain && isSimple && isatty(0) && isatty(1);
}

/** Somebody who comes back after a run that was cut off is met by another screen. */
function wasCutOff(journal: string): boolean {
	try {
		const entries = regularText(journal)?.trimEnd();
		if (entries === undefined) {
			return true;
		}

		const last = entries.slice(entries.lastIndexOf('\n'));
		return !(last.includes('"entry":"run-ended"') && last.includes('"outcome":"done"'));
	} catch {
		return false;
	}
}

function show(rows: readonly string[]): FirstPaint {
	const {stdin, stdout} = process;
	let isOurs = true;
	const handOver = () => {
		isOurs = false;
		for (const signal of END_SIGNALS) {
			process.off(signal, endBy);
		}
	};
	const undo = () => {
		if (isOurs) {
			handOver();
			stdin.setRawMode(false);
			stdout.write(CLOSE);
		}
	};
	const endBy = (signal: NodeJS.Signals) => {
		undo();
		process.kill(process.pid, signal);
	};
	// Before the terminal is changed: a signal in between would leave it so.
	for (const signal of END_SIGNALS) {
		process.on(signal, endBy);
	}

	stdout.write(OPEN + rows.join('\r\n'));
	// What is typed from now on is for the screens, and must not be shown between them.
	stdin.setRawMode(true);

	return {handOver, undo};
}
