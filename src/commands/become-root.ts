/** Wiring: starts the product again as root, on the same terminal. */
import {spawnSync} from 'node:child_process';
import {EXIT_CODES, type Outcome} from '../core/outcome.ts';
import {toShell} from '../core/shell-text.ts';
import {message, say, spokenLanguage} from '../messages/message.ts';
import type {CommandContext} from './command-context.ts';
import {printLines} from './terminal-io.ts';

/**
 * Starts the same command line through doas, sudo or su, which ask for their password on the
 * real terminal, and returns its outcome.
 */
export async function becomeRoot(
	tool: 'doas' | 'sudo' | 'su',
	{io}: CommandContext,
): Promise<Outcome> {
	// doas and su forget the locale that the language may have come from.
	const language = spokenLanguage() === 'en' ? [] : [`--lang=${spokenLanguage()}`];
	const [script = '', ...words] = process.argv.slice(1);
	const own = [process.execPath, script, ...language, ...words];
	const argv = tool === 'su' ? ['su', '-c', toShell(own)] : [tool, ...own];
	const [program = tool, ...args] = argv;
	// Not through the System: the child owns the terminal, and no screen is open any more.
	const {status, error} = spawnSync(program, args, {stdio: 'inherit'});
	if (error) {
		await printLines(io.err, [say(message('run.cannot-start', {program, reason: error.message}))]);
	}

	const outcomes = Object.entries(EXIT_CODES) as readonly (readonly [Outcome, number])[];
	return outcomes.find(([, code]) => code === status)?.[0] ?? 'needs-root';
}
