/** Smallest window in which every screen says all that is needed. */
export const SMALLEST = {columns: 40, rows: 15};
/** Below this only the first line that fits is drawn. */
export const HARDLY_ANY = {columns: 20, rows: 5};
/** The five stages with their signs stand side by side from this width on. */
const RAIL_COLUMNS = 64;
/** Fewer rows are better used by the body than by the rail. */
const RAIL_ROWS = 20;
/** From this width on rows are indented and have notes at their right. */
const WIDE_COLUMNS = 64;
/** Header, rule above, rule below, footer. */
const CHROME_ROWS = 4;
/** The last row stays empty: a frame as tall as the window scrolls it on some terminals. */
const EMPTY_ROWS = 1;

/** Sizes and places of every region, for one size of the window. */
export type Layout = {
	readonly columns: number;
	readonly rows: number;
	/** Rows that may be drawn, one fewer than the window has. */
	readonly frameRows: number;
	/** Cells of a row between the two margins. */
	readonly width: number;
	/** Rows of the body. */
	readonly bodyRows: number;
	/** The stages have a row of their own; else the header names the present one. */
	readonly hasRail: boolean;
	/** No indents, no notes, short words. */
	readonly isNarrow: boolean;
	/** The screens do not fit; one that says so is drawn. */
	readonly isTooSmall: boolean;
	/** Cells before a row of a list. */
	readonly indent: number;
	/** Cells of the column that holds a state word, with the space behind it. */
	readonly wordWidth: number;
};

/** Returns the layout for a window of this size. */
export function layoutFor(columns: number, rows: number): Layout {
	const hasRail = columns >= RAIL_COLUMNS && rows >= RAIL_ROWS;
	const isNarrow = columns < WIDE_COLUMNS;
	return {
		columns,
		rows,
		frameRows: Math.max(1, rows - EMPTY_ROWS),
		width: Math.max(1, columns - 2),
		bodyRows: Math.max(0, rows - EMPTY_ROWS - CHROME_ROWS - (hasRail ? 1 : 0)),
		hasRail,
		isNarrow,
		isTooSmall: columns < SMALLEST.columns || rows < SMALLEST.rows,
		indent: isNarrow ? 0 : 2,
		wordWidth: isNarrow ? 5 : 7,
	};
}

/** What a block of rows asks for. */
export type RowWish = {
	/** Rows that it would fill. */
	readonly want: number;
	/** Rows without which it is not worth drawing; 0 where it may be left out silently. */
	readonly min: number;
	/** Who is served first; higher first, and the earlier block among equals. */
	readonly priority: number;
};

/**
 * Returns how many rows each block gets.
 *
 * Law: never more than `available` together, never more than wanted, and either 0 or at
 * least the minimum. Minimums are served first, then the rest, both by priority.
 */
export function allotRows(wishes: readonly RowWish[], available: number): readonly number[] {
	const given = wishes.map(() => 0);
	const order = wishes
		.map((wish, index) => ({wish, index}))
		.toSorted((one, other) => other.wish.priority - one.wish.priority || one.index - other.index);
	let left = available;
	const refused = new Set<number>();
	for (const {wish, index} of order) {
		const least = Math.min(wish.min, wish.want);
		if (least > left) {
			refused.add(index);
			continue;
		}

		given[index] = least;
		left -= least;
	}

	for (const {wish, index} of order) {
		if (!refused.has(index)) {
			const more = Math.min(left, wish.want - (given[index] ?? 0));
			given[index] = (given[index] ?? 0) + more;
			left -= more;
		}
	}

	return given;
}

/** The part of a list that is shown. */
export type ListWindow = {
	/** Index of the first item shown. */
	readonly first: number;
	/** Items shown. */
	readonly count: number;
	/** Items before and after them; a row says so where it is not 0. */
	readonly above: number;
	readonly below: number;
};

/**
 * Returns which items of a list are shown in `rows` rows, so that the item in focus is
 * always one of them. The rows that say `4 more` are counted in.
 */
export function windowOf(total: number, focus: number, rows: number): ListWindow {
	if (total <= rows) {
		return {first: 0, count: total, above: 0, below: 0};
	}

	const target = Math.min(Math.max(focus, 0), total - 1);
	if (rows < 3) {
		// No room to say how many are hidden: the item in focus is what matters.
		const count = Math.max(0, rows);
		const first = Math.min(Math.max(0, target - count + 1), total - count);
		return {first, count, above: 0, below: 0};
	}

	if (target < rows - 1) {
		return {first: 0, count: rows - 1, above: 0, below: total - rows + 1};
	}

	if (target >= total - rows + 1) {
		const first = total - rows + 1;
		return {first, count: rows - 1, above: first, below: 0};
	}

	const count = rows - 2;
	const first = Math.min(target - count + 1, total - count - 1);
	return {first, count, above: first, below: total - first - count};
}
