import type {Act} from '../../src/core/command.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {say} from '../../src/messages/message.ts';
import {pathSpan, type Row, span, spreadRow} from '../../src/terminal/row.ts';
import {wordOfAct, wordSpan} from '../../src/terminal/words.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import {clockOf} from './act-clock.ts';
import {actRunText, actText} from './act-text.ts';

/** Returns the row of an act that runs or has run: word, command, time. */
export function actRunRow(act: ActRun, now: number, terminal: Terminal): Row {
	const {layout, symbols} = terminal;
	const text = act.outcome === 'skipped' && act.detail ? say(act.detail) : actRunText(act);
	const time = hasTime(act) ? clockOf(act, now) : '';
	return spreadRow(
		[
			span(' '.repeat(layout.indent)),
			wordSpan(wordOfAct(act.outcome), layout.wordWidth),
			span(text, act.outcome === undefined ? 'code' : 'plain'),
		],
		layout.isNarrow && act.outcome !== undefined ? [] : [span(time)],
		layout.width,
		symbols,
	);
}

/** A shorter time than this would read `0.0 s`. Milliseconds. */
const SHORTEST_TIME_MS = 100;

function hasTime({outcome, startedAt, finishedAt}: ActRun): boolean {
	return (
		outcome !== 'not-run' &&
		outcome !== 'skipped' &&
		(finishedAt === undefined || finishedAt - startedAt >= SHORTEST_TIME_MS)
	);
}

/** Returns the row of an act that has not begun. */
export function comingRow(act: Act, {layout}: Terminal): Row {
	return [
		span(' '.repeat(layout.indent)),
		wordSpan('wait', layout.wordWidth),
		act.kind === 'edit' ? pathSpan(actText(act)) : span(actText(act)),
	];
}

/** Returns the row below an act that says what was found; none where nothing was. */
export function detailRows(act: ActRun, {layout}: Terminal): readonly Row[] {
	return act.detail && act.outcome !== 'skipped' && act.outcome !== 'stopped'
		? [[span(' '.repeat(layout.indent + layout.wordWidth)), span(say(act.detail))]]
		: [];
}
