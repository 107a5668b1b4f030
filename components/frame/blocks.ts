import type {ReactNode} from 'react';
import {allotRows, type RowWish} from '../../src/terminal/layout.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import type {Symbols} from '../../src/terminal/symbols.ts';

/** A part of a screen that asks for rows and fills those that it gets. */
export type Block = RowWish & {
	readonly key: string;
	/** The rows out of these that it can make use of; the others go to those who can. */
	readonly snap?: (rows: number) => number;
	/** Empty; never drawn first, last or beside another one. */
	readonly isBlank?: true;
} & Filling;

/** What fills a block: rows of text, or a picture where something in it moves. */
type Filling =
	| {readonly rowsIn: (rows: number) => readonly Row[]; readonly draw?: never}
	| {readonly draw: (rows: number) => ReactNode; readonly rowsIn?: never};

/** A block of which every row is known before it is drawn. */
export type RowsBlock = Extract<Block, {readonly rowsIn: unknown}>;

/** How much a block matters where there is little room; what has to be decided comes first. */
export const PRIORITY = {
	decision: 100,
	subject: 90,
	essential: 80,
	helpful: 60,
	context: 40,
	/** The empty row above the choices parts what is said from what can be done. */
	parting: 30,
	spacing: 20,
	extra: 10,
} as const;

/** Returns a block of rows of which at least `min` must be seen; the last ones give way. */
export function rowsBlock(
	key: string,
	rows: readonly Row[],
	priority: number,
	min: number = rows.length,
): RowsBlock {
	return {
		key,
		want: rows.length,
		min,
		priority,
		rowsIn: (given) => rows.slice(0, given),
	};
}

/** Returns a block of running text: where its end gives way, an ellipsis says so. */
export function textBlock(
	key: string,
	rows: readonly Row[],
	priority: number,
	min: number,
	{ellipsis}: Symbols,
): RowsBlock {
	return {
		...rowsBlock(key, rows, priority, Math.min(min, rows.length)),
		rowsIn: (given) =>
			rows
				.slice(0, given)
				.map((row, index) =>
					index === given - 1 && given < rows.length ? [...row, span(ellipsis)] : row,
				),
	};
}

/** Returns an empty row between two blocks, where there is room for it. */
export function blank(key: string, priority: number = PRIORITY.spacing): RowsBlock {
	return {
		key,
		want: 1,
		min: 0,
		priority,
		isBlank: true,
		rowsIn: () => [[span(' ')]],
	};
}

/** A block with the rows that it got. */
export type PlacedBlock<Kind extends Block = Block> = {readonly block: Kind; readonly rows: number};

/** Returns the blocks that are seen in `rows` rows, in their order, with the rows of each. */
export function placed<Kind extends Block>(
	blocks: readonly Kind[],
	rows: number,
): readonly PlacedBlock<Kind>[] {
	const given = allotSnapped(blocks, rows);
	return blocks
		.map((block, index) => ({block, rows: given[index] ?? 0}))
		.filter((part) => part.rows > 0)
		.filter(
			(part, index, parts) =>
				!part.block.isBlank || (index > 0 && !parts[index - 1]?.block.isBlank),
		);
}

/** Returns the rows of each block, with none left to a block that would draw nothing in them. */
function allotSnapped(blocks: readonly Block[], rows: number): readonly number[] {
	let wishes: readonly RowWish[] = blocks;
	for (;;) {
		const given = allotRows(wishes, rows);
		const useful = blocks.map((block, index) => {
			const count = given[index] ?? 0;
			return block.snap ? Math.min(count, block.snap(count)) : count;
		});
		if (useful.every((count, index) => count === given[index])) {
			return given;
		}

		wishes = wishes.map((wish, index) =>
			useful[index] === given[index] ? wish : {...wish, want: useful[index] ?? 0},
		);
	}
}
