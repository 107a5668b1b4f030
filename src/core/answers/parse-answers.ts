import {type Message, message} from '../../messages/message.ts';
import type {Answers} from '../choices-from.ts';
import {nearestWord} from '../nearest.ts';
import {parseShell} from '../shell-text.ts';
import {ANSWER_SPECS} from './answer-table.ts';

/** A line of an answer file that cannot be used. */
export type AnswerProblem = {
	/** From 1. */
	readonly line: number;
	readonly problem: Message;
	/** The nearest known word. */
	readonly nearest?: string;
};

/** What an answer file says. Nothing of it counts while a line has a problem. */
export type ParsedAnswers = {
	readonly answers: Answers;
	readonly problems: readonly AnswerProblem[];
};

/** An answer file is a page; more is something else. Characters. */
const LONGEST_FILE = 64 * 1024;
/** Problems that are named; a file of another kind has one on every line. */
const MOST_PROBLEMS = 20;
/** `RUNLEVEL=default`, `USERS="ada grace"`: a name in capitals, no blank beside the sign. */
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
/**
 * Reads an answer file: KEY=value lines in the manner of setup-alpine, comments and empty lines.
 * It is data and never code: a value that a shell would act on is a problem.
 */
export function parseAnswers(text: string): ParsedAnswers {
	if (text.length > LONGEST_FILE) {
		return {answers: {}, problems: [{line: 1, problem: message('answers.too-long')}]};
	}

	const answers: Record<string, unknown> = {};
	const problems: AnswerProblem[] = [];
	const seen = new Map<string, number>();
	for (const [index, raw] of text.split('\n').entries()) {
		const line = index + 1;
		// Takes away the mark of the byte order and the line ends of Windows, too.
		const trimmed = raw.trim();
		if (trimmed === '' || trimmed.startsWith('#')) {
			continue;
		}

		const read = readLine(trimmed);
		if ('problem' in read) {
			problems.push({line, ...read});
			continue;
		}

		const first = seen.get(read.name);
		if (first !== undefined) {
			problems.push({line, problem: message('answers.twice', {name: read.name, line: first})});
			continue;
		}

		seen.set(read.name, line);
		answers[read.choice] = read.value;
	}

	return {answers: answers as Answers, problems: problems.slice(0, MOST_PROBLEMS)};
}

type ReadLine =
	| {readonly name: string; readonly choice: string; readonly value: unknown}
	| {readonly problem: Message; readonly nearest?: string};

function readLine(text: string): ReadLine {
	const [, name = '', quoted = ''] = ASSIGNMENT.exec(text) ?? [];
	if (name === '') {
		return {problem: message('answers.no-assignment', {text})};
	}

	const spec = ANSWER_SPECS.find((candidate) => candidate.name === name);
	if (!spec) {
		const names = ANSWER_SPECS.map((candidate) => candidate.name.toLowerCase());
		const nearest = nearestWord(name, names)?.toUpperCase();
		return {problem: message('answers.unknown', {name}), ...(nearest && {nearest})};
	}

	// Read as a shell would, as long as it would do nothing but read: quotes make one word of it.
	const words = parseShell(quoted);
	const value = words?.[0] ?? '';
	if (words === undefined || words.length > 1) {
		return {problem: message('answers.no-code', {name})};
	}

	const reading = spec.read(name, value);
	return reading.kind === 'wrong'
		? {problem: reading.problem, ...(reading.nearest && {nearest: reading.nearest})}
		: {name, choice: spec.choice, value: reading.value};
}
