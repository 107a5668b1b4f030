import {join} from 'node:path';
import type {Choices} from '../core/choices.ts';
import type {Act} from '../core/command.ts';
import {
	formatEntry,
	type Journal,
	type JournalEntry,
	parseJournal,
	undoableActs,
} from '../core/journal.ts';
import type {Outcome} from '../core/outcome.ts';
import type {StepId} from '../core/plan.ts';
import {undoScript} from '../core/undo/undo-script.ts';
import {message, say} from '../messages/message.ts';
import {keepBefore} from './keep-before.ts';
import {timeInName} from './log-path.ts';
import {JOURNAL_LIMIT_BYTES, mendJournal, type SetAside} from './mend-journal.ts';
import {newNonce} from './nonce.ts';
import {recordBox} from './record-box.ts';
import type {JournalResult, RunJournal} from './run-context.ts';
import {isRootsOwn} from './safe-folder.ts';
import type {ChangeResult, System} from './system.ts';

/** Only root reads what was changed and the backups: they may hold secrets. */
const FOLDER_MODE = 0o700;
/** Root runs it by hand, with `sh` or by its name. */
const SCRIPT_MODE = 0o700;

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
	/** Told where damaged lines of an earlier journal went. */
	readonly onSetAside?: (found: SetAside) => void;
};

/** What a run is about, as far as going on with it later needs that. */
export type RunAbout = {
	readonly choices: Choices;
	/** The needed steps, in order. */
	readonly steps: readonly StepId[];
	/** Repositories files of the box. */
	readonly repositoryFiles: readonly string[];
	/** Free bytes by mount, where they are known. */
	readonly free?: Readonly<Record<string, number>>;
	/** The unfinished run that this one goes on with. */
	readonly continues?: string;
};

/** The journal of one run. */
export type JournalStore = RunJournal & {
	/** Name of this run in the journal. */
	readonly run: string;
	/** Says what the run is about; once it has begun, only other choices are of interest. */
	about(about: RunAbout): void;
	/** Writes the first entry; otherwise the first act does. */
	start(): Promise<JournalResult>;
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
	const problem = await strangersFolder(system, folder);
	return problem === undefined ? readEntries(system, folder) : {problem};
}

/** What it says is going to be run as root. */
async function strangersFolder(system: System, folder: string): Promise<string | undefined> {
	const found = await system.stat(folder);
	return found.kind === 'found' && isRoot() && !isRootsOwn(found.stat)
		? say(message('journal.foreign-folder', {folder}))
		: undefined;
}

async function readEntries(
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
 * Opens the journal of a run. Nothing is written before `start` or the first act that changes
 * something, so that a run with nothing to do leaves the box as it was. Beside the journal a
 * script is kept that takes back everything by itself.
 */
export function createJournal(options: JournalOptions): JournalStore {
	const {system, folder, command, version, onSetAside = () => {}} = options;
	/** Where journeys are long, an entry travels with the act that it must come before. */
	const files = system.later ?? system;
	// A second is not enough: two runs may share one, and clocks without a battery start again.
	const run = `${timeInName(system.now())}-${newNonce()}`;
	const numbers = new Map<Act, number>();
	/** Everything that is in the journal, of earlier runs too. */
	const entries: JournalEntry[] = [];
	let about: RunAbout | undefined;
	let written: Choices | undefined;
	let hasBegun = false;
	/** A write that failed may have left the beginning of a line, which must not spoil the next. */
	let mayBeTorn = false;

	async function append(what: Entry): Promise<JournalResult> {
		const entry = {schema: 1, at: system.now(), run, ...what} as JournalEntry;
		const line = `${mayBeTorn ? '\n' : ''}${formatEntry(entry)}`;
		const bytes = new TextEncoder().encode(line);
		const result = resultOf(await files.append(journalPath(folder), bytes));
		mayBeTorn = result.kind === 'failed';
		if (result.kind === 'done') {
			entries.push(entry);
		}

		return result;
	}

	/** Only after the entry, so that the script never has more than the journal. */
	async function writeScript(): Promise<JournalResult> {
		const acts = undoableActs(entries);
		const text = undoScript({acts, folder, at: system.now()});
		const bytes = new TextEncoder().encode(text);
		return resultOf(await files.write(scriptPath(folder), bytes, {newFileMode: SCRIPT_MODE}));
	}

	async function start(): Promise<JournalResult> {
		if (hasBegun) {
			return {kind: 'done'};
		}

		// Asked before the folder is made: where journeys are long, the answer is there already.
		const problem = await strangersFolder(system, folder);
		if (problem !== undefined) {
			return {kind: 'failed', message: problem};
		}

		const made = resultOf(await files.makeDirectory(folder, FOLDER_MODE));
		const mended =
			made.kind === 'done' ? await mendJournal(system, journalPath(folder), onSetAside) : made;
		if (mended.kind === 'failed') {
			return mended;
		}

		await system.tidy?.(journalPath(folder));
		const earlier = await readEntries(system, folder);
		if ('problem' in earlier) {
			return {kind: 'failed', message: earlier.problem};
		}

		entries.splice(0, entries.length, ...earlier.entries);
		// Whoever finds a journal has been told of the script beside it.
		const script = await system.stat(scriptPath(folder));
		const scripted = script.kind === 'missing' ? await writeScript() : made;
		if (scripted.kind === 'failed') {
			return scripted;
		}

		const begun = await append({entry: 'run-begun', command, version, ...(await begunFields())});
		hasBegun = begun.kind === 'done';
		return begun;
	}

	async function begunFields() {
		if (!about) {
			return {};
		}

		const {choices, steps, repositoryFiles, free, continues} = about;
		written = choices;
		const box = {...(await recordBox(system, repositoryFiles)), ...(free && {free})};
		return {choices, steps, box, ...(continues && {continues})};
	}

	/** An act that did not start is not to be taken back, even if that cannot be noted here. */
	async function withdraw(number: number, why: JournalResult): Promise<JournalResult> {
		await append({entry: 'act-ended', number, outcome: 'not-run', exitCode: null});
		return why;
	}

	return {
		folder,
		run,
		about(next) {
			about = next;
		},
		start,
		async begin(act, before, step) {
			const begun = await start();
			if (begun.kind === 'failed') {
				return begun;
			}

			const number = numbers.size + 1;
			numbers.set(act, number);
			const backups = join(folder, 'backups', run, `${number}`);
			const kept = before && (await keepBefore(files, backups, act, before));
			if (kept && 'kind' in kept) {
				return kept;
			}

			const isOther = about !== undefined && about.choices !== written;
			const noted = await append({
				...{entry: 'act-begun', number, act},
				...(kept && {before: kept}),
				...(step && {step}),
				...(isOther && {choices: about?.choices}),
			} as Entry);
			if (noted.kind === 'failed') {
				return noted;
			}

			written = about?.choices;
			const scripted = await writeScript();
			return scripted.kind === 'failed' ? withdraw(number, scripted) : scripted;
		},
		async end(act, outcome, exitCode) {
			const number = numbers.get(act);
			if (number === undefined) {
				return {kind: 'done'};
			}

			const ended = await append({entry: 'act-ended', number, outcome, exitCode});
			if (outcome === 'not-run' || outcome === 'skipped') {
				await writeScript();
			}

			return ended;
		},
		async undone(of) {
			const begun = await start();
			if (begun.kind === 'failed') {
				return begun;
			}

			const noted = await append({entry: 'act-undone', of: referenceTo(of)});
			// An older script does no harm: it looks before it takes something back.
			await writeScript();
			return noted;
		},
		close: async (outcome) => (hasBegun ? append({entry: 'run-ended', outcome}) : {kind: 'done'}),
	};
}

/** The act itself is in the journal already, and can be large. */
function referenceTo({run, number}: {readonly run: string; readonly number: number}) {
	return {run, number};
}

/** An entry without what all entries have. */
type Entry = JournalEntry extends infer Each
	? Each extends JournalEntry
		? Omit<Each, 'schema' | 'at' | 'run'>
		: never
	: never;

function isRoot(): boolean {
	return (process.getuid?.() ?? 0) === 0;
}

function scriptPath(folder: string): string {
	return join(folder, 'undo.sh');
}

function journalPath(folder: string): string {
	return join(folder, 'journal.jsonl');
}

function resultOf(result: ChangeResult): JournalResult {
	return result.kind === 'failed' ? {kind: 'failed', message: result.message} : {kind: 'done'};
}
