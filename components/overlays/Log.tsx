import {Box} from 'ink';
import type {LogView, State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {pathSpan, type Row, span, spreadRow} from '../../src/terminal/row.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';
import {Lines} from '../parts/Lines.tsx';
import type {ScreenProps} from '../screens/screen-props.ts';
import {logWindow} from './log-rows.ts';

/** The row with the path, and the row with the search or the count of earlier lines. */
export const LOG_CHROME_ROWS = 2;

/** Draws the end of the log, or the part of it that was scrolled to. */
export function Log({state, rows}: ScreenProps) {
	const terminal = useTerminal();
	const {layout, symbols} = terminal;
	const {log} = state;
	const shown = logWindow(log, Math.max(1, rows - LOG_CHROME_ROWS), terminal);
	const position = say(
		message('log.position', {
			first: log.earlier + shown.first,
			last: log.earlier + shown.last,
			total: log.earlier + log.lines.length,
		}),
	);
	const right = log.lines.length > 0 && !layout.isNarrow ? [span(position)] : [];
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Line row={spreadRow([pathSpan(pathOf(state), 'title')], right, layout.width, symbols)} />
			<Line row={statusRow(log)} />
			<Lines rows={log.lines.length > 0 ? shown.rows : [[span(say(message('log.empty')))]]} />
		</Box>
	);
}

function pathOf(state: State): string {
	return state.run.log ?? (state.logPath || say(message('log.title')));
}

function statusRow(log: LogView): Row {
	if (log.isTyping) {
		return [span(say(message('log.search', {query: log.query ?? ''})), 'now')];
	}

	if (log.query) {
		const query = log.query;
		const wanted = query.toLowerCase();
		const count = log.lines.filter((line) => line.toLowerCase().includes(wanted)).length;
		return [
			span(
				say(count === 0 ? message('log.no-match', {query}) : message('log.match', {query, count})),
			),
		];
	}

	return log.earlier > 0 ? [span(say(message('log.earlier', {count: log.earlier})))] : [span(' ')];
}
