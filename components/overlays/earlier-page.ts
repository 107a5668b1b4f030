import type {Choices} from '../../src/core/choices.ts';
import type {UndoableAct} from '../../src/core/journal.ts';
import {type EarlierRun, viewOfEarlier} from '../../src/core/resume/earlier-run.ts';
import {shellTextOf} from '../../src/core/shown-act.ts';
import type {State} from '../../src/core/state.ts';
import {undoLines, undoSteps} from '../../src/core/undo-plan.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import type {Page} from './page.ts';

/** Cells of the column with `Asked for`. */
const LABEL_WIDTH = 11;
/** Cells before the rows of a list. */
const INDENT = 2;

/** Returns what an earlier run did and decided, what is different since, and what can be taken back. */
export function earlierPage(state: State, terminal: Terminal): Page {
	const title = say(message('resume.details'));
	const {earlier} = state;
	return {title, side: '', rows: earlier ? rowsOf(earlier, state, terminal) : []};
}

function rowsOf(earlier: EarlierRun, state: State, terminal: Terminal): readonly Row[] {
	const {work} = earlier;
	const {differences = null} = viewOfEarlier(state) ?? {};
	const undo = undoLines(undoSteps(work.undoable, state.facts));
	return [
		...factRows(earlier, terminal),
		...list(message('resume.details.acts'), work.acts.map(actText), terminal),
		...(work.acts.length === 0 ? note('resume.details.no-acts', terminal) : []),
		...list(
			message('resume.details.since'),
			(differences ?? []).map((difference) => say(difference)),
			terminal,
		),
		...(differences === null
			? note('resume.since.unknown', terminal)
			: differences.length === 0
				? note('resume.since.nothing', terminal)
				: []),
		...list(message('resume.details.undo'), undo, terminal),
		...(undo.length === 0 ? note('resume.details.no-undo', terminal) : []),
	];
}

function factRows({work}: EarlierRun, {layout, symbols}: Terminal): readonly Row[] {
	const facts: readonly (readonly [Message, string])[] = [
		[message('resume.details.begun'), timeText(work.begunAt)],
		[message('resume.details.stopped'), timeText(work.stoppedAt)],
		[
			message('resume.details.command'),
			say(message('resume.details.command.value', {command: work.command, version: work.version})),
		],
		...(work.choices
			? [[message('resume.details.choices'), choicesText(work.choices)] as const]
			: []),
		[message('resume.details.run'), work.run],
	];
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	return facts.flatMap(([label, text]) => labelled(say(label), text, room, symbols));
}

function choicesText({runlevel, compose, users}: Choices): string {
	return say(
		message('resume.details.choices.value', {
			runlevel,
			compose: say(message(compose ? 'resume.details.compose' : 'resume.details.no-compose')),
			users: users.length > 0 ? users.join(', ') : say(message('resume.details.nobody')),
		}),
	);
}

/** The hour alone would not tell a night from a week. */
function timeText(at: number): string {
	return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

function actText({act, outcome}: UndoableAct): string {
	const known = outcome === 'not-run' || outcome === 'skipped' ? undefined : outcome;
	return `${shellTextOf(act)}: ${say(message(`resume.act.${known ?? 'unknown'}`))}`;
}

function list(
	title: Message,
	texts: readonly string[],
	{layout, symbols}: Terminal,
): readonly Row[] {
	return [
		[],
		[span(say(title), 'title')],
		...texts.flatMap((text) =>
			paragraph(text, layout.width - INDENT, symbols).map(
				(row): Row => [span(' '.repeat(INDENT)), ...row],
			),
		),
	];
}

function note(
	key:
		| 'resume.details.no-acts'
		| 'resume.details.no-undo'
		| 'resume.since.unknown'
		| 'resume.since.nothing',
	{layout, symbols}: Terminal,
): readonly Row[] {
	return paragraph(say(message(key)), layout.width - INDENT, symbols).map(
		(row): Row => [span(' '.repeat(INDENT)), ...row],
	);
}
