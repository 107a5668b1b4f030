import {Box} from 'ink';
import type {ReactNode} from 'react';
import {allotRows, type RowWish} from '../../src/terminal/layout.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {Lines} from '../parts/Lines.tsx';

/** A part of a screen that asks for rows and draws itself into those that it gets. */
export type Block = RowWish & {
	readonly key: string;
	readonly draw: (rows: number) => ReactNode;
	/** Empty; never drawn first, last or beside another one. */
	readonly isBlank?: true;
};

/** How much a block matters where there is little room; what has to be decided comes first. */
export const PRIORITY = {
	decision: 100,
	subject: 90,
	essential: 80,
	helpful: 60,
	context: 40,
	spacing: 20,
	extra: 10,
} as const;

/** Returns a block of rows of which at least `min` must be seen; the last ones give way. */
export function rowsBlock(
	key: string,
	rows: readonly Row[],
	priority: number,
	min: number = rows.length,
): Block {
	return {
		key,
		want: rows.length,
		min,
		priority,
		draw: (given) => <Lines rows={rows.slice(0, given)} />,
	};
}

/** Returns an empty row between two blocks, where there is room for it. */
export function blank(key: string): Block {
	return {
		key,
		want: 1,
		min: 0,
		priority: PRIORITY.spacing,
		isBlank: true,
		draw: () => <Lines rows={[[span(' ')]]} />,
	};
}

/** Draws blocks below each other in at most `rows` rows. */
export function Stack({blocks, rows}: {readonly blocks: readonly Block[]; readonly rows: number}) {
	const given = allotRows(blocks, rows);
	const drawn = blocks
		.map((block, index) => ({block, rows: given[index] ?? 0}))
		.filter((part) => part.rows > 0)
		.filter(
			(part, index, parts) =>
				!part.block.isBlank || (index > 0 && !parts[index - 1]?.block.isBlank),
		);
	return (
		<Box flexDirection="column" flexShrink={0}>
			{drawn.map((part) => (
				<Box key={part.block.key} height={part.rows} flexShrink={0} overflow="hidden">
					{part.block.draw(part.rows)}
				</Box>
			))}
		</Box>
	);
}
