import {Box} from 'ink';
import type {EditorView} from '../../src/core/lesson/editor.ts';
import {message, say} from '../../src/messages/message.ts';
import {printable} from '../../src/terminal/printable.ts';
import {pathSpan, type Row, span, spreadRow, typedSpan} from '../../src/terminal/row.ts';
import {type Terminal, useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';
import {Lines} from '../parts/Lines.tsx';
import type {ScreenProps} from './screen-props.ts';

/** The row with the path, and the row with the mode. */
const CHROME_ROWS = 2;
/** Blanks that a tab is drawn as; one keeps the caret where it belongs. */
const TAB = ' ';

/** Draws a file of the pretend box as vi does: its lines, and what keys mean now. */
export function Editor({state, rows}: ScreenProps) {
	const terminal = useTerminal();
	const {editor} = state;
	if (!editor) {
		return null;
	}

	const {layout, symbols} = terminal;
	const place = `${editor.row + 1}/${editor.lines.length}`;
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Line
				row={spreadRow([pathSpan(editor.path, 'title')], [span(place)], layout.width, symbols)}
			/>
			<Lines rows={textRows(editor, Math.max(1, rows - CHROME_ROWS), terminal)} />
			<Line
				row={[
					span(statusText(editor, layout.isNarrow), editor.mode === 'normal' ? 'plain' : 'now'),
				]}
			/>
		</Box>
	);
}

function textRows(
	editor: EditorView,
	rows: number,
	{layout, capabilities}: Terminal,
): readonly Row[] {
	const {lines, row, column} = editor;
	const first = Math.max(0, Math.min(row - Math.floor(rows / 2), lines.length - rows));
	// A caret far to the right moves the whole text, as a narrow window has to.
	const shift = Math.max(0, column - layout.width + 2);
	return Array.from({length: rows}, (_, index): Row => {
		const line = lines[first + index];
		if (line === undefined) {
			return [span('~')];
		}

		const shown = printable(line.replaceAll('\t', TAB), capabilities.unicode);
		const text = shown.slice(shift, shift + layout.width);
		if (first + index !== row) {
			return [typedSpan(text === '' ? ' ' : text)];
		}

		const here = column - shift;
		const under = text.charAt(here) || ' ';
		return [
			typedSpan(text.slice(0, here)),
			typedSpan(under, 'focus'),
			typedSpan(text.slice(here + 1)),
		];
	});
}

function statusText({mode, command, message: told}: EditorView, isNarrow: boolean): string {
	if (mode === 'command' || mode === 'search') {
		return `${mode === 'command' ? ':' : '/'}${command}_`;
	}

	if (told !== '') {
		return told;
	}

	return mode === 'insert'
		? say(message('editor.mode.insert'))
		: say(
				message(isNarrow ? 'editor.mode.normal.short' : 'editor.mode.normal', {
					leave: ':q!',
				}),
			);
}
