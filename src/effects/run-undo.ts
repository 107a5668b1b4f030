import type {Act} from '../core/command.ts';
import type {RunEvent} from '../core/event.ts';
import type {Facts} from '../core/facts.ts';
import type {UndoableAct} from '../core/journal.ts';
import type {Outcome} from '../core/outcome.ts';
import {type Step, summaryOfStep} from '../core/plan.ts';
import {isTakenBack} from '../core/taken-back.ts';
import {usersTakenBack} from '../core/undo/way-back.ts';
import type {UndoStep} from '../core/undo-plan.ts';
import {message, say} from '../messages/message.ts';
import type {JournalStore} from './journal-store.ts';
import {type RunnerOptions, runSteps} from './runner.ts';

/** What taking back needs. */
export type UndoOptions = Omit<RunnerOptions, 'steps' | 'journal'> & {
	readonly journal: JournalStore;
	readonly undo: readonly UndoStep[];
	/** Looks at the box, where something was taken back already that is to be taken back again. */
	readonly look?: () => Promise<Facts>;
};

/**
 * Takes back acts one by one; each is noted, so that an interrupted undo goes on where it was.
 * What had to be left as it is keeps its place in the journal, and the outcome is `failed`:
 * not everything was taken back.
 */
export async function* runUndo(options: UndoOptions): AsyncGenerator<RunEvent, Outcome> {
	const {system, log, undo, isDryRun} = options;
	yield {
		event: 'run-started',
		at: system.now(),
		command: 'undo',
		steps: undo.map(({step}) => summaryOfStep(step)),
		log: log.path,
		dryRun: isDryRun,
		practice: false,
	};
	let outcome: Outcome = 'done';
	if (!isDryRun) {
		// Before the first act, so that an undo that is cut off is known to be unfinished.
		await noteStart(options);
	}

	const done = new Set<string>();
	for (const {step: planned, of} of undo) {
		const step = await withoutTwins(planned, done, options);
		for (const act of step.acts) {
			done.add(keyOf(act));
		}

		if (of?.act.kind === 'edit' && of.outcome === undefined && !isDryRun) {
			await system.tidy?.(of.act.path);
		}

		const result = yield* runSteps({...options, steps: [step]});
		if (result === 'failed' || result === 'stopped') {
			outcome = result;
			break;
		}

		if (result === 'skipped') {
			outcome = 'failed';
		} else if (!isDryRun && of) {
			await note(of, options);
		}
	}

	yield {event: 'run-finished', at: system.now(), outcome};
	return outcome;
}

/**
 * Two acts can have the same way back: one that failed, and the same one tried again. Most programs
 * fail when they are to remove what is not there any more.
 */
async function withoutTwins(
	step: Step,
	done: ReadonlySet<string>,
	{undo, look}: UndoOptions,
): Promise<Step> {
	if (!look || !step.acts.some((act) => done.has(keyOf(act)))) {
		return step;
	}

	const facts = await look();
	const users = usersTakenBack(undo.flatMap(({of}) => (of ? [of] : [])));
	const acts = step.acts.filter((act) => !isTakenBack(act, facts, users));
	return acts.length > 0
		? {...step, acts}
		: {...step, acts, need: {kind: 'satisfied', because: message('undo.not-there')}};
}

function keyOf(act: Act): string {
	return act.kind === 'command' ? act.argv.join(' ') : act.id;
}

async function noteStart({journal, log}: UndoOptions): Promise<void> {
	const started = await journal.start();
	if (started.kind === 'failed') {
		log.note(say(message('undo.not-noted', {reason: started.message})));
	}
}

/** A full disk must not end an undo, which may be what makes room on it. */
async function note(of: UndoableAct, {journal, log}: UndoOptions): Promise<void> {
	const noted = await journal.undone(of);
	if (noted.kind === 'failed') {
		log.note(say(message('undo.not-noted', {reason: noted.message})));
	}
}
