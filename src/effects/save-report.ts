import {join} from 'node:path';
import {type Message, message} from '../messages/message.ts';
import type {System} from './system.ts';

/** Where a report is, or why there is none. */
export type SavedReport =
	| {readonly kind: 'saved'; readonly path: string}
	| {readonly kind: 'failed'; readonly because: Message};

/** Only its owner reads it: it tells much of a box. */
const REPORT_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Writes a report into a folder, under a name that tells when it was made. */
export async function saveReport(
	system: System,
	folder: string,
	text: string,
): Promise<SavedReport> {
	const stamp = new Date(system.now()).toISOString().slice(0, 19).replaceAll(':', '');
	const path = join(folder, `report-${stamp}Z.txt`);
	const made = await system.makeDirectory(folder, FOLDER_MODE);
	const written =
		made.kind === 'failed'
			? made
			: await system.write(path, new TextEncoder().encode(text), {newFileMode: REPORT_MODE});
	switch (written.kind) {
		case 'done':
			return {kind: 'saved', path};
		case 'not-run':
			return {kind: 'failed', because: message('notice.dry-run')};
		case 'failed':
			return {kind: 'failed', because: message('notice.no-report', {reason: written.message})};
	}
}
