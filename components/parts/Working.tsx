import {span} from '../../src/terminal/row.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Busy} from './Busy.tsx';
import {Line} from './Line.tsx';

/** Draws a row that says what is being waited for, where nothing else shows it. */
export function Working({text}: {readonly text: string}) {
	const {layout} = useTerminal();
	return <Line row={[span(` ${text}`, 'now')]} lead={<Busy />} width={layout.width} />;
}
