import type {Choices} from './choices.ts';
import type {Preferences} from './preferences.ts';
import {NO_FINDINGS} from './repository-findings.ts';
import type {EarlierRun} from './resume/earlier-run.ts';
import {NO_RUN} from './run-state.ts';
import type {State} from './state.ts';

/** What must be known before the first frame. */
export type StartOptions = {
	readonly isPractice: boolean;
	readonly isDryRun: boolean;
	readonly choices: Choices;
	readonly preferences: Preferences;
	/** An unfinished run of this box. */
	readonly earlier?: EarlierRun | null;
	/** Where the log of this run is. */
	readonly logPath: string;
	readonly bodyRows: number;
	/** Milliseconds since 1970. */
	readonly now: number;
};

/** Returns the state before anything is known of the box. */
export function initialState(options: StartOptions): State {
	const {isPractice, isDryRun, choices, preferences, logPath, bodyRows, now} = options;
	const {earlier = null} = options;
	return {
		screen: earlier ? 'resume' : 'welcome',
		views: [],
		overlay: null,
		cursor: 0,
		scrollTop: 0,
		bodyRows,
		isPractice,
		isForeign: false,
		isDryRun,
		earlier,
		facts: null,
		probing: 'idle',
		probeStartedAt: now,
		probeTookMs: 0,
		checks: [],
		findings: NO_FINDINGS,
		mirrors: [],
		trouble: null,
		asking: null,
		askedAt: now,
		showsDetails: false,
		choices,
		preferences,
		plan: null,
		stages: {
			check: 'wait',
			repositories: 'wait',
			install: 'wait',
			service: 'wait',
			verify: 'wait',
		},
		running: null,
		stopping: 'no',
		leavesWhenStopped: false,
		interruptedAt: undefined,
		run: NO_RUN,
		now,
		log: {lines: [], earlier: 0, fromEnd: 0, wraps: false, query: undefined, isTyping: false},
		notice: null,
		logPath,
		leaving: null,
	};
}
