import {Box} from 'ink';
import {span} from '../../src/terminal/row.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';

/** Draws the row between two regions; screen readers are spared it. */
export function Rule() {
	const {layout, symbols} = useTerminal();
	return (
		<Box aria-hidden height={1} flexShrink={0} overflow="hidden">
			<Line row={[span(symbols.rule.repeat(layout.columns))]} width={layout.columns} />
		</Box>
	);
}
