import {join} from 'node:path';
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import type {Step} from '../core/plan.ts';
import {JOURNAL_LIMIT_BYTES} from './mend-journal.ts';
import {recordQuestions} from './record-box.ts';
import type {Question} from './system.ts';

/** Files that are edited are pages. Bytes. */
const FILE_LIMIT_BYTES = 16 * 1024 * 1024;

/** What is about to be run on a box. */
export type RunAhead = {
	readonly steps: readonly Step[];
	readonly facts: Facts | null;
};

/**
 * Returns what a run is going to ask before its first act: the journal so far, the box as it is,
 * the files that it edits, and where its logs end. Where journeys are long, all of it is one.
 */
export function questionsOfRun(folder: string, {steps, facts}: RunAhead): readonly Question[] {
	const files = facts ? valueOr(facts.repositoryFiles, []).map(({path}) => path) : [];
	const acts = steps.filter(({need}) => need.kind === 'needed').flatMap((step) => step.acts);
	const edited = acts.flatMap((act) => (act.kind === 'edit' ? [act.path] : []));
	const logs = acts.flatMap((act) => (act.kind === 'wait' ? act.logs : []));
	const others = edited.filter((path) => !files.includes(path));
	return [
		// Whose the folder is, and whether its script is there already.
		{kind: 'stat', path: folder},
		{kind: 'stat', path: join(folder, 'undo.sh')},
		{kind: 'read', path: join(folder, 'journal.jsonl'), limitBytes: JOURNAL_LIMIT_BYTES},
		...recordQuestions(files),
		...others.map((path) => ({kind: 'read', path, limitBytes: FILE_LIMIT_BYTES}) as const),
		...logs.map((path) => ({kind: 'stat', path}) as const),
	];
}
