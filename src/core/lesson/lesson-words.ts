import {message, say} from '../../messages/message.ts';
import {elapsedText} from '../duration.ts';
import {explain} from '../explain.ts';
import {glossaryKey, termsFor} from '../glossary.ts';
import {hintsSoFar, type Lesson, withHint} from './lesson.ts';

/** Words typed into the shell that are about the lesson and not about the box. */
export type LessonQuestion = {
	readonly about: 'hint' | 'goal' | 'glossary' | 'explain' | 'help' | 'story';
	readonly words: readonly string[];
	/** Programs of the box, for `help`. */
	readonly programs: readonly string[];
};

/** Returns the answer to a question about the lesson, and the lesson after it: a hint was shown. */
export function answerLesson(
	lesson: Lesson,
	{about, words, programs}: LessonQuestion,
): {readonly lesson: Lesson; readonly lines: readonly string[]} {
	switch (about) {
		case 'hint': {
			const next = withHint(lesson);
			return {lesson: next, lines: hintLines(next)};
		}
		case 'goal':
			return {lesson, lines: goalLines(lesson)};
		case 'story':
			return {lesson, lines: [say(lesson.story)]};
		case 'glossary':
			return {lesson, lines: glossaryLines(words.join(' '))};
		case 'explain':
			return {lesson, lines: explainLines(words)};
		case 'help':
			return {
				lesson,
				lines: [
					say(message('shell.help')),
					say(message('shell.help.programs', {names: programs.join(' ')})),
					say(message('shell.help.lesson')),
				],
			};
	}
}

/** Returns the goals, each with whether it is reached. */
export function goalLines({goals}: Lesson): readonly string[] {
	const met = goals.filter(({isMet}) => isMet).length;
	return [
		say(message('lesson.goals', {met, total: goals.length})),
		...goals.map(({isMet, text}) => `  ${isMet ? '[x]' : '[ ]'} ${say(text)}`),
	];
}

function hintLines(lesson: Lesson): readonly string[] {
	const total = lesson.hints.length;
	return hintsSoFar(lesson).map((hint, index) => {
		const number = say(message('lesson.hint', {number: index + 1, total}));
		return `${number}: ${say(hint)}`;
	});
}

function glossaryLines(asked: string): readonly string[] {
	const terms = termsFor(asked);
	if (terms.length === 0) {
		return [say(message('glossary.none'))];
	}

	return asked === ''
		? [terms.join(', ')]
		: terms.map((term) => `${term}: ${say({key: glossaryKey(term), values: {}})}`);
}

function explainLines(words: readonly string[]): readonly string[] {
	if (words.length === 0) {
		return [say(message('shell.explain.nothing'))];
	}

	const parts = explain(words);
	const width = Math.max(...parts.map(({text}) => text.length));
	return parts.map(({text, note}) => `  ${text.padEnd(width)}   ${say(note)}`);
}

/** Returns how long something took, in words. */
export function timeText(seconds: number): string {
	return say(elapsedText(seconds * 1000));
}
