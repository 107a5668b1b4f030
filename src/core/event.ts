import type {Message} from '../messages/message.ts';
import type {Diagnosis} from './diagnosis.ts';
import type {Outcome} from './outcome.ts';
import type {StepId, StepSummary} from './plan.ts';

/** Where a line of output came from; `log` is a log file that grew during a wait. */
export type OutputStream = 'stdout' | 'stderr' | 'log';

/** One line of another program, already free of control characters. */
export type OutputLine = {readonly stream: OutputStream; readonly text: string};

/** How a single act ended. */
export type ActOutcome =
	| 'succeeded'
	| 'failed'
	| 'timed-out'
	| 'stopped'
	/** Dry run: shown, not done. */
	| 'not-run'
	/** A test that could not be made here; the detail says why. */
	| 'skipped';

/** How a step ended. */
export type StepOutcome = 'done' | 'satisfied' | 'skipped' | 'failed' | 'stopped' | 'not-run';

/** What a runner may say; the only thing from which the state of a run is made. */
export type RunEvent = {
	/** When, in milliseconds since 1970, by the clock of the machine that runs the product. */
	readonly at: number;
} & (
	| {
			readonly event: 'run-started';
			/** What was asked for: `install`, `undo`, `wizard`. */
			readonly command: string;
			/** The steps to come, in order. */
			readonly steps: readonly StepSummary[];
			/** Path of the unabridged log; null where there is none. */
			readonly log: string | null;
			/** Nothing is changed in a dry run. */
			readonly dryRun: boolean;
			/** The box is a pretend one. */
			readonly practice: boolean;
	  }
	| {readonly event: 'step-started'; readonly step: StepId}
	| {
			readonly event: 'command-started';
			readonly step: StepId;
			/** Name of the act. */
			readonly id: string;
			/** What kind of act it is. */
			readonly kind: 'command' | 'edit' | 'wait';
			/** The same as POSIX shell text, to read and to copy. */
			readonly shell: string;
			/** Program and arguments, where it is a command. */
			readonly argv?: readonly string[];
			/** The file and its unified diff, where it is an edit. */
			readonly path?: string;
			readonly diff?: string;
			/** Why it is done. */
			readonly reason: Message;
			/** Silence after which the screen says that it is slow. Milliseconds. */
			readonly quietAfterMs: number;
			/** Hard limit. Milliseconds. */
			readonly timeoutMs: number;
			/** It is told and not run: the end of the act says why. */
			readonly leftOut?: true;
	  }
	| {
			readonly event: 'output';
			readonly step: StepId;
			readonly id: string;
			/** The newest lines since the last event of this kind; never more than a screenful or some. */
			readonly lines: readonly OutputLine[];
			/** Lines between the last event and these that are only in the log. */
			readonly omitted: number;
	  }
	| {
			readonly event: 'progress';
			readonly step: StepId;
			readonly id: string;
			/** Done and total, in the unit; a meter shows their ratio. */
			readonly done: number;
			readonly total: number;
			readonly unit: 'weight' | 'packages' | 'milliseconds';
	  }
	| {
			readonly event: 'command-finished';
			readonly step: StepId;
			readonly id: string;
			readonly outcome: ActOutcome;
			/** Null where it was ended by a signal, never ran, or is no command. */
			readonly exitCode: number | null;
			readonly durationMs: number;
			/** What was found, or why it failed or was skipped. */
			readonly detail?: Message;
	  }
	| {
			readonly event: 'step-finished';
			readonly step: StepId;
			readonly outcome: StepOutcome;
			/** Whether anything on the box is now different because of this step. */
			readonly changed: boolean;
			/** Why it was satisfied, skipped or failed. */
			readonly because?: Message;
	  }
	| {readonly event: 'diagnosed'; readonly step: StepId; readonly diagnoses: readonly Diagnosis[]}
	| {readonly event: 'run-finished'; readonly outcome: Outcome}
);

/** The names of all run events; JSON users rely on them. */
export type RunEventName = RunEvent['event'];
