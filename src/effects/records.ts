import type {Outcome} from '../core/outcome.ts';
import type {Message} from '../messages/message.ts';
import type {JournalStore} from './journal-store.ts';
import type {LogTail} from './log-tail.ts';
import type {RunLog} from './run-context.ts';

/** Records, or why nothing may be changed: another instance is at work, the disk is full. */
export type OpenedRecords =
	| {readonly kind: 'open'; readonly records: Records}
	| {readonly kind: 'refused'; readonly because: Message};

/** Where it is written down what is done to a box. */
export type Records = {
	readonly log: RunLog;
	readonly journal: JournalStore;
	/** Reads the end of the log for the viewer. */
	readonly tail: () => Promise<LogTail>;
	/** Notes the end, brings all to the disk and lets another instance work on the box. */
	readonly close: (outcome: Outcome) => Promise<void>;
};
