import {writeFile} from 'node:fs/promises';
import {answersText} from '../core/answers/answers-text.ts';
import type {Outcome} from '../core/outcome.ts';
import {reasonOf} from '../effects/preferences-file.ts';
import {message, say} from '../messages/message.ts';
import type {CommandContext} from './command-context.ts';
import {printLines} from './terminal-io.ts';

/** Runs `answers`: prints an answer file that says what flags and preferences say now. */
export async function runAnswers({
	io,
	choices,
	settings,
	options,
	program,
}: CommandContext): Promise<Outcome> {
	const text = answersText({...choices, language: settings.language}, program);
	if (options.output === undefined || options.dryRun) {
		await io.out.write(text);
		return 'done';
	}

	try {
		// Never over a file that is there: it may be the one with somebody's answers.
		await writeFile(options.output, text, {flag: 'wx', mode: 0o644});
		return 'done';
	} catch (error) {
		const reason = reasonOf(error);
		await printLines(io.err, [say(message('export.cannot-write', {path: options.output, reason}))]);
		return 'failed';
	}
}
