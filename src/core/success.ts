import {type Message, message} from '../messages/message.ts';
import type {Command, SuccessRule} from './command.ts';
import type {OutputLine} from './event.ts';

/** How a program ended, as far as judging it needs. */
export type Ending = {
	readonly exitCode: number | null;
	readonly signal: string | null;
	readonly spawnError: {readonly code: string; readonly message: string} | null;
	readonly timedOut: boolean;
};

/** Returns why the command, which said these lines, did not succeed; undefined if it did. */
export function failureOf(
	act: Command,
	ending: Ending,
	lines: readonly OutputLine[],
): Message | undefined {
	const program = act.argv[0];
	if (ending.spawnError) {
		return ending.spawnError.code === 'ENOENT'
			? message('run.no-such-program', {program})
			: message('run.cannot-start', {program, reason: ending.spawnError.message});
	}

	if (ending.timedOut) {
		return message('run.time-out', {program, seconds: Math.round(act.timeoutMs / 1000)});
	}

	if (ending.exitCode === null) {
		return message('run.signal', {program, signal: ending.signal ?? '?'});
	}

	const isFine = act.succeeds.exitCodes.includes(ending.exitCode);
	if (!isFine && remarkOf(act, ending, lines) === undefined) {
		return message('run.exit-code', {program, code: ending.exitCode});
	}

	return hasAnswer(act.succeeds, stdoutOf(lines))
		? undefined
		: (act.succeeds.otherwise ?? message('run.missing-answer', {program}));
}

/** Returns why this end shows nothing of what was to be proved; undefined where it does. */
export function emptyBecause(
	{succeeds: {tellsNothing}}: Command,
	{exitCode, timedOut}: Ending,
): Message | undefined {
	const isEmpty = timedOut || (exitCode !== null && tellsNothing?.exitCodes.includes(exitCode));
	return isEmpty ? tellsNothing?.because : undefined;
}

/** Returns what to say of a command that did only a part, where that part is all that is needed. */
export function remarkOf(
	{succeeds: {exitCodes, partial}}: Command,
	{exitCode}: Pick<Ending, 'exitCode'>,
	lines: readonly OutputLine[],
): Message | undefined {
	if (!partial || exitCode === null || exitCodes.includes(exitCode)) {
		return undefined;
	}

	const complaint = new RegExp(partial.complaint);
	const complaints = lines.map(({text}) => text).filter((text) => complaint.test(text));
	const isSpared = (text: string) => !complaints.some((line) => line.includes(text));
	return exitCode <= partial.mostExitCode && partial.spared.every((group) => group.some(isSpared))
		? partial.remark
		: undefined;
}

function hasAnswer(rule: SuccessRule, stdout: readonly string[]): boolean {
	const {stdoutIncludes, stdoutLine} = rule;
	const pattern = stdoutLine === undefined ? undefined : new RegExp(stdoutLine);
	return (
		(stdoutIncludes === undefined || stdout.some((line) => line.includes(stdoutIncludes))) &&
		(pattern === undefined || stdout.some((line) => pattern.test(line)))
	);
}

/** Returns the texts of the lines that came on standard output. */
export function stdoutOf(lines: readonly OutputLine[]): readonly string[] {
	return lines.filter((line) => line.stream === 'stdout').map((line) => line.text);
}
