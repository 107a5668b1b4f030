import {type ApkCommand, apkCommandsIn} from '../apk-report/apk-command.ts';
import type {TypedCommand} from '../apk-report/command-line.ts';
import {type Finding, finding} from './finding.ts';
import {isInCommunity} from './known-packages.ts';
import {nodesOf, type Reading} from './reading.ts';
import {recogniseRepositories} from './repositories.ts';

/** Recognises what apk does not say: answers that are missing where a healthy box has one. */
export function recogniseSilence(reading: Reading): readonly Finding[] {
	return [...forgottenUpdate(reading), ...emptyAnswer(reading), ...replacedSystem(reading)];
}

const NO_REPOSITORY: readonly Finding['cause'][] = ['repositories-empty', 'repositories-missing'];

/** A command with what its output begins and ends with; undefined lines where nothing follows. */
type Section = {readonly typed: TypedCommand; readonly call: ApkCommand; readonly end: number};

/** Every typed command that is one call of apk, with the line at which the next command begins. */
function sectionsOf({commands, lineCount}: Reading): readonly Section[] {
	return commands.flatMap((typed, index) => {
		const [call] = apkCommandsIn(typed.text);
		const isAlone = !/[|;&<>()]/.test(typed.text);
		return call && isAlone ? [{typed, call, end: commands[index + 1]?.line ?? lineCount + 1}] : [];
	});
}

/** `apk update` is content also without any repository; the file beside it tells. */
function forgottenUpdate(reading: Reading): readonly Finding[] {
	for (const {typed, call, end} of sectionsOf(reading)) {
		const own = reading.nodes.filter(({line}) => line > typed.line && line < end);
		const [only] = own;
		if (call.applet === 'update' && own.length === 1 && only?.kind === 'index-totals' && only.ok) {
			return recogniseRepositories(reading, [typed, only]).filter(({cause}) =>
				NO_REPOSITORY.includes(cause),
			);
		}
	}

	return [];
}

/** A prompt at which nothing was typed. */
const PROMPT = /^\S*[@:~/]\S* ?[#$%>]\s*$/;

type Below = {readonly line: number; readonly text: string; readonly body?: string} | undefined;

/** A question about docker to which apk knows no answer: the repository that has it was not read. */
function emptyAnswer(reading: Reading): readonly Finding[] {
	for (const {typed, call, end} of sectionsOf(reading)) {
		const name = call.wants.find((want) => isInCommunity(want.name))?.name;
		const isQuestion = call.applet === 'policy' || call.applet === 'search';
		const below = [...reading.nodes, ...reading.lines]
			.filter(({line}) => line > typed.line && line < end)
			.reduce<Below>(
				(first, entry) => (first && first.line < entry.line ? first : entry),
				undefined,
			);
		// What a log or a mail puts before an empty line is no answer.
		const answer = below?.body ?? below?.text ?? '';
		const hasAnswer = /\w/.test(answer) && !PROMPT.test(answer);
		// Beside the text a command has no line, and the text may lack what it printed.
		if (isQuestion && name !== undefined && !hasAnswer && typed.line > 0) {
			return [
				finding('community-repo-disabled', 'possible', [typed], name),
				finding('index-not-fetched', 'possible', [typed], name),
			];
		}
	}

	return [];
}

/** So many packages in place of themselves are no accident. */
const MANY = 3;

/** apk 2 takes packages of another architecture for newer builds, and puts them over the whole system. */
function replacedSystem(reading: Reading): readonly Finding[] {
	const replaced = nodesOf(reading, 'step').filter(({verb, text}) => {
		const [, from, to] = /\((\S+) -> (\S+)\)/.exec(text) ?? [];
		return verb === 'Replacing' && from !== undefined && from === to;
	});
	const isWhole = replaced.length >= MANY && replaced.some(({package: {name}}) => name === 'musl');
	const arch = nodesOf(reading, 'fetch')
		.map(({url}) => /\/([^/]+)\/APKINDEX\.tar\.gz$/.exec(url)?.[1])
		.find((found) => found !== undefined);
	return isWhole ? [finding('wrong-architecture', 'likely', replaced, arch ?? 'musl')] : [];
}
