import type {ActRun} from '../../src/core/run-state.ts';
import {tellingLines} from '../../src/core/selectors.ts';
import {message, say} from '../../src/messages/message.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {type Terminal, useTerminal} from '../hooks/use-terminal.ts';
import {Lines} from './Lines.tsx';
import {wholeGutterRows} from './OutputPanel.tsx';

/** What is shown of an act that failed. */
export type FailurePanelProps = {readonly act: ActRun; readonly rows: number};

/** More of a program's last words than these are for the log. */
const MOST_LINES = 6;
/** Rows that their lines may take where they are wrapped; dockerd writes very long ones. */
const MOST_WRAPPED_ROWS = 9;
/** Their words matter more than the row that says whose they are. */
const ROWS_WITH_HEADING = 3;

/** Draws the lines of a failed program that tell most, unchanged, and its exit code. */
export function FailurePanel({act, rows}: FailurePanelProps) {
	const terminal = useTerminal();
	const lines = tellingLines(act, MOST_LINES);
	if (lines.length === 0) {
		return <Lines rows={[[span(silentText(act))]].slice(0, rows)} />;
	}

	const heading: Row = [span(saidText(act))];
	const isWorthARow = rows >= Math.min(ROWS_WITH_HEADING, lines.length + 1);
	const told = tellingLines(act, Math.min(MOST_LINES, rows - (isWorthARow ? 1 : 0)));
	const hasHeading = told.length < rows;
	const room = rows - (hasHeading ? 1 : 0);
	return (
		<Lines rows={[...(hasHeading ? [heading] : []), ...wholeGutterRows(told, room, terminal)]} />
	);
}

/** Returns the rows that it wants, and those without which it tells nothing. */
export function failurePanelSize(
	act: ActRun,
	terminal: Terminal,
): {readonly want: number; readonly min: number} {
	const lines = tellingLines(act, MOST_LINES);
	const wrapped = wholeGutterRows(lines, MOST_WRAPPED_ROWS, terminal).length;
	return {want: Math.max(1, wrapped) + 1, min: Math.min(2, Math.max(1, lines.length))};
}

function saidText(act: ActRun): string {
	const program = programOf(act);
	if (act.kind === 'wait') {
		return say(message('failure.said.log'));
	}

	return act.exitCode === null
		? say(message('failure.said.no-code', {program}))
		: say(message('failure.said', {program, code: act.exitCode}));
}

function silentText(act: ActRun): string {
	if (act.outcome === 'timed-out') {
		return say(message('failure.timed-out'));
	}

	const program = programOf(act);
	return act.exitCode === null
		? say(message('failure.silent.no-code', {program}))
		: say(message('failure.silent', {program, code: act.exitCode}));
}

function programOf(act: ActRun): string {
	return act.argv?.[0] ?? act.shell.split(' ', 1)[0] ?? act.id;
}
