/** What is waited for that is neither a probe nor a run. */
export type AskedFor =
	| 'questions'
	| 'check'
	| 'mirrors'
	| 'editor'
	| 'files'
	| 'report'
	| 'change'
	| 'undo';

/** What a program that only reads said when it was asked. */
export type Answer = {
	/** Name of the command. */
	readonly id: string;
	/** The command as POSIX shell text. */
	readonly shell: string;
	/** Null where it never ran or was ended. */
	readonly exitCode: number | null;
	/** It said what a healthy box says. */
	readonly isWell: boolean;
	/** The newest lines of its output, free of control characters; at most `KEPT_ANSWER_LINES`. */
	readonly lines: readonly string[];
};

/** Lines of an answer that are kept; the daemon's log is the longest one. */
export const KEPT_ANSWER_LINES = 200;
