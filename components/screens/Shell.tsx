import {Box} from 'ink';
import type {ShellLine, ShellView} from '../../src/core/lesson/shell-view.ts';
import {message, say} from '../../src/messages/message.ts';
import {presentable} from '../../src/terminal/presentable.ts';
import {printable} from '../../src/terminal/printable.ts';
import {type Row, span, typedSpan} from '../../src/terminal/row.ts';
import {wrapSoft} from '../../src/terminal/text.ts';
import type {Tone} from '../../src/terminal/theme.ts';
import {type Terminal, useTerminal} from '../hooks/use-terminal.ts';
import {Lines} from '../parts/Lines.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws the shell of the pretend box: the newest lines, and the line that is typed. */
export function Shell({state, rows}: ScreenProps) {
	const terminal = useTerminal();
	const shown = shellRows(state.shell, rows, terminal);
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Lines rows={shown} />
		</Box>
	);
}

const TONES: Readonly<Record<ShellLine['kind'], Tone>> = {
	typed: 'code',
	said: 'plain',
	told: 'warn',
};

/** Returns the last rows that fit; long lines are wrapped, as a terminal does it. */
export function shellRows(shell: ShellView, rows: number, terminal: Terminal): readonly Row[] {
	const {layout, capabilities} = terminal;
	const width = Math.max(1, layout.width);
	const wrap = (text: string, tone: Tone): readonly Row[] =>
		wrapSoft(presentable(text.replaceAll('\t', '        '), capabilities.unicode), width).map(
			(line) => [span(line === '' ? ' ' : line, tone)],
		);
	// More rows than the window has are never needed, so only the end is wrapped.
	const last = shell.lines.length - shell.fromEnd;
	const lines = shell.lines.slice(Math.max(0, last - rows), last);
	const isAtEnd = shell.fromEnd === 0;
	const top: readonly Row[] =
		shell.dropped > 0 && lines.length < rows
			? [[span(say(message('shell.dropped', {count: shell.dropped})))]]
			: [];
	const all = [
		...top,
		...lines.flatMap(({kind, text}) => wrap(text, TONES[kind])),
		...(isAtEnd && !shell.isRunning ? promptRows(shell, width, terminal) : []),
	];
	return all.slice(-rows);
}

/** The caret is drawn, because the cursor of the terminal is hidden on screens. */
function promptRows(
	{prompt, input, caret}: ShellView,
	width: number,
	{capabilities}: Terminal,
): readonly Row[] {
	const text = printable(`${prompt}${input} `, capabilities.unicode);
	const at = prompt.length + caret;
	const rows: Row[] = [];
	for (let start = 0; start < text.length; start += width) {
		const piece = text.slice(start, start + width);
		const here = at - start;
		rows.push(
			here >= 0 && here < piece.length
				? [
						typedSpan(piece.slice(0, here)),
						typedSpan(piece.charAt(here), 'focus'),
						typedSpan(piece.slice(here + 1)),
					]
				: [typedSpan(piece)],
		);
	}

	return rows;
}
