import {join} from 'node:path';
import {command} from '../core/command.ts';
import {type LogEnd, reportEnd} from '../core/report.ts';
import {type Message, message} from '../messages/message.ts';
import {askProgram} from './ask-box.ts';
import type {System} from './system.ts';
import {VERSION} from './version.ts';

/** Where a report is, or why there is none. */
export type SavedReport =
	| {readonly kind: 'saved'; readonly path: string}
	| {readonly kind: 'failed'; readonly because: Message};

/** Only its owner reads it: it tells much of a box. */
const REPORT_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Enough of a log to see what was run last and how it ended. Bytes. */
const LOG_TAIL_BYTES = 48 * 1024;
/** `2026-11-23T09-15-00Z.log`: the names sort by time. */
const LOG_NAME = /^[\w.-]+\.log$/;

/** Returns what a report ends with: versions, and the end of the newest log in the folder. */
export async function endOfReport(system: System, folder: string): Promise<string> {
	const log = await newestLog(system, folder);
	return reportEnd({version: VERSION, node: process.version, log});
}

async function newestLog(system: System, folder: string): Promise<LogEnd | undefined> {
	const list = command({
		id: 'report.logs',
		argv: ['ls', '-1', folder],
		reason: message('command.look.reason'),
	});
	const answer = await askProgram(system, list);
	const name = answer.isWell
		? answer.lines
				.filter((line) => LOG_NAME.test(line))
				.sort()
				.at(-1)
		: undefined;
	if (name === undefined) {
		return undefined;
	}

	const path = join(folder, name);
	const found = await system.stat(path);
	const size = found.kind === 'found' ? found.stat.size : 0;
	const offset = Math.max(0, size - LOG_TAIL_BYTES);
	const read = await system.read(path, {offset, limitBytes: LOG_TAIL_BYTES});
	if (read.kind !== 'file') {
		return undefined;
	}

	const lines = new TextDecoder().decode(read.bytes).trimEnd().split('\n');
	// The first line of a piece may have lost its beginning.
	return {path, lines: offset > 0 ? lines.slice(1) : lines};
}

/** Writes a report into a folder, under a name that tells when it was made. */
export async function saveReport(
	system: System,
	folder: string,
	text: string,
): Promise<SavedReport> {
	const stamp = new Date(system.now()).toISOString().slice(0, 19).replaceAll(':', '');
	const path = join(folder, `report-${stamp}Z.txt`);
	const whole = text + (await endOfReport(system, folder));
	const made = await system.makeDirectory(folder, FOLDER_MODE);
	const written =
		made.kind === 'failed'
			? made
			: await system.write(path, new TextEncoder().encode(whole), {newFileMode: REPORT_MODE});
	switch (written.kind) {
		case 'done':
			return {kind: 'saved', path};
		case 'not-run':
			return {kind: 'failed', because: message('notice.dry-run')};
		case 'failed':
			return {kind: 'failed', because: message('notice.no-report', {reason: written.message})};
	}
}
