import {constants} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {join} from 'node:path';
import {byteStringOfText} from '../core/byte-string.ts';
import {maskSecrets} from '../core/mask-secrets.ts';
import {type Message, message} from '../messages/message.ts';
import {createBufferedWriter} from './buffered-writer.ts';
import {problemOf} from './file-errors.ts';
import {timeInName} from './log-path.ts';
import {type LogTail, readLogTail} from './log-tail.ts';
import {createLogText} from './log-text.ts';
import {makePrivate} from './private-folder.ts';
import type {RunLog} from './run-context.ts';

/** A log that can also be looked at while it is written. */
export type LogFile = RunLog & {
	/** Returns the newest lines, ready to be shown. */
	tail(): Promise<LogTail>;
};

/** What a log needs. */
export type LogOptions = {
	/** Folder for the logs of all runs; made if missing. */
	readonly directory: string;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Time that gives the file its name, where that was shown before; otherwise the present. */
	readonly startedAt?: number;
	/** Told once that there is no log any more; a run never ends because of that. */
	readonly onFailure?: (problem: Message) => void;
};

/** Only root, or who runs the product, reads the output of commands. */
const FILE_MODE = 0o600;
/** Never an existing file, never a link that somebody has put there. */
const FLAGS =
	constants.O_WRONLY |
	constants.O_CREAT |
	constants.O_EXCL |
	constants.O_APPEND |
	constants.O_NOFOLLOW;
/** Runs that may start in the same second. */
const MOST_SUFFIXES = 100;

/**
 * Opens the unabridged log of a run, `2026-11-23T09-15-00Z.log`.
 *
 * It holds a heading for each act, then each line with its stream. Secrets are masked, controls
 * are spelt out, nothing else is changed and nothing is cut.
 */
export async function openLog({
	directory,
	now,
	startedAt = now(),
	onFailure,
}: LogOptions): Promise<LogFile> {
	try {
		await makePrivate(directory);
		const {file, path} = await createFile(directory, startedAt);
		return logInto(file, path, now, (error) => onFailure?.(failure(path, error)));
	} catch (error) {
		onFailure?.(failure(directory, error));
		return NO_LOG;
	}
}

/** A log that keeps nothing, for where there can be none. */
export const NO_LOG: LogFile = {
	path: null,
	begin() {},
	record() {},
	end() {},
	note() {},
	async close() {},
	tail: async () => ({lines: [], earlier: 0}),
};

function failure(path: string, error: unknown): Message {
	return message('log.failed', {path, reason: problemOf(error).message});
}

async function createFile(directory: string, at: number) {
	for (let run = 1; ; run++) {
		const path = join(directory, `${timeInName(at)}${run === 1 ? '' : `-${run}`}.log`);
		try {
			return {path, file: await open(path, FLAGS, FILE_MODE)};
		} catch (error) {
			if (problemOf(error).code !== 'EEXIST' || run === MOST_SUFFIXES) {
				throw error;
			}
		}
	}
}

function logInto(
	file: FileHandle,
	path: string,
	now: () => number,
	onFailure: (error: unknown) => void,
): LogFile {
	const writer = createBufferedWriter(file, onFailure);
	const text = createLogText(writer);

	function heading(words: string) {
		const time = new Date(now()).toISOString();
		const lines = maskSecrets(words).split(/\r?\n/);
		text.end();
		writer.write(byteStringOfText(lines.map((line) => `== ${time} ${line}\n`).join('')));
	}

	return {
		path,
		begin: ({id, shell, reason}) => heading(`${id}: ${reason}\n$ ${shell}`),
		record(stream, bytes, view) {
			text.add(stream, bytes, view);
			return writer.room();
		},
		end: heading,
		note: heading,
		async close() {
			text.end();
			await writer.close();
		},
		async tail() {
			await writer.flush();
			return readLogTail(path, writer.lineFeeds());
		},
	};
}
