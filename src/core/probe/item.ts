/** Most bytes of one file that a probe hands over; what is longer is marked as cut. */
export const PROBE_FILE_LIMIT = 256 * 1024;

/** One question to a box. All kinds can be answered by a short piece of POSIX shell and by a pretend world alike. */
export type ProbeItem = {
	/** Name under which the answer is found; letters, digits, dots and hyphens. */
	readonly key: string;
} & (
	| {
			/** The whole of a file. */
			readonly kind: 'file';
			readonly path: string;
	  }
	| {
			/** The first line of a file that is known to be text; costs the box no process. */
			readonly kind: 'line';
			readonly path: string;
	  }
	| {
			/** The whole of each file that a pattern names, in the order of its bytes. */
			readonly kind: 'files';
			readonly pattern: string;
	  }
	| {
			/** The names in a folder, those that begin with a dot left out. */
			readonly kind: 'directory';
			readonly path: string;
	  }
	| {
			/** Which of these paths and patterns there are, and of what type. */
			readonly kind: 'stat';
			readonly patterns: readonly string[];
	  }
	| {
			/** What a program says; it is not run where the first word is no program here. */
			readonly kind: 'command';
			readonly argv: readonly [program: string, ...args: string[]];
			/** Paths added to the arguments, those that do not exist left out. */
			readonly existing?: readonly string[];
			/** Whether standard error is part of the answer; it is thrown away otherwise. */
			readonly hasStandardError?: boolean;
			/** Limit in seconds for a program that could hang. */
			readonly limitSeconds?: number;
	  }
	| {
			/** Where these programs are, as `command -v` finds them. */
			readonly kind: 'programs';
			readonly names: readonly string[];
	  }
	| {
			/** Variables of the environment that are set and not empty. */
			readonly kind: 'environment';
			readonly names: readonly string[];
	  }
	| {
			/** Which process holds a lock on a file whose path ends like this. */
			readonly kind: 'lock';
			readonly path: string;
	  }
	| {
			/** Which of these modules the running kernel has built in or can load from its own folder. */
			readonly kind: 'modules';
			readonly names: readonly string[];
	  }
	| {
			/** Which of these options the running kernel was built with, where it can be told. */
			readonly kind: 'kernel-options';
			readonly names: readonly string[];
	  }
);

/** The kinds of question. */
export type ProbeKind = ProbeItem['kind'];

/** Type of a path that was found; `dangling` is a symbolic link to nothing. */
export type PathType = 'file' | 'directory' | 'socket' | 'dangling' | 'other';
