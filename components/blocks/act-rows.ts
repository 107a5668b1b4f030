import type {Act} from '../../src/core/command.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {isServant, testTitle} from '../../src/core/test-title.ts';
import {say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span, spreadRow} from '../../src/terminal/row.ts';
import {wordOfAct, wordSpan} from '../../src/terminal/words.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import {clockOf} from './act-clock.ts';
import {actRunText, actText} from './act-text.ts';

/** Returns the row of an act that runs or has run: word, command, time. */
export function actRunRow(act: ActRun, now: number, terminal: Terminal): Row {
	const {layout, symbols} = terminal;
	const time = hasTime(act) ? clockOf(act, now) : '';
	return spreadRow(
		[
			span(' '.repeat(layout.indent)),
			wordSpan(wordOfAct(act.outcome), layout.wordWidth),
			...rowText(act, layout.isNarrow),
		],
		layout.isNarrow && act.outcome !== undefined ? [] : [span(time)],
		layout.width,
		symbols,
	);
}

/** A test is named by what it proves, with what it found beside it; any other act by its command. */
function rowText(act: ActRun, isNarrow: boolean): Row {
	const title = titleOf(act);
	if (title) {
		const found = isNarrow || act.outcome === undefined ? undefined : act.detail;
		return found
			? [span(say(title).padEnd(TITLE_WIDTH)), span(`  ${say(found)}`)]
			: [span(say(title))];
	}

	const text = act.outcome === 'skipped' && act.detail ? say(act.detail) : actRunText(act);
	return [span(text, act.outcome === undefined ? 'code' : 'plain')];
}

/** Cells of the column with what is tested; a longer title pushes what was found to the right. */
const TITLE_WIDTH = 24;

function titleOf({step, id, argv}: ActRun) {
	return testTitle(step, id, argv);
}

/** Returns the acts that tell something: what only served a test has no row, unless it went wrong. */
export function tellingActs(acts: readonly ActRun[]): readonly ActRun[] {
	return acts.filter(
		({step, id, outcome}) =>
			!isServant(step, id) || (outcome !== 'succeeded' && outcome !== 'skipped'),
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
export function comingRow(step: string, act: Act, {layout}: Terminal): Row {
	const title = testTitle(step, act.id, act.kind === 'command' ? act.argv : []);
	return [
		span(' '.repeat(layout.indent)),
		wordSpan('wait', layout.wordWidth),
		title ? span(say(title)) : act.kind === 'edit' ? pathSpan(actText(act)) : span(actText(act)),
	];
}

/** Returns the rows below an act that say what was found; none where nothing was. */
export function detailRows(act: ActRun, {layout, symbols}: Terminal): readonly Row[] {
	// Where there is no title, a test that was not made has its reason in its own row.
	const isSaid = act.outcome === 'skipped' && titleOf(act) === undefined;
	if (!act.detail || isSaid || act.outcome === 'stopped') {
		return [];
	}

	const margin = layout.indent + layout.wordWidth;
	return paragraph(say(act.detail), layout.width - margin, symbols).map((row) => [
		span(' '.repeat(margin)),
		...row,
	]);
}

/** Returns the row of an act by its title alone, where what was found stands below it. */
export function titleRow(act: ActRun, now: number, terminal: Terminal): Row {
	const {detail, ...untold} = act;
	return titleOf(act) && detail ? actRunRow(untold, now, terminal) : actRunRow(act, now, terminal);
}
