/** Up to this length every line is read; what is longer is a log, of which most lines say nothing. Characters. */
export const LONG_TEXT = 4 * 1024 * 1024;

/** The first lines of a long text are read all the same; they tell what it is. */
const HEAD_LINES = 5000;
/** So many lines that differ in digits only are kept; more of the same say no more. */
const MOST_OF_ONE_SHAPE = 20;
/** So many different shapes are told apart; then every line of a new shape is kept. */
const MOST_SHAPES = 20_000;
/** The beginning of a line that decides whether two lines are alike. Characters. */
const SHAPE_LENGTH = 200;

/** Words that a line must have to be worth reading: apk's signs, and whatever may be trouble. */
const WORTH_READING =
	/ERROR|WARNING|^\s*\( ?\d|^OK:|rror|ail(?:ed|ure)|atal|denied|annot|an't|nable to|no such|No such|unknown|nvalid|in use|already|imeout|timed out|refused|reset|toomany|missing|upport|x509|misbehav|needs|stopped|crashed|unsuperv|softlevel|isn't|not (?:found|mounted|running|allowed|permitted|enabled|match)|read-only|lookup |expired|rate limit|API listen|completed init|Code: |pid file|without/;

/** Decides which lines of a long text are read; of a short text all are. */
export class LineChoice {
	private readonly counts = new Map<string, number>();
	private length = 0;
	private lines = 0;
	/** Lines that were passed over. */
	skipped = 0;

	/** Whether this line, the next one of the text, is read. */
	takes(raw: string, isWanted: boolean): boolean {
		this.length += raw.length + 1;
		this.lines++;
		if (!this.isLong || this.lines <= HEAD_LINES || isWanted) {
			return true;
		}

		const isTaken = WORTH_READING.test(raw) && this.isNew(raw);
		this.skipped += isTaken ? 0 : 1;
		return isTaken;
	}

	/** Returns the line; of a long text a copy, so that it does not keep the piece that it came in. */
	kept(raw: string): string {
		return this.isLong ? Array.from(raw).join('') : raw;
	}

	private get isLong(): boolean {
		return this.length > LONG_TEXT;
	}

	private isNew(raw: string): boolean {
		const shape = raw.slice(0, SHAPE_LENGTH).replace(/[\da-f]*\d[\da-f]*/g, '#');
		const count = this.counts.get(shape) ?? 0;
		if (count > 0 || this.counts.size < MOST_SHAPES) {
			this.counts.set(shape, count + 1);
		}

		return count < MOST_OF_ONE_SHAPE;
	}
}
