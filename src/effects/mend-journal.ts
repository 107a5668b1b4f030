import {dirname, join} from 'node:path';
import {parseJournal} from '../core/journal.ts';
import {timeInName} from './log-path.ts';
import type {JournalResult} from './run-context.ts';
import type {ChangeResult, System} from './system.ts';

/** A journal of this size holds tens of thousands of acts; a larger one is not ours. */
export const JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024;
/** A journal may hold secrets of the files it keeps. */
const FILE_MODE = 0o600;
const LINE_FEED = '\n'.charCodeAt(0);

/** What was found damaged, and where the whole file as it was is kept. */
export type SetAside = {readonly path: string; readonly lines: number};

/**
 * Makes a journal fit to be added to. Lines that a crash cut off or a disk damaged are taken out,
 * after the whole file has been copied; lines of a later version stay.
 */
export async function mendJournal(
	system: System,
	path: string,
	onSetAside: (found: SetAside) => void,
): Promise<JournalResult> {
	const read = await system.read(path, {limitBytes: JOURNAL_LIMIT_BYTES});
	if (read.kind === 'missing' || (read.kind === 'file' && read.bytes.length === 0)) {
		return {kind: 'done'};
	}

	if (read.kind === 'unreadable') {
		return {kind: 'failed', message: read.message};
	}

	const text = new TextDecoder().decode(read.bytes);
	const damaged = new Set(
		parseJournal(text)
			.unreadable.filter(({isDamaged}) => isDamaged)
			.map(({line}) => line),
	);
	const endsWell = read.bytes.at(-1) === LINE_FEED;
	if (damaged.size > 0) {
		const copy = join(dirname(path), `journal.set-aside-${timeInName(system.now())}`);
		const kept = text
			.split('\n')
			.filter((line, index) => line !== '' && !damaged.has(index + 1))
			.map((line) => `${line}\n`);
		const result = await replace(system, {path, copy, whole: read.bytes, kept: kept.join('')});
		if (result.kind === 'done') {
			onSetAside({path: copy, lines: damaged.size});
			return {kind: 'done'};
		}
	}

	// Also where there is no room for a copy: then only the damaged line is lost, not the next one.
	return endsWell ? {kind: 'done'} : resultOf(await system.append(path, Uint8Array.of(LINE_FEED)));
}

async function replace(
	system: System,
	{path, copy, whole, kept}: {path: string; copy: string; whole: Uint8Array; kept: string},
): Promise<ChangeResult> {
	const copied = await system.write(copy, whole, {newFileMode: FILE_MODE});
	return copied.kind === 'done'
		? system.write(path, new TextEncoder().encode(kept), {newFileMode: FILE_MODE})
		: copied;
}

function resultOf(result: ChangeResult): JournalResult {
	return result.kind === 'failed' ? {kind: 'failed', message: result.message} : {kind: 'done'};
}
