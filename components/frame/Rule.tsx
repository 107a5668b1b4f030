import {Box} from 'ink';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';
import {ruleRow} from './rule-row.ts';

/** Draws the row between two regions; screen readers are spared it. */
export function Rule() {
	const terminal = useTerminal();
	return (
		<Box aria-hidden height={1} flexShrink={0} overflow="hidden">
			<Line row={ruleRow(terminal)} width={terminal.layout.columns} />
		</Box>
	);
}
