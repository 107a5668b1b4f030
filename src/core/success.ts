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

/** Returns why the command did not succeed; undefined if it did. */
export function failureOf(
	act: Command,
	ending: Ending,
	stdout: readonly string[],
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

	if (!act.succeeds.exitCodes.includes(ending.exitCode)) {
		return message('run.exit-code', {program, code: ending.exitCode});
	}

	return hasAnswer(act.succeeds, stdout) ? undefined : message('run.missing-answer', {program});
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
