import {isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {impossibleStep} from '../core/plan.ts';
import {planFor} from '../core/plan-for.ts';
import {installCommand} from '../core/repeat-command.ts';
import {writeJson} from '../plain/json-front-end.ts';
import {planJson} from '../plain/plan-json.ts';
import {planLines} from '../plain/plan-report.ts';
import type {CommandContext} from './command-context.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {printLines} from './terminal-io.ts';

/** Runs `plan`: says what would be done and why, changes nothing. */
export async function runPlanCommand(context: CommandContext): Promise<Outcome> {
	const {io, options, choices, program, preferences} = context;
	const facts = await gatherFacts(context, false);
	if (isForeign(facts)) {
		await refuseForeign(context, facts);
		return 'unsupported';
	}

	const plan = planFor(facts, choices);
	if (options.json) {
		await writeJson(io.out, planJson(plan));
	} else {
		const next = installCommand(program, choices, preferences.preferences);
		await printLines(io.out, planLines(plan, next));
	}

	return impossibleStep(plan) ? 'failed' : 'done';
}
