import type {Message} from '../messages/message.ts';
import type {Diagnosis} from './diagnosis.ts';
import type {ActOutcome, OutputLine, StepOutcome} from './event.ts';
import type {Outcome} from './outcome.ts';
import type {StepId, StepSummary} from './plan.ts';

/** Lines of one act that are kept for the screen; the rest is in the log. */
export const KEPT_LINES = 200;
/** Acts that are kept with their output; older ones keep only their result. */
export const KEPT_ACTS = 200;

/** One act of a run, as far as it has come. */
export type ActRun = {
	readonly step: StepId;
	readonly id: string;
	readonly kind: 'command' | 'edit' | 'wait';
	/** The act as POSIX shell text. */
	readonly shell: string;
	readonly argv?: readonly string[];
	readonly path?: string;
	readonly diff?: string;
	readonly reason: Message;
	readonly startedAt: number;
	/** Undefined while it runs. */
	readonly finishedAt?: number;
	readonly outcome?: ActOutcome;
	readonly exitCode: number | null;
	/** What was found, or why it failed or was skipped. */
	readonly detail?: Message;
	/** An edit whose proof failed: the file has its old text again. */
	readonly isTakenBack?: boolean;
	/** It changed something in an earlier try of its step, and that is still so. */
	readonly isEarlierTry?: boolean;
	/** The newest lines, at most `KEPT_LINES`. */
	readonly tail: readonly OutputLine[];
	/** All lines so far, shown or not. */
	readonly lineCount: number;
	/** When the last line came; the start where none came. */
	readonly lastOutputAt: number;
	readonly quietAfterMs: number;
	readonly timeoutMs: number;
	readonly progress?: {
		readonly done: number;
		readonly total: number;
		readonly unit: 'weight' | 'packages' | 'milliseconds';
	};
};

/** A step of a run and how it ended. */
export type StepRun = StepSummary & {
	/** Undefined before it has ended. */
	readonly outcome?: StepOutcome;
	readonly isRunning: boolean;
	readonly changed: boolean;
	readonly because?: Message;
	readonly diagnoses: readonly Diagnosis[];
};

/** All that is known of a run, made from its events alone. */
export type RunState = {
	/** Undefined before the first event. */
	readonly startedAt?: number;
	readonly finishedAt?: number;
	readonly outcome?: Outcome;
	/** Path of the unabridged log; null where there is none. */
	readonly log: string | null;
	readonly dryRun: boolean;
	readonly steps: readonly StepRun[];
	/** In the order in which they started. */
	readonly acts: readonly ActRun[];
};

/** The state before a run. */
export const NO_RUN: RunState = {log: null, dryRun: false, steps: [], acts: []};
