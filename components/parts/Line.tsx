import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {presentableRow, withoutSecrets} from '../../src/terminal/presentable.ts';
import {cleanBeforeCut, fitRow, type Row} from '../../src/terminal/row.ts';
import {useTerminal} from '../hooks/use-terminal.ts';

cleanBeforeCut(withoutSecrets);

/** What a line shows. */
export type LineProps = {
	readonly row: Row;
	/** Cells it may take; the width of the body unless said otherwise. */
	readonly width?: number;
	/** Something that moves, in front of the text; one cell wide. */
	readonly lead?: ReactNode;
};

/**
 * Draws exactly one row of the terminal, whatever its text holds.
 *
 * The only part that hands text to Ink, which lets colours and links of foreign text pass.
 */
export function Line({row, width, lead}: LineProps) {
	const {capabilities, layout, symbols, theme} = useTerminal();
	const room = (width ?? layout.width) - (lead ? 1 : 0);
	const fitted = fitRow(presentableRow(row, capabilities.unicode), room, symbols);
	return (
		<Box height={1} flexShrink={0} overflow="hidden">
			{lead}
			<Text wrap="truncate-end">
				{fitted.map((part, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: spans have no identity but their place.
					<Text key={index} {...theme[part.tone ?? 'plain']}>
						{part.text}
					</Text>
				))}
			</Text>
		</Box>
	);
}
