import {isLessonSolved, type Lesson as LessonState} from '../../src/core/lesson/lesson.ts';
import {timeText} from '../../src/core/lesson/lesson-words.ts';
import {scoreOf} from '../../src/core/lesson/score.ts';
import {message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {span} from '../../src/terminal/row.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {headingBlock} from '../blocks/heading-block.ts';
import type {Scene} from '../blocks/scene.ts';
import {wordRows} from '../blocks/settled-blocks.tsx';
import {type Block, blank, PRIORITY, rowsBlock, Stack, textBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import {scoreText} from '../parts/score-text.ts';
import type {ScreenProps} from './screen-props.ts';

/** Draws a scenario: what is told, what is to be reached, how far that is; in the end what was learned. */
export function Lesson({state, rows}: ScreenProps) {
	const scene = {state, terminal: useTerminal()};
	const {lesson} = state;
	return (
		<Stack
			rows={rows}
			blocks={
				lesson
					? [
							titleBlock(lesson, scene),
							blank('after-title'),
							...(isLessonSolved(lesson)
								? solvedBlocks(lesson, scene)
								: storyBlocks(lesson, scene)),
							blank('before-choices', PRIORITY.parting),
							choicesBlock(scene),
						]
					: [choicesBlock(scene)]
			}
		/>
	);
}

function titleBlock(lesson: LessonState, {terminal}: Scene): Block {
	const met = lesson.goals.filter(({isMet}) => isMet).length;
	const goals = say(message('lesson.goals', {met, total: lesson.goals.length}));
	const heading = headingBlock(terminal, say(lesson.title), terminal.layout.isNarrow ? '' : goals);
	return {...heading, priority: PRIORITY.subject};
}

/** Rows of a text that has to be read whole also in the smallest window. */
const WHOLE_TEXT_ROWS = 5;

function storyBlocks(lesson: LessonState, scene: Scene): readonly Block[] {
	const {layout, symbols} = scene.terminal;
	const story = paragraph(say(lesson.story), layout.width, symbols);
	const note = lesson.note ? paragraph(say(lesson.note), layout.width, symbols) : [];
	return [
		textBlock('story', story, PRIORITY.subject, WHOLE_TEXT_ROWS, symbols),
		textBlock('note', note, PRIORITY.helpful, Math.min(1, note.length), symbols),
		blank('after-story'),
		goalsBlock(lesson, scene),
	];
}

function goalsBlock(lesson: LessonState, {terminal}: Scene): Block {
	const rows = lesson.goals.flatMap(({isMet, text}) =>
		wordRows(isMet ? 'ok' : 'wait', say(text), terminal).slice(0, 1),
	);
	return rowsBlock('goals', rows, PRIORITY.helpful, Math.min(1, rows.length));
}

/** Cells of the column with the labels of a result. */
const LABEL_WIDTH = 10;

function solvedBlocks(lesson: LessonState, {state, terminal}: Scene): readonly Block[] {
	const {layout, symbols} = terminal;
	const solved = wordRows('ok', say(message('lesson.solved')), terminal);
	const best = state.preferences.best?.[lesson.name];
	const bestLine = best
		? say(message('lesson.best', {points: best.points, time: timeText(best.seconds)}))
		: '';
	return [
		rowsBlock('solved', solved, PRIORITY.subject, 1),
		textBlock(
			'score',
			paragraph(scoreText(scoreOf(lesson, state.now)), layout.width, symbols),
			PRIORITY.essential,
			1,
			symbols,
		),
		rowsBlock('best', bestLine === '' ? [] : [[span(bestLine)]], PRIORITY.context, 0),
		blank('after-score'),
		rowsBlock('learned', [[span(say(message('lesson.learned')), 'title')]], PRIORITY.helpful, 0),
		textBlock(
			'lesson',
			labelled(
				'',
				say(lesson.lesson),
				{width: layout.width, labelWidth: layout.isNarrow ? 0 : LABEL_WIDTH - 8},
				symbols,
			),
			PRIORITY.essential - 1,
			WHOLE_TEXT_ROWS - 1,
			symbols,
		),
	];
}
