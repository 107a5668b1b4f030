import type {Act} from '../../src/core/command.ts';
import {say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {actText} from '../blocks/act-text.ts';
import {type Terminal, useTerminal} from '../hooks/use-terminal.ts';
import {moreRow} from './choice-rows.ts';
import {Lines} from './Lines.tsx';

/** What a preview of commands shows. */
export type CommandPreviewProps = {
	readonly acts: readonly Act[];
	readonly rows: number;
};

/** Draws commands as they would be typed, each with its reason where there is room for all of them. */
export function CommandPreview({acts, rows}: CommandPreviewProps) {
	return <Lines rows={commandPreviewRows(acts, rows, useTerminal())} />;
}

/** Returns the rows of the preview: with reasons, without them, or the first ones and a count. */
function commandPreviewRows(
	acts: readonly Act[],
	rows: number,
	terminal: Terminal,
): readonly Row[] {
	const [only] = acts;
	if (only && acts.length === 1) {
		return [commandRow(only), ...reasonRows(only, terminal)].slice(0, rows);
	}

	if (rows >= acts.length * 2) {
		return acts.flatMap((act) => [commandRow(act), [span('  '), span(say(act.reason))]]);
	}

	if (rows >= acts.length) {
		return acts.map(commandRow);
	}

	const count = Math.max(0, rows - 1);
	return [
		...acts.slice(0, count).map(commandRow),
		...moreRow(terminal.symbols.below, acts.length - count),
	];
}

/** Returns how many rows a preview fills at most: a reason is only wrapped where it is alone. */
export function commandPreviewSize(acts: readonly Act[], terminal: Terminal): number {
	const [only] = acts;
	return only && acts.length === 1 ? 1 + reasonRows(only, terminal).length : acts.length * 2;
}

/** Returns how many of these rows a preview fills: reasons are shown for all commands or for none. */
export function commandPreviewFit(acts: readonly Act[], rows: number, terminal: Terminal): number {
	return commandPreviewRows(acts, rows, terminal).length;
}

function commandRow(act: Act): Row {
	return act.kind === 'command'
		? [span('$ '), span(actText(act), 'code')]
		: [span('  '), span(actText(act))];
}

function reasonRows(act: Act, {layout, symbols}: Terminal): readonly Row[] {
	return paragraph(say(act.reason), layout.width - 2, symbols).map((row) => [span('  '), ...row]);
}
