import type {RunEvent} from '../core/event.ts';
import type {Outcome} from '../core/outcome.ts';
import type {UndoStep} from '../core/undo-plan.ts';
import type {JournalStore} from './journal-store.ts';
import {type RunnerOptions, runSteps} from './runner.ts';

/** What taking back needs. */
export type UndoOptions = Omit<RunnerOptions, 'steps' | 'journal'> & {
	readonly journal: JournalStore;
	readonly undo: readonly UndoStep[];
};

/** Takes back acts one by one; each is noted, so that an interrupted undo goes on where it was. */
export async function* runUndo(options: UndoOptions): AsyncGenerator<RunEvent, Outcome> {
	const {system, journal, log, undo, isDryRun} = options;
	yield {
		event: 'run-started',
		at: system.now(),
		command: 'undo',
		steps: undo.map(({step: {id, stage, title, need}}) => ({id, stage, title, need: need.kind})),
		log: log.path,
		dryRun: isDryRun,
		practice: false,
	};
	let outcome: Outcome = 'done';
	for (const {step, of} of undo) {
		const result = yield* runSteps({...options, steps: [step]});
		if (result === 'failed' || result === 'stopped') {
			outcome = result;
			break;
		}

		if (!isDryRun) {
			await journal.undone(of);
		}
	}

	yield {event: 'run-finished', at: system.now(), outcome};
	return outcome;
}
