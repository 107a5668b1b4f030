import type {Message} from '../messages/message.ts';
import type {AskedFor} from './answer.ts';
import type {Check} from './check.ts';
import type {Choices} from './choices.ts';
import type {Facts} from './facts.ts';
import type {EditorView} from './lesson/editor.ts';
import type {Lesson, LessonOffer} from './lesson/lesson.ts';
import type {ShellView} from './lesson/shell-view.ts';
import type {MirrorRow} from './mirrors.ts';
import type {Outcome} from './outcome.ts';
import type {Plan, Stage} from './plan.ts';
import type {Preferences} from './preferences.ts';
import type {RepositoryFindings} from './repository-findings.ts';
import type {EarlierRun} from './resume/earlier-run.ts';
import type {RunState} from './run-state.ts';
import type {Trouble} from './trouble/trouble.ts';
import type {Undoing} from './undo/undoing.ts';
import type {View} from './view.ts';

/** What fills the frame. */
export type ScreenName =
	| 'welcome'
	| 'resume'
	| Stage
	| 'summary'
	| 'preferences'
	| 'trouble'
	| 'undo'
	/** The list of scenarios, one of them, and the shell of its box. */
	| 'scenarios'
	| 'lesson'
	| 'shell';

/** What is drawn instead of the body until it is closed. */
export type OverlayName =
	| 'help'
	| 'explain'
	| 'log'
	| 'commands'
	| 'earlier'
	| 'compare'
	| 'glossary'
	| 'hint'
	| 'quit';

/** How far a stage has come. */
export type StageStatus = 'wait' | 'done' | 'satisfied' | 'skipped' | 'failed' | 'stopped';

/** The log viewer. */
export type LogView = {
	/** Newest last; at most a few thousand, older ones are only in the file. */
	readonly lines: readonly string[];
	/** Lines of the file before the first of `lines`. */
	readonly earlier: number;
	/** Lines between the bottom of the view and the newest one. */
	readonly fromEnd: number;
	readonly wraps: boolean;
	/** What is searched for; undefined where nothing is. */
	readonly query: string | undefined;
	/** Keys are letters of the query while this is true. */
	readonly isTyping: boolean;
};

/** The one state of the wizard. Everything on screen is a function of it and of the terminal. */
export type State = {
	readonly screen: ScreenName;
	/** What was opened on the screen, in order; the last one is seen, none is the screen itself. */
	readonly views: readonly View[];
	readonly overlay: OverlayName | null;
	/** Focused item of the list on the screen; of the quit dialog while that is open. */
	readonly cursor: number;
	/** Scroll position of an overlay that scrolls, in lines from its top. */
	readonly scrollTop: number;
	/** Rows of the body; scrolling by a page and focusing need it. */
	readonly bodyRows: number;
	/** The box is a pretend one: every frame says so. */
	readonly isPractice: boolean;
	/** Another box that is worked on, `ada@box.example`; undefined is this machine. */
	readonly host: string | undefined;
	/** The real machine is no Alpine, so practice comes first. */
	readonly isForeign: boolean;
	readonly isDryRun: boolean;
	/** An unfinished run that was found at the start; null where there was none. */
	readonly earlier: EarlierRun | null;
	/** Null until the first probe has answered. */
	readonly facts: Facts | null;
	/** Whether the box is being asked; `network` takes longer than the rest. */
	readonly probing: 'idle' | 'facts' | 'network';
	/** When the present probe began. */
	readonly probeStartedAt: number;
	/** How long the last finished probe took, in milliseconds. */
	readonly probeTookMs: number;
	readonly checks: readonly Check[];
	/** What the lint says of the repositories files. */
	readonly findings: RepositoryFindings;
	/** Servers to choose from, with how fast they answered. */
	readonly mirrors: readonly MirrorRow[];
	/** What is wrong and why, while that is looked for; null otherwise. */
	readonly trouble: Trouble | null;
	/** What the box, the network or an editor is asked for besides the facts. */
	readonly asking: AskedFor | null;
	/** When that was asked. */
	readonly askedAt: number;
	/** Check rows also show their source. */
	readonly showsDetails: boolean;
	/** Scenarios that can be played. */
	readonly offers: readonly LessonOffer[];
	/** Release of Alpine that they are played on: `3.22` or `3.23`. */
	readonly practiceRelease: string;
	/** The scenario that is played; null outside of practice and before one is picked. */
	readonly lesson: Lesson | null;
	/** Another pretend box is being made. */
	readonly isSettingUp: boolean;
	readonly shell: ShellView;
	/** A file of the pretend box in the editor, which then takes every key; null where there is none. */
	readonly editor: EditorView | null;
	readonly choices: Choices;
	readonly preferences: Preferences;
	/** Which language is spoken in which letters; a change draws every word anew. */
	readonly spoken: string;
	/** Null until there are facts. */
	readonly plan: Plan | null;
	readonly stages: Readonly<Record<Stage, StageStatus>>;
	/** An undo that is looked at, runs or has ended; null where nobody asked for one. */
	readonly undoing: Undoing | null;
	/** Stage whose steps run now; `remedy` where it is the step of a view. */
	readonly running: Stage | 'remedy' | 'undo' | null;
	/** The user asked to stop; what that means is said on the screen. */
	readonly stopping: 'no' | 'after-act' | 'gently' | 'now';
	/** The user wants to leave as soon as what runs has stopped. */
	readonly leavesWhenStopped: boolean;
	/** Time of the last interrupt, for the second one within three seconds. */
	readonly interruptedAt: number | undefined;
	readonly run: RunState;
	/** Milliseconds since 1970, by the one timer; only moves while something runs. */
	readonly now: number;
	readonly log: LogView;
	/** A short notice above the footer; the next key removes it. */
	readonly notice: Message | null;
	/** Where the log of this run is, as it is said on the first screen. */
	readonly logPath: string;
	/** Set when the wizard is over; `elevate` asks the caller to start again through this tool. */
	readonly leaving: {
		readonly outcome: Outcome;
		readonly afterwards?: {readonly elevate: 'doas' | 'sudo' | 'su'};
	} | null;
};

/** An item that can be chosen on a screen. */
export type Choice = {
	/** Stable name; the update function decides by it. */
	readonly id: string;
	readonly label: Message;
	/** The screen says the label of the item in focus in full in another place. */
	readonly isSaidAbove?: true;
	/** What it costs or means, beside the label where there is room. */
	readonly note?: Message;
	/** Why it cannot be chosen now; it stays visible. */
	readonly disabledBecause?: Message;
};
