import {useRef} from 'react';
import {span} from '../../src/terminal/row.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Busy} from './Busy.tsx';
import {Line} from './Line.tsx';

/** Draws a row that says what is being waited for, where nothing else shows it. */
export function Working({text}: {readonly text: string}) {
	const {layout} = useTerminal();
	const beat = useChanges(text);
	return <Line row={[span(` ${text}`, 'now')]} lead={<Busy beat={beat} />} width={layout.width} />;
}

/** Returns how often a text has changed since it was first drawn. */
function useChanges(text: string): number {
	const seen = useRef({text, count: 0});
	if (seen.current.text !== text) {
		seen.current = {text, count: seen.current.count + 1};
	}

	return seen.current.count;
}
