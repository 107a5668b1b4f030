import type {LogView} from '../../src/core/state.ts';
import {presentable} from '../../src/terminal/presentable.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {wrapHard} from '../../src/terminal/text.ts';
import type {Terminal} from '../hooks/use-terminal.ts';

/** The part of the log that is seen. */
export type LogWindow = {
	readonly rows: readonly Row[];
	/** First and last line seen, from 1. */
	readonly first: number;
	readonly last: number;
};

/** Returns the lines that end where the view ends; never more than `rows` rows of them. */
export function logWindow(log: LogView, rows: number, terminal: Terminal): LogWindow {
	const last = log.lines.length - 1 - Math.min(log.fromEnd, logScrollLimit(log, rows, terminal));
	const shown: Row[] = [];
	let first = last;
	for (let index = last; index >= 0 && shown.length < rows; index--) {
		const pieces = piecesOf(log, index, terminal);
		// The end of a line that is longer than the view is where its news is.
		shown.unshift(...pieces.slice(-(rows - shown.length)));
		first = index;
	}

	return {rows: shown, first: first + 1, last: last + 1};
}

/** Returns how far the view can go up: until the first line is at its top. */
export function logScrollLimit(log: LogView, rows: number, terminal: Terminal): number {
	let used = 0;
	let count = 0;
	while (count < log.lines.length) {
		used += piecesOf(log, count, terminal).length;
		if (used > rows && count > 0) {
			break;
		}

		count++;
	}

	return Math.max(0, log.lines.length - count);
}

function piecesOf(log: LogView, index: number, {layout, capabilities}: Terminal): readonly Row[] {
	const text = presentable(log.lines[index] ?? '', capabilities.unicode);
	const query = log.query?.toLowerCase();
	const tone = query && text.toLowerCase().includes(query) ? 'now' : 'plain';
	const pieces = log.wraps ? wrapHard(text, layout.width) : [text];
	return pieces.map((piece) => [span(piece, tone)]);
}
