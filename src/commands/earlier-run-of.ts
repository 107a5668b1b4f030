import {choicesFrom} from '../core/choices-from.ts';
import {type EarlierRun, earlierRun} from '../core/resume/earlier-run.ts';
import {unfinishedWork} from '../core/resume/unfinished-work.ts';
import {readJournal} from '../effects/journal-store.ts';
import type {CommandContext} from './command-context.ts';

/**
 * Returns the run of this box that did not come to its end; null where there is none. Who may not
 * read the journal may not change anything either, and is told so where that matters.
 */
export async function earlierRunOf({
	system,
	paths,
	options,
	preferences,
}: CommandContext): Promise<EarlierRun | null> {
	const journal = await readJournal(system, paths.state);
	const work = 'problem' in journal ? undefined : unfinishedWork(journal.entries);
	return work
		? earlierRun(work, choicesFrom(options, preferences.preferences, work.choices))
		: null;
}
