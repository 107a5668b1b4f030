import type {Conflict} from '../core/undo/three-way.ts';
import {
	differs,
	type ThreeWayRow,
	threeWayHunks,
	threeWayRows,
} from '../core/undo/three-way-rows.ts';
import {type Message, message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {wrapWords} from './wrap.ts';

/** The three states in the order of time. */
const STATES = ['before', 'ours', 'now'] as const;

/** Returns a file in three states: before, as this product left it, and as it is now. */
export function conflictLines({path, before, ours, now}: Conflict): readonly string[] {
	const heads = STATES.map((state) => say(message(`undo.three-way.${state}`)));
	const widths = heads.map((head) => head.length);
	const states = {before, ours, now};
	const missing: readonly Message[] = STATES.filter((state) => states[state] === undefined).map(
		(state) => message(`undo.three-way.no-file.${state}`),
	);
	return [
		'',
		...wrapWords(say(message('undo.conflict', {path}))),
		...wrapWords(say(message('undo.three-way'))),
		...missing.map((text) => say(text)),
		`  ${heads.join(' ')}`,
		...threeWayHunks(threeWayRows(states)).map((row) => (row ? rowText(row, widths) : '  ...')),
	].map(cleanLine);
}

function rowText(row: ThreeWayRow, widths: readonly number[]): string {
	const marks = STATES.map((state, index) => (row[state] ? 'x' : '.').padEnd(widths[index] ?? 0));
	const sign = differs(row) ? (row.now ? '+' : '-') : ' ';
	return `  ${marks.join(' ')}  ${sign}${row.text}`;
}
