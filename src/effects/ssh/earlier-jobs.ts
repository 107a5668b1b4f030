import {join} from 'node:path';
import {runArgv} from '../../core/command.ts';
import type {ActOutcome} from '../../core/event.ts';
import {formatEntry, type JournalEntry, undoableActs} from '../../core/journal.ts';
import {message} from '../../messages/message.ts';
import {readJournal} from '../journal-store.ts';
import {exitFrom} from './box-exit.ts';
import type {RemoteRecordOptions} from './remote-records.ts';
import {type Section, textOfBody} from './sections.ts';
import {call} from './shell-script.ts';
import type {Told} from './talk.ts';

/** What an earlier connection began and never heard the end of. */
export type EarlierJob = {
	readonly name: string;
	/** Variables, program and arguments, as they were run. */
	readonly words: readonly string[];
	/** `lost`: killed, or the box was started anew meanwhile. */
	readonly state: 'runs' | 'ended' | 'lost';
	readonly end: string;
};

/** Returns the jobs that a box tells of. */
export function earlierJobs(sections: readonly Section[]): readonly EarlierJob[] {
	const words = new Map<string, readonly string[]>();
	const jobs: EarlierJob[] = [];
	for (const section of sections) {
		const [heading, name = '', state] = section.words;
		if (heading === 'what') {
			words.set(name, textOfBody(section).split('\n').slice(0, -1));
		} else if (heading === 'job' && (state === 'runs' || state === 'ended' || state === 'lost')) {
			jobs.push({name, state, words: words.get(name) ?? [], end: textOfBody(section)});
		}
	}

	return jobs;
}

/** Returns the entries that say how acts ended of which a journal knows the beginning only. */
export function endedEntries(
	entries: readonly JournalEntry[],
	jobs: readonly EarlierJob[],
	at: number,
): readonly JournalEntry[] {
	const open = undoableActs(entries).filter(({outcome}) => outcome === undefined);
	return jobs.flatMap(({state, words, end}): JournalEntry[] => {
		const text = words.join('\n');
		const begun = open.find(
			({act}) => act.kind === 'command' && text.endsWith(runArgv(act).join('\n')),
		);
		if (state !== 'ended' || begun?.act.kind !== 'command') {
			return [];
		}

		const {exitCode} = exitFrom(end);
		const isFine = exitCode !== null && begun.act.succeeds.exitCodes.includes(exitCode);
		const outcome: ActOutcome = isFine ? 'succeeded' : 'failed';
		const {run, number} = begun;
		return [{schema: 1, at, run, entry: 'act-ended', number, outcome, exitCode}];
	});
}

/** Waits for what still runs, notes in the journal how it ended, and lets go of what was kept of it. */
export async function takeOverJobs(options: RemoteRecordOptions, told: Told): Promise<void> {
	const {box, paths, onLogFailure} = options;
	const {talk, system} = box;
	let jobs = told.kind === 'told' ? earlierJobs(told.sections.stdout) : [];
	if (jobs.some(({state}) => state === 'runs')) {
		onLogFailure(message('ssh.going-on', {box: box.name}));
		const later = await talk.ask([
			call('await_jobs', paths.state),
			call('earlier_jobs', paths.state),
		]);
		jobs = later.kind === 'told' ? earlierJobs(later.sections.stdout) : [];
	}

	if (jobs.length === 0) {
		return;
	}

	const journal = await readJournal(system, paths.state);
	const entries = 'problem' in journal ? [] : endedEntries(journal.entries, jobs, system.now());
	for (const entry of entries) {
		const bytes = new TextEncoder().encode(formatEntry(entry));
		await system.later?.append(join(paths.state, 'journal.jsonl'), bytes);
	}

	for (const {name} of jobs) {
		talk.carry({kind: 'forget', path: join(paths.state, 'jobs', name)});
	}
}
