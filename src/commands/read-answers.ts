import {parseAnswers} from '../core/answers/parse-answers.ts';
import type {Answers} from '../core/choices-from.ts';
import {sanitizeLine} from '../core/sanitize.ts';
import {message, say} from '../messages/message.ts';
import {readFileInput} from './read-input.ts';
import {printLines, processIo} from './terminal-io.ts';

/** Returns what an answer file says; undefined, with each bad line named, if it cannot be used. */
export async function readAnswers(file: string | undefined): Promise<Answers | undefined> {
	if (file === undefined) {
		return {};
	}

	const {err} = processIo();
	const input = await readFileInput(file);
	if (input.kind === 'failed') {
		await printLines(err, [say(message('answers.cannot-read', {reason: input.reason}))]);
		return undefined;
	}

	const {answers, problems} = parseAnswers(input.text);
	if (problems.length === 0) {
		return answers;
	}

	const lines = problems.flatMap(({line, problem, nearest}) => [
		say(message('answers.problem', {file, line, problem: say(problem)})),
		...(nearest === undefined ? [] : [say(message('problem.nearest', {word: nearest}))]),
	]);
	await printLines(err, [...lines, say(message('answers.nothing-done'))].map(sanitizeLine));
	return undefined;
}
