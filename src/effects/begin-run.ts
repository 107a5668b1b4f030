import type {Choices} from '../core/choices.ts';
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {leavesTraces} from '../core/leaves-traces.ts';
import type {Step} from '../core/plan.ts';
import {freeByMount} from '../core/resume/space-differences.ts';
import type {JournalStore} from './journal-store.ts';

/** What is about to be done. */
export type RunToBegin = {
	readonly steps: readonly Step[];
	readonly choices: Choices;
	readonly facts: Facts | null;
	/** The unfinished run that is gone on with. */
	readonly continues?: string;
};

/**
 * Writes down what a run is about before its first act, so that it can be gone on with from any
 * moment. A run that leaves nothing behind writes nothing. A journal that cannot be written is said
 * by the first act that would need it.
 */
export async function beginRun(
	journal: JournalStore,
	{steps, choices, facts, continues}: RunToBegin,
): Promise<void> {
	const needed = steps.filter(({need}) => need.kind === 'needed');
	const files = facts ? valueOr(facts.repositoryFiles, []) : [];
	journal.about({
		choices,
		steps: needed.map(({id}) => id),
		repositoryFiles: files.map(({path}) => path),
		...(facts?.space.kind === 'known' && {free: freeByMount(facts.space.value)}),
		...(continues !== undefined && {continues}),
	});
	// What is gone on with has to be ended, also where nothing is left to do.
	if (continues !== undefined || needed.some(({acts}) => acts.some(leavesTraces))) {
		await journal.start();
	}
}
