import type {OutputLine} from '../../src/core/event.ts';
import {presentable} from '../../src/terminal/presentable.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {widthOf, wrapSoft} from '../../src/terminal/text.ts';
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
function gutterRows(lines: readonly {readonly text: string}[], terminal: Terminal): Row[] {
	const {layout, symbols} = terminal;
	const gap = layout.isNarrow ? ' ' : '  ';
	return lines.map(({text}) => [span(symbols.gutter + gap), span(text.trimEnd())]);
}

/**
 * Returns lines of another program in at most `rows` rows without losing their ends, where the
 * reason of a failure mostly stands: wrapped where all fits, else cut in the middle.
 */
export function wholeGutterRows(
	lines: readonly {readonly text: string}[],
	rows: number,
	terminal: Terminal,
): readonly Row[] {
	const {layout, symbols, capabilities} = terminal;
	const gutter = span(symbols.gutter + (layout.isNarrow ? ' ' : '  '));
	const room = layout.width - widthOf(gutter.text);
	const all = lines.map(({text}) => presentable(text.trimEnd(), capabilities.unicode));
	const indent = Math.min(...all.map((text) => text.length - text.trimStart().length));
	// Where room is short, a margin that all lines share tells nothing.
	const texts = layout.isNarrow ? all.map((text) => text.slice(indent)) : all;
	const wrapped = texts.flatMap((text) => wrapSoft(text, room));
	return wrapped.length <= rows
		? wrapped.map((text) => [gutter, span(text)])
		: texts.map((text) => [gutter, pathSpan(text)]);
}
