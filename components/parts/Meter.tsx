import {meterRow} from '../../src/terminal/meter.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from './Line.tsx';

/** What a meter shows: counted progress, never a guess. */
export type MeterProps = {
	readonly done: number;
	readonly total: number;
	readonly label: string;
};

/** Draws a bar and its number in one row. */
export function Meter({done, total, label}: MeterProps) {
	const {layout, symbols} = useTerminal();
	return <Line row={meterRow({done, total}, label, layout.width, symbols)} />;
}
