import type {BoxRecord} from '../box-record.ts';
import type {Choices} from '../choices.ts';
import {type JournalEntry, type UndoableAct, undoableActs} from '../journal.ts';
import type {Outcome} from '../outcome.ts';
import type {StepId} from '../plan.ts';

/** A run that did not come to its end, with those that it went on with. */
export type UnfinishedWork = {
	/** Name of the newest of these runs. */
	readonly run: string;
	/** What was asked for: `install`, `wizard`, `undo`. */
	readonly command: string;
	readonly version: string;
	/** Time of its first entry, milliseconds since 1970. */
	readonly begunAt: number;
	/** Time of its last entry, milliseconds since 1970. */
	readonly stoppedAt: number;
	/** How it ended; undefined where it was cut off. */
	readonly outcome: Outcome | undefined;
	/** What was decided; undefined in journals of the first version. */
	readonly choices: Choices | undefined;
	/** Needed steps of its plan. */
	readonly steps: readonly StepId[];
	/** The box before the first of these runs; undefined in journals of the first version. */
	readonly box: BoxRecord | undefined;
	/** What was done and not taken back, in order. */
	readonly acts: readonly UndoableAct[];
	/** What an undo would take back, newest first: of earlier runs, too. */
	readonly undoable: readonly UndoableAct[];
};

/**
 * Returns the newest run if it is to be gone on with: it was cut off, stopped, or failed. An undo
 * that ended by itself left on purpose what it left, and what was taken back is no work to go on
 * with.
 */
export function unfinishedWork(entries: readonly JournalEntry[]): UnfinishedWork | undefined {
	const begun = entries.findLast(({entry}) => entry === 'run-begun');
	if (begun?.entry !== 'run-begun') {
		return undefined;
	}

	const own = entries.filter(({run}) => run === begun.run);
	const ended = own.findLast(({entry}) => entry === 'run-ended');
	const outcome = ended?.entry === 'run-ended' ? ended.outcome : undefined;
	const hasEndedItself = outcome === 'done' || (begun.command === 'undo' && outcome === 'failed');
	const chain = chainOf(begun.run, entries);
	const all = undoableActs(entries);
	const acts = all.filter(({run}) => chain.has(run)).toReversed();
	const isTakenBack = acts.length === 0 && wasTakenBack(chain, entries);
	const isUndone = begun.command === 'undo' && all.length === 0;
	if (hasEndedItself || isTakenBack || isUndone) {
		return undefined;
	}

	const first = entries.find((entry) => entry.entry === 'run-begun' && chain.has(entry.run));
	return {
		run: begun.run,
		command: begun.command,
		version: begun.version,
		begunAt: begun.at,
		stoppedAt: own.at(-1)?.at ?? begun.at,
		outcome,
		choices: own.map(choicesIn).findLast((choices) => choices !== undefined),
		steps: begun.steps ?? [],
		box: first?.entry === 'run-begun' ? first.box : undefined,
		acts,
		undoable: all,
	};
}

/**
 * Returns whether how an act ended leaves open whether it was done as a whole. A program that
 * failed without an exit code was killed, or never started: which of both makes no difference to
 * who mends it.
 */
export function isHalfDone({
	act,
	outcome,
	exitCode,
}: Pick<UndoableAct, 'act' | 'outcome' | 'exitCode'>): boolean {
	const isKilled = outcome === 'failed' && exitCode === null && act.kind === 'command';
	return outcome === undefined || outcome === 'stopped' || outcome === 'timed-out' || isKilled;
}

/** The names of a run and of those that it goes on with. */
function chainOf(newest: string, entries: readonly JournalEntry[]): ReadonlySet<string> {
	const chain = new Set<string>();
	let run: string | undefined = newest;
	while (run !== undefined && !chain.has(run)) {
		chain.add(run);
		const name: string = run;
		const begun = entries.find((entry) => entry.entry === 'run-begun' && entry.run === name);
		run = begun?.entry === 'run-begun' ? begun.continues : undefined;
	}

	return chain;
}

function wasTakenBack(chain: ReadonlySet<string>, entries: readonly JournalEntry[]): boolean {
	return entries.some((entry) => entry.entry === 'act-undone' && chain.has(entry.of.run));
}

function choicesIn(entry: JournalEntry): Choices | undefined {
	return entry.entry === 'run-begun' || entry.entry === 'act-begun' ? entry.choices : undefined;
}
