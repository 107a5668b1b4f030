import {Box} from 'ink';
import type {Row} from '../../src/terminal/row.ts';
import {Line} from './Line.tsx';

/** Draws rows below each other, one line each. */
export function Lines({rows}: {readonly rows: readonly Row[]}) {
	return (
		<Box flexDirection="column" flexShrink={0}>
			{rows.map((row, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone.
				<Line key={index} row={row} />
			))}
		</Box>
	);
}
