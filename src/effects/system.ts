/**
 * The seam to the machine: all that the product ever asks of a box, in one page.
 *
 * The real box, a dry run, a recording and the practice box are implementations of it;
 * `test/contracts/system-contract.ts` is the one suite that all of them pass.
 */
import type {Touch} from '../core/command.ts';

/** A program to run. */
export type Invocation = {
	/** Program and arguments; the program is looked up in the fixed PATH. */
	readonly argv: readonly [program: string, ...args: string[]];
	/** What it may change; a dry run does not run what changes anything. */
	readonly touches: readonly Touch[];
	/** Text for standard input; nothing is given otherwise. */
	readonly stdin?: string;
	/** Variables added to the minimal environment (PATH, HOME, TERM=dumb, LC_ALL=C). */
	readonly environment?: Readonly<Record<string, string>>;
	/** Hard limit in milliseconds, after which the process group is ended. */
	readonly timeoutMs: number;
	/** Give the program file descriptor 3 and hand on what it writes there as `progress`. */
	readonly hasProgressChannel?: boolean;
	/** On another box: also give it the proxies of a login shell there. */
	readonly hasLoginProxies?: boolean;
};

/** Something that can be asked together with other things, and changes nothing. */
export type Question =
	| {readonly kind: 'stat'; readonly path: string}
	| {
			readonly kind: 'read';
			readonly path: string;
			readonly offset?: number;
			readonly limitBytes: number;
	  }
	| {readonly kind: 'run'; readonly invocation: Invocation};

/** How a program ended. */
export type Exit = {
	readonly kind: 'exit';
	/** Null if it was ended by a signal or never started. */
	readonly exitCode: number | null;
	/** Name of the signal that ended it. */
	readonly signal: string | null;
	/** Why it never started: it does not exist, or the system refused. */
	readonly spawnError: {readonly code: string; readonly message: string} | null;
	/** It took longer than allowed and was ended. */
	readonly timedOut: boolean;
	/** It was ended because the caller asked for that. */
	readonly stopped: boolean;
	/** It was not run because this System changes nothing. */
	readonly notRun: boolean;
};

/** A piece of what a program says, in the order of arrival; the last one is its end. */
export type ProcessPiece =
	| {
			readonly kind: 'bytes';
			readonly stream: 'stdout' | 'stderr' | 'progress';
			readonly bytes: Uint8Array;
	  }
	| Exit;

/** What reading a file gives. Only a regular file (or a link to one) is read. */
export type ReadResult =
	| {readonly kind: 'file'; readonly bytes: Uint8Array; readonly stat: FileStat}
	| {readonly kind: 'missing'}
	| {readonly kind: 'unreadable'; readonly code: string; readonly message: string};

/** What is known of a file without reading it. */
export type FileStat = {
	/** The file after following links. */
	readonly realPath: string;
	readonly type: 'file' | 'directory' | 'other';
	/** Permission bits, such as 0o644. */
	readonly mode: number;
	readonly uid: number;
	readonly gid: number;
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modifiedAt: number;
};

/** What asking for a stat gives. */
export type StatResult =
	| {readonly kind: 'found'; readonly stat: FileStat}
	| {readonly kind: 'missing'}
	| {readonly kind: 'unreadable'; readonly code: string; readonly message: string};

/** What a change of a file or folder gives. */
export type ChangeResult =
	| {readonly kind: 'done'}
	/** A System that changes nothing was asked. */
	| {readonly kind: 'not-run'}
	/** It did not happen, and what was there before is still there, whole. */
	| {readonly kind: 'failed'; readonly code: string; readonly message: string};

/** How a file is written. */
export type WriteOptions = {
	/** Mode of a new file; an existing one keeps mode and owner. */
	readonly newFileMode: number;
};

/** A box. */
export type System = {
	/** What stands behind it. */
	readonly kind: 'real' | 'dry-run' | 'replay' | 'practice';
	/** Another box as somebody typed it, `ada@box.example:2222`; undefined is this machine. */
	readonly host?: string;
	/**
	 * Runs a program and yields what it says; the last piece is an `Exit`. Never throws for
	 * what a program does. Stopping the signal ends the whole process group: TERM, then KILL
	 * after a grace of 5 seconds. Stopping `kill` too ends the grace at once: the user asked
	 * twice. Reading slowly slows the program down; nothing piles up.
	 */
	run(
		invocation: Invocation,
		signal?: AbortSignal,
		kill?: AbortSignal,
	): AsyncIterable<ProcessPiece>;
	/** Reads up to `limitBytes` from `offset` (default: the whole file, at most 16 MiB). */
	read(path: string, range?: {offset?: number; limitBytes?: number}): Promise<ReadResult>;
	/** Tells of a file, following links. */
	stat(path: string): Promise<StatResult>;
	/** Replaces a file as a whole or not at all: temporary file, fsync, rename, fsync of the folder. */
	write(path: string, bytes: Uint8Array, options: WriteOptions): Promise<ChangeResult>;
	/** Adds to the end of a file (created with mode 0600) and brings it to the disk. */
	append(path: string, bytes: Uint8Array): Promise<ChangeResult>;
	/** Makes a folder and those above it; existing ones are left as they are. */
	makeDirectory(path: string, mode: number): Promise<ChangeResult>;
	/** Removes a file; a missing one is fine. */
	remove(path: string): Promise<ChangeResult>;
	/** Removes what a write of this file that was killed has left beside it, where it can leave something. */
	tidy?(path: string): Promise<void>;
	/**
	 * Changes that are made right before whatever is asked next, in order, where a journey to the box
	 * is long. They say `done` at once; if one fails, what is asked next is not done and says why.
	 * Where it is left out, the calls above are as quick.
	 */
	readonly later?: Pick<System, 'write' | 'append' | 'makeDirectory'>;
	/**
	 * Asks several things in one journey: the same questions, asked next, are answered from that.
	 * With `until`, the first is asked that often until it is answered well. Left out where that
	 * gains nothing. Never throws.
	 */
	prefetch?(
		questions: readonly Question[],
		until?: {readonly everyMs: number; readonly count: number},
	): Promise<void>;
	/** Milliseconds since 1970; never goes back within one run. */
	now(): number;
	/** Waits; returns early, without an error, if the signal is stopped. */
	sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
};
