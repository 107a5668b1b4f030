import type {Act} from '../core/command.ts';
import {invocationOf} from './run-command.ts';
import type {RunContext} from './run-context.ts';

/**
 * Where journeys are long, commands that only read and follow each other are asked in one of them.
 * Each is still told as an act of its own; which of them come next cannot depend on an answer.
 */
export async function askTogether(
	acts: readonly Act[],
	from: number,
	{system, isDryRun}: Pick<RunContext, 'system' | 'isDryRun'>,
): Promise<void> {
	const isFirst = from === 0 || !isPlainQuestion(acts[from - 1]);
	if (!system.prefetch || isDryRun || !isFirst) {
		return;
	}

	const end = acts.findIndex((act, index) => index >= from && !isPlainQuestion(act));
	const commands = acts
		.slice(from, end < 0 ? acts.length : end)
		.filter((act) => act.kind === 'command');
	if (commands.length > 1) {
		await system.prefetch(
			commands.map((act) => ({kind: 'run', invocation: invocationOf(act)}) as const),
		);
	}
}

function isPlainQuestion(act: Act | undefined): boolean {
	return (
		act?.kind === 'command' &&
		act.touches.length === 0 &&
		act.tries === undefined &&
		act.requires === undefined &&
		act.tidiesUp === undefined
	);
}
