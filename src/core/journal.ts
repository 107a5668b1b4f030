import type {ByteString} from './byte-string.ts';
import type {Act} from './command.ts';
import type {ActOutcome} from './event.ts';
import {isJournaledAct} from './journaled-act.ts';
import type {Outcome} from './outcome.ts';

/** What a file was before an edit, as it is kept in the journal. */
export type FileBefore = {
	/** Its bytes in Base64; null where there was no file. */
	readonly base64: string | null;
	/** Permission bits; null where there was no file. */
	readonly mode: number | null;
	readonly uid: number | null;
	readonly gid: number | null;
	/** Path of the copy that people can read; null where there is none. */
	readonly backup: string | null;
};

/** One line of the journal. Fields are added, never renamed. */
export type JournalEntry = {
	readonly schema: 1;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Name of the run; unique on a box. */
	readonly run: string;
} /** Written right before the first act that changes anything. */ & (
	| {readonly entry: 'run-begun'; readonly command: string; readonly version: string}
	| {
			readonly entry: 'act-begun';
			/** Counts from 1 within the run. */
			readonly number: number;
			readonly act: Act;
			/** Of an edit: what it replaces. */
			readonly before?: FileBefore;
	  }
	| {
			readonly entry: 'act-ended';
			readonly number: number;
			/** `not-run` also when the act was taken back within its run. */
			readonly outcome: ActOutcome;
			readonly exitCode: number | null;
	  }
	/** An act of an earlier run was taken back. */
	| {readonly entry: 'act-undone'; readonly of: {readonly run: string; readonly number: number}}
	| {readonly entry: 'run-ended'; readonly outcome: Outcome}
);

/** A journal as it was read. */
export type Journal = {
	readonly entries: readonly JournalEntry[];
	/** Lines, from 1, that could not be read: cut off by a crash, damaged, or of a later version. */
	readonly unreadable: readonly {readonly line: number; readonly text: string}[];
};

/** An act that changed, or may have changed, the box and was not taken back. */
export type UndoableAct = {
	readonly run: string;
	readonly number: number;
	readonly act: Act;
	readonly before: FileBefore | undefined;
	/** Undefined where its end was never written: it may have happened in part. */
	readonly outcome: ActOutcome | undefined;
};

const ENTRY_NAMES: readonly string[] = [
	'run-begun',
	'act-begun',
	'act-ended',
	'act-undone',
	'run-ended',
] satisfies readonly JournalEntry['entry'][];

/** Returns the line of an entry, with its line feed. */
export function formatEntry(entry: JournalEntry): string {
	return `${JSON.stringify(entry)}\n`;
}

/** Reads a journal; lines that cannot be read are set aside, so that a crash never costs the rest. */
export function parseJournal(text: string): Journal {
	const entries: JournalEntry[] = [];
	const unreadable: {line: number; text: string}[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const entry = parseEntry(line);
		if (entry) {
			entries.push(entry);
		} else if (line.trim() !== '') {
			unreadable.push({line: index + 1, text: line});
		}
	}

	return {entries, unreadable};
}

/** Returns the acts that can be taken back, newest first. */
export function undoableActs(entries: readonly JournalEntry[]): UndoableAct[] {
	const acts = new Map<string, UndoableAct>();
	for (const entry of entries) {
		switch (entry.entry) {
			case 'act-begun': {
				const {run, number, act, before} = entry;
				acts.set(keyOf(entry), {run, number, act, before, outcome: undefined});
				break;
			}

			case 'act-ended': {
				const begun = acts.get(keyOf(entry));
				if (entry.outcome === 'not-run' || entry.outcome === 'skipped') {
					acts.delete(keyOf(entry));
				} else if (begun) {
					acts.set(keyOf(entry), {...begun, outcome: entry.outcome});
				}

				break;
			}

			case 'act-undone':
				acts.delete(keyOf(entry.of));
				break;
			default:
		}
	}

	return [...acts.values()].reverse();
}

/** Returns the name of the newest run that has not ended; undefined where there is none. */
export function unfinishedRun(entries: readonly JournalEntry[]): string | undefined {
	const last = entries.findLast(({entry}) => entry === 'run-begun' || entry === 'run-ended');
	return last?.entry === 'run-begun' ? last.run : undefined;
}

/** Returns bytes as they are kept in the journal. */
export function toBase64(bytes: ByteString): string {
	return btoa(bytes);
}

/** Returns the bytes that the journal kept. */
export function fromBase64(base64: string): ByteString {
	return atob(base64);
}

function keyOf({run, number}: {run: string; number: number}): string {
	return `${run}/${number}`;
}

function parseEntry(line: string): JournalEntry | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return isEntry(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isEntry(value: unknown): value is JournalEntry {
	if (typeof value !== 'object' || value === null) {
		return false;
	}

	const entry = value as Record<string, unknown>;
	const isAct = entry.entry === 'act-begun' || entry.entry === 'act-ended';
	return (
		entry.schema === 1 &&
		typeof entry.at === 'number' &&
		typeof entry.run === 'string' &&
		ENTRY_NAMES.includes(String(entry.entry)) &&
		(!isAct || typeof entry.number === 'number') &&
		(entry.entry !== 'act-begun' || isJournaledAct(entry.act)) &&
		(entry.entry !== 'act-undone' || isReference(entry.of))
	);
}

function isReference(of: unknown): boolean {
	return typeof of === 'object' && of !== null && 'run' in of && 'number' in of;
}
