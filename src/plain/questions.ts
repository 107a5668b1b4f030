/** Numbered questions, for those who cannot or do not want to use screens. */
import type {Choice} from '../core/state.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {hang, wrapWords} from './wrap.ts';

/** Somebody who can be asked. */
export type QuestionIo = {
	/** Prints lines. */
	readonly print: (lines: readonly string[]) => Promise<void>;
	/** Prints a prompt and returns the line that was typed; undefined at the end of the input. */
	readonly readLine: (prompt: string) => Promise<string | undefined>;
};

/** What was chosen, or that nobody answers any more. */
export type Answer = {readonly kind: 'chosen'; readonly id: string} | {readonly kind: 'stop'};

/** After so many unusable answers a program, and no person, is typing. */
const MOST_TRIES = 10;

/**
 * Asks which of the choices it shall be; Enter takes the first one that can be chosen. The end
 * of the input (Ctrl+D) means stop, and so does a question with nothing to choose.
 */
export async function ask(
	question: string,
	choices: readonly Choice[],
	io: QuestionIo,
): Promise<Answer> {
	const preset = choices.findIndex((choice) => choice.disabledBecause === undefined) + 1;
	if (preset === 0) {
		return {kind: 'stop'};
	}

	await io.print(
		[
			'',
			...wrapWords(question),
			...choices.flatMap((choice, index) => hang(`  ${index + 1}  `, itemText(choice))),
		].map(cleanLine),
	);
	const count = choices.length;
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const line = await io.readLine(say(message('ask.choices', {count, preset})));
		if (line === undefined) {
			await io.print(['']);
			return {kind: 'stop'};
		}

		const text = line.trim();
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

function itemText({label, note, disabledBecause}: Choice): string {
	if (disabledBecause) {
		return say(message('ask.disabled', {label: say(label), reason: say(disabledBecause)}));
	}

	return note ? say(message('ask.with-note', {label: say(label), note: say(note)})) : say(label);
}
