import type {Act} from '../core/command.ts';
import type {Diagnosis} from '../core/diagnosis.ts';
import {type Facts, isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import type {Plan} from '../core/plan.ts';
import {planFor} from '../core/plan-for.ts';
import {installCommand, repeatCommand} from '../core/repeat-command.ts';
import {repairStep} from '../core/resume/repair-step.ts';
import {type UnfinishedWork, unfinishedWork} from '../core/resume/unfinished-work.ts';
import {beginRun} from '../effects/begin-run.ts';
import {readJournal} from '../effects/journal-store.ts';
import {probeNetwork} from '../effects/probe.ts';
import type {Records} from '../effects/records.ts';
import type {ActResult} from '../effects/run-context.ts';
import type {Box} from '../effects/session.ts';
import {runPlan} from '../effects/unattended.ts';
import {message, say} from '../messages/message.ts';
import {needsYesLines, planLines} from '../plain/plan-report.ts';
import type {CommandContext} from './command-context.ts';
import {confirm} from './confirm.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {realBox} from './real-box.ts';
import {refusePlan} from './refuse-plan.ts';
import {runToEnd} from './run-to-end.ts';
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
	const refused =
		(await refusePlan(context, 'install', facts, plan)) ??
		(await consent(context, plan, isPractice));
	if (refused) {
		return refused;
	}

	const opened = await box.openRecords({steps: plan.steps, facts});
	if (opened.kind === 'refused') {
		await printLines(io.err, [say(opened.because)]);
		return 'failed';
	}

	const work = isPractice || here.options.dryRun ? undefined : await earlierWork(context);
	return install(context, {facts, plan, work, isPractice}, opened.records);
}

/** Asked with the lock in hand, so that nobody else is in the middle of something. */
async function earlierWork({system, paths}: CommandContext): Promise<UnfinishedWork | undefined> {
	const journal = await readJournal(system, paths.state);
	return 'problem' in journal ? undefined : unfinishedWork(journal.entries);
}

/** Nothing real is changed in practice, so there is nothing to agree to. */
async function consent(
	{io, options, program, choices, preferences}: CommandContext,
	plan: Plan,
	isPractice: boolean,
): Promise<Outcome | undefined> {
	if (options.yes || options.dryRun || isPractice) {
		return undefined;
	}

	const next = installCommand(program, choices, preferences.preferences);
	if (!io.isInteractive || options.json) {
		await printLines(options.json ? io.err : io.out, planLines(plan, next));
		await printLines(
			io.err,
			needsYesLines(repeatCommand(program, choices, preferences.preferences)),
		);
		return 'usage';
	}

	await printLines(io.out, planLines(plan, next));
	return (await confirm(message('cli.go-on'))) ? undefined : 'stopped';
}

/** Where the words fit a sign-in page and no network alike, the network is asked what answers. */
async function diagnosisWithNetwork(
	{system, choices}: CommandContext,
	act: Act,
	result: ActResult,
	facts: Facts,
): Promise<readonly Diagnosis[]> {
	const causes = diagnosisOfAct(act, result, facts);
	const isOpen = causes.some(
		({cause, confidence}) => cause === 'captive-portal' && confidence !== 'certain',
	);
	if (!isOpen || choices.offline || facts.network.kind === 'known') {
		return causes;
	}

	const network = await probeNetwork(system, facts);
	return diagnosisOfAct(act, result, {
		...facts,
		network: {kind: 'known', value: network, source: 'wget, nslookup'},
	});
}

/** What has to be known to install. */
type Job = {
	readonly facts: Facts;
	readonly plan: Plan;
	/** An earlier run that may have left something half done. */
	readonly work: UnfinishedWork | undefined;
	readonly isPractice: boolean;
};

async function install(
	context: CommandContext,
	{facts, plan, work, isPractice}: Job,
	records: Records,
): Promise<Outcome> {
	const {system, options, choices} = context;
	const {log, journal} = records;
	const command = isPractice ? 'practice' : 'install';
	const step = work && repairStep(work, facts);
	await beginRun(journal, {
		...{steps: plan.steps, choices, facts},
		...(step && {continues: work.run}),
	});
	return runToEnd(context, {
		...{command, facts, records},
		start: (control) =>
			runPlan({
				...{system, plan, control, log, journal, isPractice, command},
				isDryRun: options.dryRun,
				repair: step && {
					step,
					planAgain: async () => planFor(await gatherFacts(context, false), choices),
				},
				diagnose: (act, result) => diagnosisWithNetwork(context, act, result, facts),
			}),
	});
}
