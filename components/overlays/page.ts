import type {Row} from '../../src/terminal/row.ts';

/** Something to read that may be longer than the window. */
export type Page = {
	/** What it is, at the left of its first row. */
	readonly title: string;
	/** What belongs to it, at the right of its first row. */
	readonly side: string;
	readonly rows: readonly Row[];
};

/** Rows of a page that never scroll: its title and the empty row below. */
export const PAGE_CHROME_ROWS = 2;

/** Returns the largest scroll position that still fills the view. */
export function scrollLimit(page: Page, rows: number): number {
	return Math.max(0, page.rows.length - Math.max(1, rows - PAGE_CHROME_ROWS));
}
