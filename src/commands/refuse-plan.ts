import {checksFor} from '../core/checks/index.ts';
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {impossibleStep, needsRoot, type Plan} from '../core/plan.ts';
import {repeatCommand} from '../core/repeat-command.ts';
import {message, say} from '../messages/message.ts';
import type {CommandContext} from './command-context.ts';
import {rootLines} from './root-lines.ts';
import {printLines} from './terminal-io.ts';

/** Says why a plan cannot be carried out here, and which outcome that is; undefined if it can. */
export async function refusePlan(
	{io, options, choices, program, remote, preferences}: CommandContext,
	command: 'install' | 'resume',
	facts: Facts,
	plan: Plan,
): Promise<Outcome | undefined> {
	const isRoot = valueOr(facts.privilege, {isRoot: true}).isRoot;
	if (!isRoot && !options.dryRun && plan.steps.some(needsRoot)) {
		const line =
			command === 'install'
				? repeatCommand(program, choices, preferences.preferences)
				: `${program} resume --yes`;
		await printLines(io.err, rootLines(facts, line, {remote, program}));
		return 'needs-root';
	}

	const blocking = checksFor(facts, choices).find((check) => check.consequence === 'blocks');
	if (blocking) {
		const values = {value: say(blocking.value), detail: say(blocking.detail)};
		await printLines(io.err, [say(message('cli.blocked', values))]);
		return 'failed';
	}

	const impossible = impossibleStep(plan);
	if (impossible?.need.kind === 'impossible') {
		const values = {title: say(impossible.title), because: say(impossible.need.because)};
		await printLines(io.err, [say(message('cli.impossible', values))]);
		return 'failed';
	}

	return undefined;
}
