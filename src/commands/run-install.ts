import {checksFor} from '../core/checks/index.ts';
import {valueOr} from '../core/fact.ts';
import {type Facts, isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {impossibleStep, needsRoot, type Plan} from '../core/plan.ts';
import {planFor} from '../core/plan-for.ts';
import type {Records} from '../effects/records.ts';
import {createRunControl} from '../effects/run-control.ts';
import type {Box} from '../effects/session.ts';
import {runPlan} from '../effects/unattended.ts';
import {message, say} from '../messages/message.ts';
import {closingLines} from '../plain/closing-lines.ts';
import {needsYesLines, planLines} from '../plain/plan-report.ts';
import type {CommandContext} from './command-context.ts';
import {confirm} from './confirm.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {showRun} from './front-end.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {realBox} from './real-box.ts';
import {rootLines} from './root-lines.ts';
import {stopOnSignals} from './stop-signals.ts';
import {printLines} from './terminal-io.ts';

/** Runs `install`: does what the plan says, from the box as it is to a Docker that works. */
export function runInstall(context: CommandContext): Promise<Outcome> {
	const {err} = context.io;
	const box = realBox(context, 'install', (problem) => void printLines(err, [say(problem)]));
	return runInstallOn(context, box, {isPractice: false});
}

/** The same on this box or on a pretend one. */
export async function runInstallOn(
	here: CommandContext,
	box: Box,
	{isPractice}: {readonly isPractice: boolean},
): Promise<Outcome> {
	const {io} = here;
	const context = {...here, system: box.system};
	const facts = await gatherFacts(context, false);
	if (isForeign(facts)) {
		await refuseForeign(context, facts);
		return 'unsupported';
	}

	const plan = planFor(facts, context.choices);
	// Nothing real is changed in practice, so there is nothing to agree to.
	const refused = await refusal(context, facts, plan, isPractice);
	if (refused) {
		return refused;
	}

	const opened = await box.openRecords();
	if (opened.kind === 'refused') {
		await printLines(io.err, [say(opened.because)]);
		return 'failed';
	}

	return install(context, {facts, plan, isPractice}, opened.records);
}

/** Says why nothing is done, and which outcome that is; undefined if all is well. */
async function refusal(
	context: CommandContext,
	facts: Facts,
	plan: Plan,
	isAgreed: boolean,
): Promise<Outcome | undefined> {
	const {io, options, choices} = context;
	const isRoot = valueOr(facts.privilege, {isRoot: true}).isRoot;
	if (!isRoot && !options.dryRun && plan.steps.some(needsRoot)) {
		await printLines(io.err, rootLines(facts, `${context.program} install --yes`));
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

	if (options.yes || options.dryRun || isAgreed) {
		return undefined;
	}

	return ask(context, plan);
}

async function ask(context: CommandContext, plan: Plan): Promise<Outcome | undefined> {
	const {io, options} = context;
	if (!io.isInteractive || options.json) {
		await printLines(options.json ? io.err : io.out, planLines(plan, context.program));
		await printLines(io.err, needsYesLines('install', context.program));
		return 'usage';
	}

	await printLines(io.out, planLines(plan, context.program));
	return (await confirm(message('cli.go-on'))) ? undefined : 'stopped';
}

async function install(
	context: CommandContext,
	{facts, plan, isPractice}: {facts: Facts; plan: Plan; isPractice: boolean},
	records: Records,
): Promise<Outcome> {
	const {system, options, choices, io} = context;
	const control = createRunControl();
	const ignoreSignals = stopOnSignals(control, io);
	let outcome: Outcome = 'bug';
	try {
		const events = runPlan({
			system,
			plan,
			control,
			log: records.log,
			journal: records.journal,
			isDryRun: options.dryRun,
			isPractice,
			command: isPractice ? 'practice' : 'install',
			diagnose: (act, result) => diagnosisOfAct(act, result, facts),
		});
		const {result, run} = await showRun(events, context);
		outcome = result;
		if (!options.json) {
			await printLines(
				io.out,
				closingLines({
					run,
					facts,
					users: choices.users,
					isPractice,
					now: system.now(),
					command: isPractice ? 'practice' : 'install',
					outcome,
					program: context.program,
				}),
			);
		}

		return outcome;
	} finally {
		ignoreSignals();
		await records.close(outcome);
	}
}
