import {type MessageKey, message, say} from '../../messages/message.ts';
import {type ByteString, textOf} from '../byte-string.ts';
import {type Fact, known, unknown} from '../fact.ts';
import type {FileAnswer, ProbeAnswer, ProbeAnswers} from '../probe/answer.ts';
import type {ProbeItem} from '../probe/item.ts';
import {PROBE_ITEMS} from '../probe/items.ts';

/** What a program said. */
export type CommandAnswer = ProbeAnswer & {readonly kind: 'command'};

/** Exit codes of a program that `timeout` ended: 124 of coreutils, 143 (TERM) of BusyBox. */
const TIMED_OUT: readonly number[] = [124, 143];

/** Returns the file or command that a question is about, as the screen names it. */
export function sourceOf(key: string): string {
	const item = PROBE_ITEMS.find((candidate) => candidate.key === key);
	return item ? sourceOfItem(item) : key;
}

/** Returns the file that answers this question. A file that was cut is no answer. */
export function askFile(answers: ProbeAnswers, key: string): Fact<FileAnswer> {
	const answer = answers.get(key);
	if (answer?.kind !== 'file') {
		return noAnswer(answer, key);
	}

	return answer.cut ? unclear('fact.cut', key) : known(answer, answer.path);
}

/** Returns the text of the file that answers this question. */
export function askText(answers: ProbeAnswers, key: string): Fact<string> {
	const file = askFile(answers, key);
	return file.kind === 'known' ? known(textOf(file.value.content), file.source) : file;
}

/** Returns the first line of the file that answers this question. */
export function askLine(answers: ProbeAnswers, key: string): Fact<string> {
	const answer = answers.get(key);
	return answer?.kind === 'line'
		? known(textOf(answer.line).trim(), sourceOf(key))
		: noAnswer(answer, key);
}

/** Returns what the program that answers this question said, however it ended; unknown if it hung. */
export function askCommand(answers: ProbeAnswers, key: string): Fact<CommandAnswer> {
	const answer = answers.get(key);
	if (answer?.kind !== 'command') {
		return noAnswer(answer, key);
	}

	return TIMED_OUT.includes(answer.exitCode)
		? unclear('fact.hung', key)
		: known(answer, sourceOf(key));
}

/** Returns the output of a program that ended with exit code 0. */
export function askOutput(answers: ProbeAnswers, key: string): Fact<string> {
	const answer = askCommand(answers, key);
	if (answer.kind !== 'known') {
		return answer;
	}

	return answer.value.exitCode === 0
		? known(outputOf(answer.value), answer.source)
		: unclear('fact.failed', key);
}

/** Returns what a program printed, as text. */
export function outputOf(answer: CommandAnswer): string {
	return textOf(answer.output);
}

/** Returns the paths of a question that exist. */
export function foundPaths(answers: ProbeAnswers, key = 'paths'): ReadonlySet<string> {
	const answer = answers.get(key);
	return new Set(answer?.kind === 'stat' ? answer.found.map(({path}) => path) : []);
}

/** Returns whether a question was answered, also with "there is none". */
export function isAnswered(answers: ProbeAnswers, key: string): boolean {
	return answers.has(key);
}

/** Returns where programs are, by name. */
export function foundPrograms(answers: ProbeAnswers): ReadonlyMap<string, string> {
	const answer = answers.get('programs');
	return new Map(
		answer?.kind === 'programs' ? answer.found.map(({name, path}) => [name, path]) : [],
	);
}

/** Returns the variables of the environment that are set. */
export function foundVariables(answers: ProbeAnswers): ReadonlyMap<string, string> {
	const answer = answers.get('environment');
	return new Map(
		answer?.kind === 'environment'
			? answer.variables.map(({name, value}) => [name, textOf(value)])
			: [],
	);
}

/** Returns an unknown fact because the answer to a question says nothing usable. */
export function unusable(key: string): Fact<never> {
	return unclear('fact.unusable', key);
}

/** Returns the lines of a text without empty ones. */
export function linesOf(text: ByteString): readonly string[] {
	return text.split(/\r?\n/).filter((line) => line !== '');
}

function noAnswer(answer: ProbeAnswer | undefined, key: string): Fact<never> {
	switch (answer?.kind) {
		case 'missing':
			return unclear('fact.missing', key);
		case 'unreadable':
			return unclear('fact.unreadable', key);
		default:
			return unclear('fact.unanswered', key);
	}
}

type Reason = MessageKey &
	(
		| 'fact.missing'
		| 'fact.unreadable'
		| 'fact.unanswered'
		| 'fact.cut'
		| 'fact.hung'
		| 'fact.failed'
		| 'fact.unusable'
	);

function unclear(key: Reason, item: string): Fact<never> {
	return unknown(say(message(key, {source: sourceOf(item)})));
}

function sourceOfItem(item: ProbeItem): string {
	switch (item.kind) {
		case 'file':
		case 'line':
		case 'directory':
			return item.path;
		case 'files':
			return item.pattern;
		case 'command':
			return item.argv.join(' ');
		default:
			return item.key;
	}
}
