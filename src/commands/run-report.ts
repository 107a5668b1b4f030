import {writeFile} from 'node:fs/promises';
import {checksFor} from '../core/checks/index.ts';
import {isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {reportText} from '../core/report.ts';
import {NO_RUN} from '../core/run-state.ts';
import {diagnoseTrouble, troubleQuestions} from '../core/trouble/trouble.ts';
import {askBox} from '../effects/ask-box.ts';
import {reasonOf} from '../effects/preferences-file.ts';
import {endOfReport} from '../effects/save-report.ts';
import {message, say} from '../messages/message.ts';
import {writeJson} from '../plain/json-front-end.ts';
import {reportJson} from '../plain/report-json.ts';
import type {CommandContext} from './command-context.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {printLines} from './terminal-io.ts';

/** Only its owner reads it: it tells much of a box. */
const REPORT_MODE = 0o600;

/** Runs `report`: what somebody who can help has to know, as text without secrets. */
export async function runReport(context: CommandContext): Promise<Outcome> {
	const {io, options} = context;
	const facts = await gatherFacts(context, true);
	if (isForeign(facts)) {
		await refuseForeign(context, facts);
		return 'unsupported';
	}

	const text = await bundle(context, facts);
	const path = options.dryRun ? undefined : options.output;
	if (path !== undefined) {
		try {
			// Never over a file that is there: it may be an older report.
			await writeFile(path, text, {flag: 'wx', mode: REPORT_MODE});
		} catch (error) {
			const reason = reasonOf(error);
			await printLines(io.err, [say(message('export.cannot-write', {path, reason}))]);
			return 'failed';
		}
	}

	if (options.json) {
		await writeJson(io.out, reportJson(text, path));
	} else if (path === undefined) {
		await io.out.write(text);
	} else {
		await printLines(io.out, [
			say(message('report.saved-at', {path})),
			say(message('report.saved.where')),
		]);
	}

	return 'done';
}

async function bundle(
	{system, choices, paths}: CommandContext,
	facts: Awaited<ReturnType<typeof gatherFacts>>,
): Promise<string> {
	const answers = await askBox(system, troubleQuestions(facts, choices));
	const text = reportText({
		facts,
		checks: checksFor(facts, choices),
		run: NO_RUN,
		trouble: {
			from: 'welcome',
			known: [],
			answers,
			diagnoses: diagnoseTrouble(facts, answers),
			mended: undefined,
		},
		now: system.now(),
	});
	return text + (await endOfReport(system, paths.log));
}
