/** Wiring: says what of the output was lost, which nobody may take for all there is. */
import type {CommandName} from '../core/commands.ts';
import type {Outcome} from '../core/outcome.ts';
import {message, say} from '../messages/message.ts';
import {outputProblem, printLines, processIo} from './terminal-io.ts';

/** These have done their work on a box, whatever became of what they said about it. */
const WORKING: readonly CommandName[] = ['wizard', 'install', 'resume', 'undo', 'practice'];

/** Says why not all of the output was written; where that is all that was asked for, the command has failed. */
export async function withOutput(
	outcome: Outcome,
	command: CommandName | undefined,
): Promise<Outcome> {
	const reason = await outputProblem();
	if (reason === undefined) {
		return outcome;
	}

	await printLines(processIo().err, [say(message('cli.output-lost', {reason}))]);
	const hasWorked = command !== undefined && WORKING.includes(command);
	return outcome === 'done' && !hasWorked ? 'failed' : outcome;
}
