import type {Conflict} from '../../src/core/undo/three-way.ts';
import {differs, type ThreeWayRow} from '../../src/core/undo/three-way-rows.ts';
import {message, say} from '../../src/messages/message.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {padEnd, widthOf} from '../../src/terminal/text.ts';

/** The three states in the order of time. */
const STATES = ['before', 'ours', 'now'] as const;

/** Returns the row over the three columns, and how wide each of them is. */
export function threeWayHead(): {readonly text: string; readonly widths: readonly number[]} {
	const heads = STATES.map((state) => say(message(`undo.three-way.${state}`)));
	return {text: heads.join(' '), widths: heads.map(widthOf)};
}

/** Returns a line with a mark for each state in which it stands; signs and position come before colour. */
export function threeWayRow(row: ThreeWayRow, widths: readonly number[]): Row {
	const marks = STATES.map((state, index) => padEnd(row[state] ? 'x' : '.', widths[index] ?? 1));
	const sign = differs(row) ? (row.now ? '+' : '-') : ' ';
	const tone = sign === '+' ? 'added' : sign === '-' ? 'removed' : 'plain';
	return [span(`${marks.join(' ')} `), span(sign, tone), pathSpan(row.text, tone)];
}

/** Returns a row for each state in which there is no such file. */
export function missingRows(conflict: Conflict): readonly Row[] {
	return STATES.filter((state) => conflict[state] === undefined).map((state) => [
		span(say(message(`undo.three-way.no-file.${state}`))),
	]);
}
