import type {Message} from '../messages/message.ts';
import type {Choices} from './choices.ts';
import type {LessonOffer} from './lesson/lesson.ts';
import {EMPTY_SHELL} from './lesson/shell-view.ts';
import type {Preferences} from './preferences.ts';
import {NO_FINDINGS} from './repository-findings.ts';
import type {EarlierRun} from './resume/earlier-run.ts';
import {NO_RUN} from './run-state.ts';
import type {State} from './state.ts';
import {beginUndoing} from './undo/undoing.ts';

/** What must be known before the first frame. */
export type StartOptions = {
	readonly isPractice: boolean;
	/** Another box that is worked on, as somebody typed it. */
	readonly host?: string | undefined;
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
	/** Scenarios that can be played; none where this is left out. */
	readonly offers?: readonly LessonOffer[];
	/** Release that they are played on at first. */
	readonly practiceRelease?: string;
	/** The first screen; the list of scenarios where one is to be picked first. */
	readonly firstScreen?: 'welcome' | 'scenarios' | 'undo';
	/** Said on the first screen. */
	readonly notice?: Message | null;
};

/** Returns the state before anything is known of the box. */
export function initialState(options: StartOptions): State {
	const {isPractice, isDryRun, choices, preferences, logPath, bodyRows, now} = options;
	const {earlier = null, offers = [], practiceRelease = '3.22'} = options;
	const {firstScreen = earlier ? 'resume' : 'welcome'} = options;
	return {
		screen: firstScreen,
		views: [],
		overlay: null,
		cursor: 0,
		scrollTop: 0,
		bodyRows,
		isPractice,
		host: isPractice ? undefined : options.host,
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
		asking: firstScreen === 'undo' ? 'undo' : null,
		askedAt: now,
		showsDetails: false,
		offers,
		practiceRelease,
		lesson: null,
		isSettingUp: false,
		shell: EMPTY_SHELL,
		editor: null,
		choices,
		preferences,
		spoken: 'en',
		plan: null,
		stages: {
			check: 'wait',
			repositories: 'wait',
			install: 'wait',
			service: 'wait',
			verify: 'wait',
		},
		undoing: firstScreen === 'undo' ? beginUndoing(null) : null,
		running: null,
		stopping: 'no',
		leavesWhenStopped: false,
		interruptedAt: undefined,
		run: NO_RUN,
		now,
		log: {lines: [], earlier: 0, fromEnd: 0, wraps: false, query: undefined, isTyping: false},
		notice: options.notice ?? null,
		logPath,
		leaving: null,
	};
}
