import type {OutputLine} from '../../src/core/event.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {type Terminal, useTerminal} from '../hooks/use-terminal.ts';
import {Lines} from './Lines.tsx';

/** What an output panel shows. */
export type OutputPanelProps = {
	readonly lines: readonly OutputLine[];
	/** Rows it may take; the newest lines are shown. */
	readonly rows: number;
};

/** Draws lines of another program behind a gutter, so that nobody takes them for ours. */
export function OutputPanel({lines, rows}: OutputPanelProps) {
	const terminal = useTerminal();
	return <Lines rows={gutterRows(rows > 0 ? lines.slice(-rows) : [], terminal)} />;
}

/** Returns lines of another program, one row each; what is wider than the panel is cut. */
export function gutterRows(lines: readonly {readonly text: string}[], terminal: Terminal): Row[] {
	const {layout, symbols} = terminal;
	const gap = layout.isNarrow ? ' ' : '  ';
	return lines.map(({text}) => [span(symbols.gutter + gap), span(text.trimEnd())]);
}
