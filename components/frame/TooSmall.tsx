import {Box} from 'ink';
import type {State} from '../../src/core/state.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';
import {tooSmallRows} from './too-small-rows.ts';

/** Draws what is needed while the window is too small for any screen; work goes on behind it. */
export function TooSmall({state}: {readonly state: State}) {
	const {layout} = useTerminal();
	return (
		<Box flexDirection="column" flexShrink={0}>
			{tooSmallRows(state, layout).map((row, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone.
				<Line key={index} row={row} width={layout.columns} />
			))}
		</Box>
	);
}
