import {printable} from './printable.ts';
import type {Symbols} from './symbols.ts';
import {cutEnd, cutMiddle, widthOf} from './text.ts';
import type {Tone} from './theme.ts';

/** A piece of one row with one meaning. */
export type Span = {
	readonly text: string;
	readonly tone?: Tone;
	/** Cut in the middle where it does not fit: paths and addresses, whose end tells them apart. */
	readonly isPath?: boolean;
	/** A line that somebody types at this moment, in which each character has its place. */
	readonly isTyped?: boolean;
};

/** What is drawn in one row of the terminal. */
export type Row = readonly Span[];

/** Returns a span. */
export function span(text: string, tone: Tone = 'plain'): Span {
	return {text, tone};
}

/** Returns a span that is cut in the middle. */
export function pathSpan(text: string, tone: Tone = 'plain'): Span {
	return {text, tone, isPath: true};
}

/** Returns a span of a line that somebody types. */
export function typedSpan(text: string, tone: Tone = 'plain'): Span {
	return {text, tone, isTyped: true};
}

/** Returns how many cells a row takes. */
export function rowWidth(row: Row): number {
	return row.reduce((sum, {text}) => sum + widthOf(text), 0);
}

/** Returns the row with all its text made safe to print. */
export function printableRow(row: Row, unicode: boolean): Row {
	return row.map((part) => ({...part, text: printable(part.text, unicode)}));
}

/** What is done to a text before it is cut: half a secret would not be known as one any more. */
let beforeCut = (text: string) => text;

/** Lets texts be cleaned by this before they are cut; the first frame has none that needs it. */
export function cleanBeforeCut(clean: (text: string) => string): void {
	beforeCut = clean;
}

/**
 * Returns the row cut to `width` cells. A path in it gives way first, in its middle; what
 * is left over is cut at the end.
 */
export function fitRow(row: Row, width: number, {ellipsis}: Symbols): Row {
	if (rowWidth(row) <= width) {
		return row;
	}

	const clean = row.map((part) => (part.isTyped ? part : {...part, text: beforeCut(part.text)}));
	let excess = rowWidth(clean) - width;
	const shorter = clean.map((part) => {
		if (!part.isPath || excess <= 0) {
			return part;
		}

		const cells = widthOf(part.text);
		const text = cutMiddle(part.text, Math.max(SHORTEST_PATH, cells - excess), ellipsis);
		excess -= cells - widthOf(text);
		return {...part, text};
	});
	return excess > 0 ? cutRow(shorter, width, ellipsis) : shorter;
}

/** Cells that a path keeps where it is cut: enough to see both of its ends. */
const SHORTEST_PATH = 12;

function cutRow(row: Row, width: number, ellipsis: string): Row {
	const kept: Span[] = [];
	let left = width;
	for (const [index, part] of row.entries()) {
		const rest = rowWidth(row.slice(index));
		if (rest <= left) {
			return [...kept, ...row.slice(index)];
		}

		const cells = widthOf(part.text);
		if (cells > left - widthOf(ellipsis)) {
			// Something behind it is cut off anyway, so it must end with the ellipsis itself.
			const text = cells > left ? part.text : part.text + ellipsis;
			return [...kept, {...part, text: cutEnd(text, left, ellipsis)}];
		}

		kept.push(part);
		left -= cells;
	}

	return kept;
}

/** Blanks that stay between the two sides of a row. */
const GAP = 2;

/**
 * Returns a row with `left` at its beginning and `right` at its end. Where both do not fit,
 * the left side is cut; where nearly nothing would be left of it, the right side is dropped.
 */
export function spreadRow(left: Row, right: Row, width: number, symbols: Symbols): Row {
	const rightWidth = rowWidth(right);
	const room = width - rightWidth - GAP;
	if (rightWidth === 0 || room < Math.min(rowWidth(left), SHORTEST_PATH)) {
		return fitRow(left, width, symbols);
	}

	const fitted = fitRow(left, room, symbols);
	return [...fitted, span(' '.repeat(width - rowWidth(fitted) - rightWidth)), ...right];
}
