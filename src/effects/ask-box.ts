import {type Answer, KEPT_ANSWER_LINES} from '../core/answer.ts';
import type {Command} from '../core/command.ts';
import type {OutputLine} from '../core/event.ts';
import {maskSecrets} from '../core/mask-secrets.ts';
import {toShell} from '../core/shell-text.ts';
import {failureOf} from '../core/success.ts';
import {readOutput} from './output-pipeline.ts';
import {invocationOf} from './run-command.ts';
import type {Exit, System} from './system.ts';

/** Runs programs that only read, one after the other, and returns what they said. Never throws. */
export async function askBox(
	system: System,
	commands: readonly Command[],
	signal?: AbortSignal,
): Promise<readonly Answer[]> {
	const answers: Answer[] = [];
	for (const command of commands) {
		if (!signal?.aborted) {
			answers.push(await askProgram(system, command, {signal}));
		}
	}

	return answers;
}

/** How a program is asked. */
export type AskOptions = {
	readonly signal?: AbortSignal | undefined;
	/** Lines of its answer that are kept, the newest ones. */
	readonly mostLines?: number;
};

/** Runs a program that only reads and returns the end of what it said. Never throws. */
export async function askProgram(
	system: System,
	command: Command,
	{signal, mostLines = KEPT_ANSWER_LINES}: AskOptions = {},
): Promise<Answer> {
	const lines: OutputLine[] = [];
	let exit: Exit | undefined;
	try {
		const pieces = system.run(invocationOf(command), signal);
		for await (const piece of readOutput(pieces, {now: () => system.now()})) {
			if (piece.kind === 'exit') {
				exit = piece;
			} else if (piece.kind === 'output') {
				lines.push(...piece.lines);
				lines.splice(0, lines.length - mostLines);
			}
		}
	} catch (error) {
		const text = error instanceof Error ? error.message : String(error);
		lines.push({stream: 'stderr', text});
	}

	const problem = exit?.spawnError?.message;
	return {
		id: command.id,
		shell: toShell(command.argv),
		exitCode: exit?.exitCode ?? null,
		isWell: exit !== undefined && failureOf(command, exit, lines) === undefined,
		lines: [...lines.map(({text}) => text), ...(problem === undefined ? [] : [problem])].map(
			maskSecrets,
		),
	};
}
