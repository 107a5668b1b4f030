import {verdictOf} from '../core/check.ts';
import {checksFor} from '../core/checks/index.ts';
import {isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {checkJson} from '../plain/check-json.ts';
import {checkLines} from '../plain/check-report.ts';
import {writeJson} from '../plain/json-front-end.ts';
import type {CommandContext} from './command-context.ts';
import {gatherFacts} from './gather.ts';
import {printLines} from './terminal-io.ts';

/** Runs `check`: looks at the box, changes nothing. */
export async function runCheck(context: CommandContext): Promise<Outcome> {
	const {io, options, choices} = context;
	const facts = await gatherFacts(context, true);
	const checks = checksFor(facts, choices);
	if (options.json) {
		await writeJson(io.out, checkJson(facts, checks));
	} else {
		await printLines(io.out, checkLines(facts, checks, context.program));
	}

	if (isForeign(facts)) {
		return 'unsupported';
	}

	return verdictOf(checks) === 'blocked' ? 'failed' : 'done';
}
