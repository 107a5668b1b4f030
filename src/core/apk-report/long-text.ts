import {shapeOf} from './line-shape.ts';

/** Up to this length every line is read; what is longer is a log, of which most lines say nothing. Characters. */
export const LONG_TEXT = 1024 * 1024;

/** The end of a log tells how it ended, so its last lines are all read. */
const TAIL_LINES = 2000;
/** The last lines together are not longer; some logs have a novel in a line. Characters. */
const TAIL_LENGTH = 1024 * 1024;
/** So many lines that differ in digits only are kept; more of the same say no more. */
const MOST_OF_ONE_SHAPE = 20;
/** So many shapes are told apart by the beginning of the line, then by its trouble, then by one word. */
const MOST_SHAPES = 10_000;
/** What follows the word of trouble and decides whether two lines are alike. Characters. */
const TROUBLE_LENGTH = 12;
/** Lines of apk's reports that are read beside all others. */
const MOST_REPORT_LINES = 10_000;

/** Words that a line must have to be worth reading: apk's signs, and whatever may be trouble. */
const WORTH_READING =
	/ERROR|WARNING|^\s*\( ?\d|^OK:|rror|ail(?:ed|ure)|atal|denied|annot|an't|nable to|no such|No such|unknown|nvalid|in use|already|imeout|timed out|refused|reset|toomany|missing|upport|x509|misbehav|needs|stopped|crashed|unsuperv|softlevel|isn't|not (?:found|mounted|running|allowed|permitted|enabled|match)|read-only|lookup |expired|rate limit|API listen|completed init|Code: |pid file|without/;

/** A line of the text with its number, which counts from 1. */
export type NumberedLine = {readonly raw: string; readonly line: number};

/** Who reads the lines that are chosen. */
export type ChosenLines = {
	/** Takes the next line that is read. */
	readonly read: (entry: NumberedLine) => void;
	/** Whether the lines before it are of apk's report, whose lines have no sign of their own. */
	readonly isInReport: () => boolean;
};

/**
 * Decides which lines of a text are read: of a short text all, of a long one those that may be
 * trouble and say something new, and the last ones. Order is kept and memory is bounded.
 */
export class LineChoice {
	private readonly reader: ChosenLines;
	private readonly shapes = new Map<number, number>();
	private readonly troubles = new Map<number, number>();
	private readonly words = new Map<number, number>();
	/** In a long text a line waits here, as it may be one of the last. */
	private tail: NumberedLine[] = [];
	private tailStart = 0;
	private tailLength = 0;
	private length = 0;
	private reportLines = 0;
	/** Lines that were passed over. */
	skipped = 0;

	constructor(reader: ChosenLines) {
		this.reader = reader;
	}

	/** Takes the next line of the text. */
	push(entry: NumberedLine): void {
		this.length += entry.raw.length + 1;
		if (this.length <= LONG_TEXT) {
			this.reader.read(entry);
			return;
		}

		this.tail.push(entry);
		this.tailLength += entry.raw.length;
		while (this.tail.length - this.tailStart > TAIL_LINES || this.tailLength > TAIL_LENGTH) {
			this.release();
		}
	}

	/** Ends the text: its last lines are all read. */
	finish(): void {
		for (const entry of this.tail.slice(this.tailStart)) {
			this.reader.read(entry);
		}
	}

	/** The first line of the tail is none of the last ones any more. */
	private release(): void {
		const first = this.tail[this.tailStart++];
		if (first) {
			this.tailLength -= first.raw.length;
			if (this.takes(first.raw)) {
				this.reader.read({raw: copied(first.raw), line: first.line});
			} else {
				this.skipped++;
			}
		}

		if (this.tailStart > TAIL_LINES) {
			this.tail = this.tail.slice(this.tailStart);
			this.tailStart = 0;
		}
	}

	private takes(raw: string): boolean {
		if (this.reportLines < MOST_REPORT_LINES && this.reader.isInReport()) {
			this.reportLines++;
			return true;
		}

		const found = WORTH_READING.exec(raw);
		if (!found) {
			return false;
		}

		const {index} = found;
		const {length} = found[0];
		if (this.shapes.size < MOST_SHAPES) {
			return isNew(this.shapes, shapeOf(raw, 0));
		}

		return this.troubles.size < MOST_SHAPES
			? isNew(this.troubles, shapeOf(raw, index, length + TROUBLE_LENGTH))
			: isNew(this.words, shapeOf(raw, index, length));
	}
}

/** Whether a shape was not seen too often yet. */
function isNew(counts: Map<number, number>, shape: number): boolean {
	const count = counts.get(shape) ?? 0;
	counts.set(shape, count + 1);
	return count < MOST_OF_ONE_SHAPE;
}

/** A part of a string keeps all of it in memory; only joining makes a new one. */
function copied(raw: string): string {
	return ` ${raw}`.slice(1);
}
