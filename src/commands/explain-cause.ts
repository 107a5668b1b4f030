import {existsSync} from 'node:fs';
import {causeNamed, causePageOf} from '../core/diagnosis/cause-page.ts';
import {CAUSE_NAMES} from '../core/diagnosis/causes.ts';
import {nearestWord} from '../core/nearest.ts';
import type {Outcome} from '../core/outcome.ts';
import {message} from '../messages/message.ts';
import {
	causeListJson,
	causeListLines,
	causePageJson,
	causePageLines,
} from '../plain/cause-page-lines.ts';
import {writeJson} from '../plain/json-front-end.ts';
import {problemLines} from '../plain/problem-lines.ts';
import type {CommandContext} from './command-context.ts';
import {printLines} from './terminal-io.ts';

/** Names of causes look like this; most names of files do not. */
const LIKE_CAUSE = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** Prints every cause with its title. */
export async function listCauses({io, options}: CommandContext): Promise<Outcome> {
	await (options.json ? writeJson(io.out, causeListJson()) : printLines(io.out, causeListLines()));
	return 'done';
}

/** Prints the page of a cause; undefined where the word is a file, or may be one. */
export async function explainCause(
	{io, options}: CommandContext,
	word: string,
): Promise<Outcome | undefined> {
	const cause = causeNamed(word);
	if (existsSync(word) || (!cause && !LIKE_CAUSE.test(word))) {
		return undefined;
	}

	if (!cause) {
		const nearest = nearestWord(word, CAUSE_NAMES);
		const problem = message('diagnose.no-cause', {word});
		await printLines(io.err, problemLines({problem, ...(nearest && {nearest})}));
		return 'usage';
	}

	const page = causePageOf(cause);
	await (options.json
		? writeJson(io.out, causePageJson(page))
		: printLines(io.out, causePageLines(page)));
	return 'done';
}
