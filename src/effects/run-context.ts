import type {ByteString} from '../core/byte-string.ts';
import type {Act} from '../core/command.ts';
import type {ActOutcome, OutputLine, RunEvent} from '../core/event.ts';
import type {StepId} from '../core/plan.ts';
import type {Message} from '../messages/message.ts';
import type {LogGrowth} from './log-growth.ts';
import type {System} from './system.ts';

/** Where the unabridged record of a run goes. */
export type RunLog = {
	/** Path of the file; null where there is none. */
	readonly path: string | null;
	/** Notes that an act starts. */
	begin(act: {readonly id: string; readonly shell: string; readonly reason: string}): void;
	/**
	 * Keeps bytes of a child as they are, but for secrets; waits while the disk is slow. `text` is the
	 * same as `bytes`, for who has it already.
	 */
	record(
		stream: 'stdout' | 'stderr' | 'log',
		bytes: Uint8Array,
		text?: ByteString,
	): void | Promise<void>;
	/** Notes how the act ended. */
	end(result: string): void;
	/** Writes a line of our own. */
	note(text: string): void;
	/** Brings everything to the disk. */
	close(): Promise<void>;
};

/** Where it is written down, before anything is changed, how to take it back. */
export type RunJournal = {
	/** Where journal and backups are, to be named when something went wrong. */
	readonly folder: string;
	/** Notes that an act is about to change something; the act must not start if this fails. */
	begin(act: Act, before?: EditBackup, step?: StepId): Promise<JournalResult>;
	/** Notes how it ended. */
	end(act: Act, outcome: ActOutcome, exitCode: number | null): Promise<JournalResult>;
};

/** What a file was before an edit. */
export type EditBackup = {
	/** Undefined where there was no file. */
	readonly bytes: Uint8Array | undefined;
	readonly mode: number | undefined;
	readonly uid: number | undefined;
	readonly gid: number | undefined;
};

/** Whether the journal has it. */
export type JournalResult =
	| {readonly kind: 'done'}
	| {readonly kind: 'failed'; readonly message: string};

/** What every act of a run needs. */
export type RunContext = {
	readonly system: System;
	readonly log: RunLog;
	readonly journal: RunJournal;
	readonly step: StepId;
	readonly isDryRun: boolean;
	/** Follows the logs of the service from before the first act, so that no early line is missed. */
	readonly growth: LogGrowth;
	/** Ends the act with grace. */
	readonly signal: AbortSignal;
	/** Ends the act without grace. */
	readonly kill: AbortSignal;
};

/** How an act ended. */
export type ActResult = {
	readonly outcome: ActOutcome;
	readonly exitCode: number | null;
	readonly detail?: Message;
	/** The newest lines, for the diagnosis. */
	readonly lines: readonly OutputLine[];
	/** Whether something on the box is different now. */
	readonly changed: boolean;
};

/** Says events while it works and returns the result. */
export type ActRunner = AsyncGenerator<RunEvent, ActResult>;

/** Newest lines that a result keeps for the diagnosis. */
const KEPT_FOR_DIAGNOSIS = 2000;

/** Adds lines in place, keeping the newest only. */
export function keepNewest(kept: OutputLine[], lines: readonly OutputLine[]): void {
	// More arguments than the stack can hold would end the run.
	kept.push(...lines.slice(-KEPT_FOR_DIAGNOSIS));
	if (kept.length > KEPT_FOR_DIAGNOSIS) {
		kept.splice(0, kept.length - KEPT_FOR_DIAGNOSIS);
	}
}
