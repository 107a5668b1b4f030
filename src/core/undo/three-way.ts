import {applyPatch, structuredPatch} from 'diff';
import type {ByteString} from '../byte-string.ts';

/** A file that somebody else has changed after us. */
export type Conflict = {
	readonly path: string;
	/** Bytes before our change; undefined where there was no file. */
	readonly before: ByteString | undefined;
	/** Bytes that we wrote. */
	readonly ours: ByteString | undefined;
	/** Bytes that are there now. */
	readonly now: ByteString | undefined;
	/** The present file without our change; undefined where the two changes touch each other. */
	readonly merged: ByteString | undefined;
};

/** Lines around a change that must still be there for it to be taken back by itself. */
const CONTEXT_LINES = 3;

/** Returns what is to be decided, or undefined where the file is as we left it or as it was before. */
export function conflictOf(
	path: string,
	before: ByteString | undefined,
	ours: ByteString | undefined,
	now: ByteString | undefined,
): Conflict | undefined {
	return now === ours || now === before
		? undefined
		: {path, before, ours, now, merged: withoutOurs(before, ours, now)};
}

/** Only a change whose lines and surroundings are still there can be told from the others. */
function withoutOurs(
	before: ByteString | undefined,
	ours: ByteString | undefined,
	now: ByteString | undefined,
): ByteString | undefined {
	if (before === undefined || ours === undefined || now === undefined) {
		return undefined;
	}

	const patch = structuredPatch('ours', 'before', ours, before, '', '', {context: CONTEXT_LINES});
	const merged = applyPatch(now, patch, {fuzzFactor: 0, autoConvertLineEndings: false});
	return merged === false ? undefined : merged;
}
