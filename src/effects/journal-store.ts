import {join} from 'node:path';
import {byteStringFrom} from '../core/byte-string.ts';
import type {Act} from '../core/command.ts';
import {
	type FileBefore,
	formatEntry,
	type Journal,
	type JournalEntry,
	parseJournal,
	toBase64,
} from '../core/journal.ts';
import type {Outcome} from '../core/outcome.ts';
import {timeInName} from './log-file.ts';
import {newNonce} from './nonce.ts';
import type {EditBackup, JournalResult, RunJournal} from './run-context.ts';
import type {ChangeResult, System} from './system.ts';

/** Only root reads what was changed and the backups: they may hold secrets. */
const FOLDER_MODE = 0o700;
const BACKUP_MODE = 0o600;
/** A journal of this size holds tens of thousands of acts; a larger one is not ours. */
const JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024;
const LINE_FEED = '\n'.charCodeAt(0);

/** What a journal needs. */
export type JournalOptions = {
	/** The box that is changed; its journal and backups are kept on it. */
	readonly system: System;
	/** Folder of the state; made with the first entry. */
	readonly folder: string;
	/** What was asked for: `install`, `undo`, `wizard`. */
	readonly command: string;
	/** Version of the product. */
	readonly version: string;
};

/** The journal of one run. */
export type JournalStore = RunJournal & {
	/** Name of this run in the journal. */
	readonly run: string;
	/** Notes that an act of a run was taken back. */
	undone(of: {readonly run: string; readonly number: number}): Promise<JournalResult>;
	/** Notes how the run ended; writes nothing where the run changed nothing. */
	close(outcome: Outcome): Promise<JournalResult>;
};

/** Reads what earlier runs did; a missing journal is an empty one. */
export async function readJournal(
	system: System,
	folder: string,
): Promise<Journal | {readonly problem: string}> {
	const result = await system.read(journalPath(folder), {limitBytes: JOURNAL_LIMIT_BYTES});
	switch (result.kind) {
		case 'file':
			return parseJournal(new TextDecoder().decode(result.bytes));
		case 'missing':
			return {entries: [], unreadable: []};
		case 'unreadable':
			return {problem: result.message};
	}
}

/**
 * Opens the journal of a run. Nothing is written before the first act that changes something, so
 * that a run with nothing to do leaves the box as it was.
 */
export function createJournal({system, folder, command, version}: JournalOptions): JournalStore {
	// A second is not enough: two runs may share one, and clocks without a battery start again.
	const run = `${timeInName(system.now())}-${newNonce()}`;
	const numbers = new Map<Act, number>();
	let hasBegun = false;

	async function append(...entries: Entry[]): Promise<JournalResult> {
		const lines = entries.map((entry) =>
			formatEntry({schema: 1, at: system.now(), run, ...entry} as JournalEntry),
		);
		return resultOf(
			await system.append(journalPath(folder), new TextEncoder().encode(lines.join(''))),
		);
	}

	async function beginRun(): Promise<JournalResult> {
		if (hasBegun) {
			return {kind: 'done'};
		}

		const made = resultOf(await system.makeDirectory(folder, FOLDER_MODE));
		if (made.kind === 'failed') {
			return made;
		}

		const mended = await endTornLine(system, folder);
		if (mended.kind === 'failed') {
			return mended;
		}

		const begun = await append({entry: 'run-begun', command, version});
		hasBegun = begun.kind === 'done';
		return begun;
	}

	return {
		folder,
		run,
		async begin(act, before) {
			const begun = await beginRun();
			if (begun.kind === 'failed') {
				return begun;
			}

			const number = numbers.size + 1;
			numbers.set(act, number);
			const kept =
				before && (await keep(system, join(folder, 'backups', run, `${number}`), act, before));
			if (kept && 'kind' in kept) {
				return kept;
			}

			return append({entry: 'act-begun', number, act, ...(kept && {before: kept})});
		},
		async end(act, outcome, exitCode) {
			const number = numbers.get(act);
			return number === undefined
				? {kind: 'done'}
				: append({entry: 'act-ended', number, outcome, exitCode});
		},
		async undone(of) {
			const begun = await beginRun();
			return begun.kind === 'failed' ? begun : append({entry: 'act-undone', of});
		},
		close: async (outcome) => (hasBegun ? append({entry: 'run-ended', outcome}) : {kind: 'done'}),
	};
}

/** An entry without what all entries have. */
type Entry = JournalEntry extends infer Each
	? Each extends JournalEntry
		? Omit<Each, 'schema' | 'at' | 'run'>
		: never
	: never;

function journalPath(folder: string): string {
	return join(folder, 'journal.jsonl');
}

function resultOf(result: ChangeResult): JournalResult {
	return result.kind === 'failed' ? {kind: 'failed', message: result.message} : {kind: 'done'};
}

/** Ends a line that a crash cut off, so that only that line is lost and not the next one too. */
async function endTornLine(system: System, folder: string): Promise<JournalResult> {
	const found = await system.stat(journalPath(folder));
	if (found.kind !== 'found' || found.stat.size === 0) {
		return {kind: 'done'};
	}

	const last = await system.read(journalPath(folder), {offset: found.stat.size - 1, limitBytes: 1});
	return last.kind === 'file' && last.bytes[0] !== LINE_FEED
		? resultOf(await system.append(journalPath(folder), Uint8Array.of(LINE_FEED)))
		: {kind: 'done'};
}

/** Keeps what a file was, in the journal and as a copy that people can read and put back by hand. */
async function keep(
	system: System,
	folder: string,
	act: Act,
	{bytes, mode, uid, gid}: EditBackup,
): Promise<FileBefore | JournalResult> {
	const owner = {mode: mode ?? null, uid: uid ?? null, gid: gid ?? null};
	if (!bytes || act.kind !== 'edit') {
		return {...owner, base64: null, backup: null};
	}

	const backup = join(folder, act.path);
	const made = resultOf(await system.makeDirectory(join(backup, '..'), FOLDER_MODE));
	if (made.kind === 'failed') {
		return made;
	}

	const copied = resultOf(await system.write(backup, bytes, {newFileMode: BACKUP_MODE}));
	return copied.kind === 'failed'
		? copied
		: {...owner, base64: toBase64(byteStringFrom(bytes)), backup};
}
