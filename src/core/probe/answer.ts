import type {ByteString} from '../byte-string.ts';
import type {PathType} from './item.ts';

/** A file as a probe handed it over. */
export type FileAnswer = {
	readonly path: string;
	/** What a symbolic link points to at last; the same as `path` otherwise. */
	readonly target: string;
	readonly content: ByteString;
	/** The file is longer than the limit, so that its end is missing. */
	readonly cut: boolean;
};

/** What a box said to one question. A question without an answer is not in the map of answers. */
export type ProbeAnswer =
	| ({readonly kind: 'file'} & FileAnswer)
	| {readonly kind: 'line'; readonly line: ByteString}
	| {readonly kind: 'files'; readonly files: readonly FileAnswer[]}
	| {readonly kind: 'directory'; readonly names: readonly string[]}
	| {
			readonly kind: 'stat';
			readonly found: readonly {readonly path: string; readonly type: PathType}[];
	  }
	| {
			readonly kind: 'command';
			readonly exitCode: number;
			readonly output: ByteString;
			/** Those of the item's `existing` paths that were added. */
			readonly existing: readonly string[];
	  }
	| {
			readonly kind: 'programs';
			readonly found: readonly {readonly name: string; readonly path: string}[];
	  }
	| {
			readonly kind: 'environment';
			readonly variables: readonly {readonly name: string; readonly value: ByteString}[];
	  }
	/** The process that holds the lock, with its command line; none where nobody does, or nobody may know. */
	| {
			readonly kind: 'lock';
			readonly holders: readonly {readonly pid: number; readonly command: ByteString}[];
	  }
	| {readonly kind: 'modules'; readonly found: readonly string[]}
	/** Names that are built in or a module; not those that are off. */
	| {readonly kind: 'kernel-options'; readonly path: string; readonly found: readonly string[]}
	/** The file, folder or program that the question is about does not exist. */
	| {readonly kind: 'missing'}
	/** It exists and could not be read. */
	| {readonly kind: 'unreadable'};

/** Answers by the key of their question; strings hold one character per byte. */
export type ProbeAnswers = ReadonlyMap<string, ProbeAnswer>;
