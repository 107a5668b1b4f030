import type {Act} from '../../src/core/command.ts';
import {diffLines} from '../../src/core/diff.ts';
import type {Step} from '../../src/core/plan.ts';
import type {State} from '../../src/core/state.ts';
import {message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {actText} from '../blocks/act-text.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import {diffViewRows} from '../parts/DiffView.tsx';
import type {Page} from './page.ts';

/** Returns the whole plan: every command, every change of a file, every reason. */
export function commandsPage(state: State, terminal: Terminal): Page {
	const title = say(message('commands.title'));
	if (!state.plan) {
		return {title, side: '', rows: note('commands.no-plan', terminal)};
	}

	const {steps} = state.plan;
	const acts = steps.flatMap((step) => step.acts);
	const edits = acts.filter((act) => act.kind === 'edit').length;
	const side = say(message('commands.count', {commands: acts.length - edits, edits}));
	return {
		title,
		side,
		rows: [
			...(acts.length === 0 ? [...note('commands.none', terminal), []] : []),
			...steps.flatMap((step) => stepRows(step, terminal)),
		],
	};
}

function note(
	key: 'commands.none' | 'commands.no-plan',
	{layout, symbols}: Terminal,
): readonly Row[] {
	return paragraph(say(message(key)), layout.width, symbols);
}

/** Cells before the rows of a step. */
const INDENT = 2;
/** Cells of the column with `Undo`. */
const LABEL_WIDTH = 6;

function stepRows(step: Step, {layout, symbols}: Terminal): readonly Row[] {
	const width = layout.width - INDENT;
	const because =
		step.need.kind === 'needed' ? [] : paragraph(say(step.need.because), width, symbols);
	const undo =
		step.acts.length > 0
			? labelled(
					say(message('preview.undo')),
					say(step.undo),
					{width, labelWidth: LABEL_WIDTH},
					symbols,
				)
			: [];
	const inner = [
		...because,
		...step.acts.flatMap((act) => [
			...actRows(act),
			...paragraph(say(act.reason), width - INDENT, symbols).map((row) => [
				span(' '.repeat(INDENT)),
				...row,
			]),
		]),
		...undo,
	];
	return [
		[span(say(step.title), 'title')],
		...inner.map((row): Row => [span(' '.repeat(INDENT)), ...row]),
		[],
	];
}

function actRows(act: Act): readonly Row[] {
	if (act.kind !== 'edit') {
		return [[span(act.kind === 'command' ? '$ ' : ''), span(actText(act), 'code')]];
	}

	const diff = diffLines(act.before ?? '', act.after);
	return [[pathSpan(act.path, 'code')], ...diffViewRows(diff, Number.POSITIVE_INFINITY)];
}
