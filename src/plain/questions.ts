/** Numbered questions, for those who cannot or do not want to use screens. */
import type {Act} from '../core/command.ts';
import type {Choice} from '../core/state.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {explainedLines, helpLines, wordLines} from './question-help.ts';
import {hang, wrapWords} from './wrap.ts';

/** Somebody who can be asked. */
export type QuestionIo = {
	/** Prints lines. */
	readonly print: (lines: readonly string[]) => Promise<void>;
	/** Prints a prompt and returns the line that was typed; undefined at the end of the input. */
	readonly readLine: (prompt: string) => Promise<string | undefined>;
	/** Said in front of each question where nothing is real, so that nobody is in doubt. */
	readonly isPractice?: boolean;
};

/** What was chosen, or that nobody answers any more. */
export type Answer = {readonly kind: 'chosen'; readonly id: string} | {readonly kind: 'stop'};

/** Returns whether this is what was chosen. */
export function isChosen(answer: Answer, id: string): boolean {
	return answer.kind === 'chosen' && answer.id === id;
}

/** After so many unusable answers a program, and no person, is typing. */
const MOST_TRIES = 10;

/**
 * Asks which of the choices it shall be; Enter takes the first one that can be chosen. The end
 * of the input (Ctrl+D) means stop, and so does a question with nothing to choose. `?` helps at
 * each question, and tells what the words mean; the acts that it is about are explained, too.
 */
export async function ask(
	question: string,
	choices: readonly Choice[],
	io: QuestionIo,
	acts: readonly Act[] = [],
): Promise<Answer> {
	const preset = choices.findIndex((choice) => choice.disabledBecause === undefined) + 1;
	if (preset === 0) {
		return {kind: 'stop'};
	}

	const asked = io.isPractice ? say(message('ask.practice', {question})) : question;
	const count = choices.length;
	const items = [
		...wrapWords(asked),
		...choices.flatMap((choice, index) => hang(`  ${index + 1}  `, itemText(choice))),
	];
	await io.print(['', ...items].map(cleanLine));
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const prompt = wrapWords(say(message('ask.choices', {count, preset})));
		await (prompt.length > 1 ? io.print(prompt.slice(0, -1)) : undefined);
		const line = await io.readLine(prompt.at(-1) ?? '');
		if (line === undefined) {
			await io.print(['']);
			return {kind: 'stop'};
		}

		const text = line.trim();
		const help = helpFor(text, {count, preset, acts});
		if (help) {
			await io.print(['', ...help, '', ...items].map(cleanLine));
			continue;
		}

		const number = text === '' ? preset : /^\d{1,4}$/.test(text) ? Number(text) : 0;
		const choice = choices[number - 1];
		if (choice && choice.disabledBecause === undefined) {
			return {kind: 'chosen', id: choice.id};
		}

		const problem = choice?.disabledBecause
			? message('ask.cannot', {number, reason: say(choice.disabledBecause)})
			: message('ask.nonsense', {text, count});
		await io.print(wrapWords(cleanLine(say(problem))));
	}

	await io.print([say(message('ask.too-often', {count: MOST_TRIES}))]);
	return {kind: 'stop'};
}

/** Returns what a letter asks for; undefined for an answer. */
function helpFor(
	text: string,
	question: {readonly count: number; readonly preset: number; readonly acts: readonly Act[]},
): readonly string[] | undefined {
	switch (text.toLowerCase()) {
		case '?':
		case 'h':
		case 'help':
			return helpLines(question);
		case 'g':
			return wordLines();
		case 'x':
			return explainedLines(question.acts);
		default:
			return undefined;
	}
}

function itemText({label, note, disabledBecause}: Choice): string {
	if (disabledBecause) {
		return say(message('ask.disabled', {label: say(label), reason: say(disabledBecause)}));
	}

	return note ? say(message('ask.with-note', {label: say(label), note: say(note)})) : say(label);
}
