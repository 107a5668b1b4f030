import type {BoxRecord} from './box-record.ts';
import type {ByteString} from './byte-string.ts';
import type {Choices} from './choices.ts';
import type {Act} from './command.ts';
import {crc32} from './crc32.ts';
import type {ActOutcome} from './event.ts';
import {isJournaledAct} from './journaled-act.ts';
import type {Outcome} from './outcome.ts';
import type {StepId} from './plan.ts';

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
	/** Path of a copy of what the edit writes, by which a script knows it again. */
	readonly ours?: string | null;
};

/** One line of the journal. Fields are added, never renamed. */
export type JournalEntry = {
	readonly schema: 1;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Name of the run; unique on a box. */
	readonly run: string;
} /** Written right before the first act that changes anything. */ & (
	| {
			readonly entry: 'run-begun';
			readonly command: string;
			readonly version: string;
			/** What the user decided; missing where that does not matter, as in an undo. */
			readonly choices?: Choices;
			/** The needed steps of the plan, in order. */
			readonly steps?: readonly StepId[];
			/** The box before the first change. */
			readonly box?: BoxRecord;
			/** The unfinished run that this one goes on with. */
			readonly continues?: string;
	  }
	| {
			readonly entry: 'act-begun';
			/** Counts from 1 within the run. */
			readonly number: number;
			readonly act: Act;
			/** Of an edit: what it replaces. */
			readonly before?: FileBefore;
			readonly step?: StepId;
			/** Where they are others than at the last entry that has them. */
			readonly choices?: Choices;
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
	readonly unreadable: readonly UnreadableLine[];
};

/** A line, counted from 1, that is no entry of this version. */
export type UnreadableLine = {
	readonly line: number;
	readonly text: string;
	/** Cut off by a crash or changed since; otherwise whole, and of a later version. */
	readonly isDamaged: boolean;
};

/** An act that changed, or may have changed, the box and was not taken back. */
export type UndoableAct = {
	readonly run: string;
	readonly number: number;
	readonly act: Act;
	readonly before: FileBefore | undefined;
	/** Undefined where its end was never written: it may have happened in part. */
	readonly outcome: ActOutcome | undefined;
	/** Null also where a signal ended it; missing where its end was never written. */
	readonly exitCode?: number | null;
	readonly step?: StepId;
	/** The box before the run of this act changed anything. */
	readonly box?: BoxRecord;
};

/**
 * Returns the record of the box from before the first of these changes, newest first; undefined where
 * there is none. The oldest counts: a run that was gone on with found what we had made.
 */
export function boxBefore(acts: readonly UndoableAct[]): BoxRecord | undefined {
	return acts.findLast(({box}) => box !== undefined)?.box;
}

const ENTRY_NAMES: readonly string[] = [
	'run-begun',
	'act-begun',
	'act-ended',
	'act-undone',
	'run-ended',
] satisfies readonly JournalEntry['entry'][];

/** The checksum of all before it is the last field of a line; lines of the first version have none. */
const CHECKSUM = /,"crc":"([0-9a-f]{8})"\}$/;

/** All fields that lines without a checksum can have. */
const FIRST_FIELDS: ReadonlySet<string> = new Set([
	...['schema', 'at', 'run', 'entry', 'command', 'version'],
	...['number', 'act', 'before', 'outcome', 'exitCode', 'of'],
]);

/** Returns the line of an entry, with its checksum and line feed. */
export function formatEntry(entry: JournalEntry): string {
	const text = JSON.stringify(entry);
	return `${text.slice(0, -1)},"crc":"${crc32(text)}"}\n`;
}

/** Reads a journal; lines that cannot be read are set aside, so that a crash never costs the rest. */
export function parseJournal(text: string): Journal {
	const entries: JournalEntry[] = [];
	const unreadable: UnreadableLine[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const entry = parseEntry(line);
		if (typeof entry === 'object') {
			entries.push(entry);
		} else if (line.trim() !== '') {
			unreadable.push({line: index + 1, text: line, isDamaged: entry === 'damaged'});
		}
	}

	return {entries, unreadable};
}

/** Returns the acts that can be taken back, newest first. */
export function undoableActs(entries: readonly JournalEntry[]): UndoableAct[] {
	const acts = new Map<string, UndoableAct>();
	const boxes = new Map<string, BoxRecord>();
	for (const entry of entries) {
		switch (entry.entry) {
			case 'run-begun':
				if (entry.box) {
					boxes.set(entry.run, entry.box);
				}

				break;
			case 'act-begun': {
				const {run, number, act, before, step} = entry;
				const box = boxes.get(run);
				acts.set(keyOf(entry), {
					...{run, number, act, before, outcome: undefined},
					...(step && {step}),
					...(box && {box}),
				});
				break;
			}

			case 'act-ended': {
				const begun = acts.get(keyOf(entry));
				if (entry.outcome === 'not-run' || entry.outcome === 'skipped') {
					acts.delete(keyOf(entry));
				} else if (begun) {
					const {outcome, exitCode} = entry;
					acts.set(keyOf(entry), {...begun, outcome, exitCode});
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

function parseEntry(line: string): JournalEntry | 'damaged' | 'later' {
	const checksum = CHECKSUM.exec(line);
	const text = checksum ? `${line.slice(0, checksum.index)}}` : line;
	if (checksum && crc32(text) !== checksum[1]) {
		return 'damaged';
	}

	const value = parsedJson(text);
	if (!isEntry(value)) {
		return checksum ? 'later' : 'damaged';
	}

	// The field of the checksum may be what was damaged.
	return checksum || Object.keys(value).every((key) => FIRST_FIELDS.has(key)) ? value : 'damaged';
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
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
		(entry.entry !== 'act-begun' || (isJournaledAct(entry.act) && isBefore(entry.before))) &&
		(entry.entry !== 'act-undone' || isReference(entry.of))
	);
}

/** What is kept of a file becomes the file again, so it has to be whole. */
function isBefore(before: unknown): boolean {
	if (before === undefined) {
		return true;
	}

	if (typeof before !== 'object' || before === null || !('base64' in before)) {
		return false;
	}

	const {base64} = before;
	return base64 === null || (typeof base64 === 'string' && BASE64.test(base64));
}

const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

function isReference(of: unknown): boolean {
	return typeof of === 'object' && of !== null && 'run' in of && 'number' in of;
}
