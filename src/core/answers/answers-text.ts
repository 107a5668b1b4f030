import {message, say} from '../../messages/message.ts';
import type {Choices} from '../choices.ts';
import type {Answers} from '../choices-from.ts';
import {quoteWord} from '../shell-text.ts';
import {ANSWER_SPECS} from './answer-table.ts';

/** Columns of a comment line. */
const COLUMNS = 76;

/**
 * Returns an answer file that says what these choices say, each answer with its meaning above;
 * without a language, none is answered.
 */
export function answersText(choices: Choices & Pick<Answers, 'language'>, program: string): string {
	const intro = commented(say(message('answers.intro', {program})));
	const answers = ANSWER_SPECS.filter(
		({choice}) => choice !== 'language' || choices.language !== undefined,
	).flatMap(({name, choice, meaning, write}) => [
		'',
		...commented(say(meaning)),
		`${name}=${assigned(write(choices[choice] as never))}`,
	]);
	return `${[...intro, ...answers].join('\n')}\n`;
}

/** As a shell would read it, too; double quotes are what people know from setup-alpine. */
function assigned(value: string): string {
	return /^[\w ./:@%+,=-]*$/.test(value) && / |^$/.test(value) ? `"${value}"` : quoteWord(value);
}

function commented(text: string): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length + 1 <= COLUMNS) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(`# ${word}`);
		}
	}

	return lines;
}
