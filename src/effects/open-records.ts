import {join} from 'node:path';
import type {Outcome} from '../core/outcome.ts';
import {type Message, message, say} from '../messages/message.ts';
import {createJournal, type JournalStore} from './journal-store.ts';
import {takeLock} from './lock.ts';
import {openLog} from './log-file.ts';
import {readLogTail} from './log-tail.ts';
import {createMemoryLog} from './memory-log.ts';
import type {OpenedRecords} from './records.ts';
import type {StatePaths} from './state-paths.ts';
import type {System} from './system.ts';
import {VERSION} from './version.ts';

/** What records are opened for. */
export type RecordOptions = {
	readonly system: System;
	readonly paths: Pick<StatePaths, 'state' | 'log'>;
	/** What was asked for: `install`, `undo`, `wizard`. */
	readonly command: string;
	/** Gives the log its name. Milliseconds since 1970. */
	readonly startedAt: number;
	/** Told once that there is no log any more, and what of an earlier journal was damaged. */
	readonly onLogFailure: (problem: Message) => void;
};

/** Takes the lock of the box, then opens log and journal. */
export async function openRecords(options: RecordOptions): Promise<OpenedRecords> {
	const {system, paths, command, startedAt, onLogFailure} = options;
	if (system.kind === 'dry-run') {
		return dryRecords();
	}

	const now = () => system.now();
	const lock = await takeLock(join(paths.state, 'lock'), now);
	if (lock.kind !== 'taken') {
		return {kind: 'refused', because: refusal(lock)};
	}

	const log = await openLog({directory: paths.log, now, startedAt, onFailure: onLogFailure});
	const journal = createJournal({
		...{system, folder: paths.state, command, version: VERSION},
		onSetAside(found) {
			const notice = message('journal.set-aside', found);
			log.note(say(notice));
			onLogFailure(notice);
		},
	});
	return {
		kind: 'open',
		records: {
			log,
			journal,
			tail: () => readLogTail(log.path),
			async close(outcome: Outcome) {
				try {
					await journal.close(outcome);
					await log.close();
				} finally {
					await lock.release();
				}
			},
		},
	};
}

/** Records of a box where nothing is to be written: a dry run or practice. */
export function dryRecords(): OpenedRecords {
	const log = createMemoryLog();
	return {
		kind: 'open',
		records: {log, journal: NO_JOURNAL, tail: log.tail, close: async () => {}},
	};
}

const NO_JOURNAL: JournalStore = {
	folder: '',
	run: '',
	about() {},
	start: async () => ({kind: 'done'}),
	begin: async () => ({kind: 'done'}),
	end: async () => ({kind: 'done'}),
	undone: async () => ({kind: 'done'}),
	close: async () => ({kind: 'done'}),
};

function refusal(lock: Exclude<Awaited<ReturnType<typeof takeLock>>, {kind: 'taken'}>): Message {
	return lock.kind === 'held'
		? message('run.locked', {
				pid: lock.holder.pid,
				since: `${new Date(lock.holder.at).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
			})
		: message('run.no-lock', {reason: lock.message});
}
