import {dueRepair, type EarlierRun} from '../../src/core/resume/earlier-run.ts';
import type {ResumeView} from '../../src/core/resume/resume-view.ts';
import {undoLines, undoSteps} from '../../src/core/undo-plan.ts';
import {message, say} from '../../src/messages/message.ts';
import {labelled} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {padEnd} from '../../src/terminal/text.ts';
import {wordSpan} from '../../src/terminal/words.ts';
import {type Block, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import type {Scene} from './scene.ts';

/** Cells of the column with the names of the stages. */
const NAME_WIDTH = 15;
/** Cells of the column with `Since`. */
const LABEL_WIDTH = 7;

/** Returns the five stages: done, where it stopped, not begun, with what was changed there. */
export function stagesBlock({rows}: ResumeView, {terminal}: Scene): Block {
	const {indent, wordWidth, isNarrow} = terminal.layout;
	const drawn = rows
		// Where there is little room, the one where it stopped says enough; all is in the details.
		.filter(({state}) => !isNarrow || state === 'stop')
		.map(
			({stage, state, acts}): Row => [
				span(' '.repeat(indent)),
				wordSpan(state, wordWidth),
				span(padEnd(say(message(`stage.${stage}`)), isNarrow ? 0 : NAME_WIDTH), 'title'),
				span(isNarrow ? '  ' : ''),
				pathSpan(acts.join('; ')),
			],
		);
	return rowsBlock('stages', drawn, PRIORITY.helpful, 1);
}

/** Returns what an undo that was cut off has still to take back. */
export function leftBlocks({work}: EarlierRun, {state, terminal}: Scene): readonly Block[] {
	const lines = undoLines(undoSteps(work.undoable, state.facts));
	const rows = lines.map(
		(line): Row => [span(' '.repeat(terminal.layout.indent)), span(line, 'code')],
	);
	return [
		rowsBlock(
			'left',
			[[span(say(message(terminal.layout.isNarrow ? 'resume.left.short' : 'resume.left')))]],
			PRIORITY.helpful,
		),
		rowsBlock('left-acts', rows, PRIORITY.helpful, Math.min(2, rows.length)),
	];
}

/** Returns why it stopped. */
export function whyBlock({why}: ResumeView, {terminal}: Scene): Block {
	const {layout, symbols} = terminal;
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const key = layout.isNarrow ? (`${why.key}.short` as typeof why.key) : why.key;
	const text = say({...why, key});
	const rows = labelled(say(message('resume.why.label')), text, room, symbols);
	return textBlock('why', rows, PRIORITY.essential, Math.min(2, rows.length), symbols);
}

/** Returns what is different since; where that is much, the first of it and how much. */
export function sinceBlock({differences}: ResumeView, {terminal}: Scene): Block {
	const {layout, symbols} = terminal;
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const rows = labelled(
		say(message('resume.since.label')),
		sinceText(differences, layout.isNarrow),
		room,
		symbols,
	);
	return textBlock('since', rows, PRIORITY.helpful, 1, symbols);
}

function sinceText(differences: ResumeView['differences'], isNarrow: boolean): string {
	if (differences === null) {
		return say(message(isNarrow ? 'resume.since.unknown.short' : 'resume.since.unknown'));
	}

	const [first, ...others] = differences;
	if (!first) {
		return say(message('resume.since.nothing.short'));
	}

	const count = others.length + 1;
	const many = isNarrow
		? message('resume.since.count.short', {count})
		: message('resume.since.count', {count, first: say(first)});
	return say(others.length === 0 ? first : many);
}

/** Returns what going on begins with. */
export function nextBlock({work, ...rest}: EarlierRun, {state, terminal}: Scene): Block {
	const {layout, symbols} = terminal;
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const isRepair = dueRepair({work, ...rest}, state.facts) !== undefined;
	const end = layout.isNarrow ? '.short' : '';
	const text = say(message(isRepair ? `resume.next.repair${end}` : `resume.next${end}`));
	const rows = labelled(say(message('resume.next.label')), text, room, symbols);
	return textBlock('next', rows, PRIORITY.context, 1, symbols);
}
