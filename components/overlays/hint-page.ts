import {hintsSoFar} from '../../src/core/lesson/lesson.ts';
import {HINT_COSTS} from '../../src/core/lesson/score.ts';
import type {State} from '../../src/core/state.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import type {Page} from './page.ts';

const GRADES: readonly Message[] = [
	message('lesson.hint.nudge'),
	message('lesson.hint.direction'),
	message('lesson.hint.answer'),
];

/** Returns the hints that were asked for, and how to ask for the next one. */
export function hintPage({lesson}: State, {layout, symbols}: Terminal): Page {
	const text = (words: string) => paragraph(words, layout.width, symbols);
	if (!lesson) {
		return {
			title: say(message('lesson.hint.title')),
			side: '',
			rows: text(say(message('shell.no-lesson'))),
		};
	}

	const shown = hintsSoFar(lesson).flatMap((hint, index): readonly Row[] => [
		[span(gradeText(index), 'title')],
		...text(say(hint)),
		[span(' ')],
	]);
	const grade = GRADES[lesson.hintsShown];
	const next = grade
		? message('lesson.hint.more', {grade: say(grade), cost: HINT_COSTS[lesson.hintsShown] ?? 0})
		: message('lesson.hint.all');
	const first =
		lesson.hintsShown === 0 ? [...text(say(message('lesson.hint.ask'))), [span(' ')]] : [];
	return {
		title: say(message('lesson.hint.title')),
		side: say(lesson.title),
		rows: [...shown, ...first, ...text(say(next))],
	};
}

function gradeText(index: number): string {
	const grade = GRADES[index];
	const number = say(message('lesson.hint', {number: index + 1, total: GRADES.length}));
	return `${number}${grade ? `, ${say(grade)}` : ''}`;
}
