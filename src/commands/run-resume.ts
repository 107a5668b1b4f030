import {choicesFrom} from '../core/choices-from.ts';
import {valueOr} from '../core/fact.ts';
import {type Facts, isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import type {Plan} from '../core/plan.ts';
import {planFor} from '../core/plan-for.ts';
import {repairStep} from '../core/resume/repair-step.ts';
import {type ResumeView, resumeView} from '../core/resume/resume-view.ts';
import {type UnfinishedWork, unfinishedWork} from '../core/resume/unfinished-work.ts';
import {beginRun} from '../effects/begin-run.ts';
import {readJournal} from '../effects/journal-store.ts';
import {recordBox} from '../effects/record-box.ts';
import {terminalQuestions} from '../effects/terminal-questions.ts';
import {runPlan} from '../effects/unattended.ts';
import {message, say} from '../messages/message.ts';
import {needsYesLines, planLines} from '../plain/plan-report.ts';
import {type Answer, ask} from '../plain/questions.ts';
import {resumeLines} from '../plain/resume-report.ts';
import type {CommandContext} from './command-context.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {realBox} from './real-box.ts';
import {refusePlan} from './refuse-plan.ts';
import {rootLines} from './root-lines.ts';
import {runToEnd} from './run-to-end.ts';
import {runUndoCommand} from './run-undo-command.ts';
import {sayNothingToDo} from './say-nothing-to-do.ts';
import {printLines} from './terminal-io.ts';

/** Begins again from the check, knowing what an earlier run may have left half done. */
export type StartAnew = (work: UnfinishedWork) => Promise<Outcome>;

/**
 * Runs `resume`: goes on with a run that was cut off, stopped, or failed.
 *
 * @param anew Where it is given, it is offered too.
 */
export async function runResume(here: CommandContext, anew?: StartAnew): Promise<Outcome> {
	const {io, options, system, paths, preferences} = here;
	const journal = await readJournal(system, paths.state);
	const facts = await gatherFacts(here, false);
	if (isForeign(facts)) {
		await refuseForeign(here, facts);
		return 'unsupported';
	}

	if ('problem' in journal) {
		const {isRoot} = valueOr(facts.privilege, {isRoot: true});
		const unreadable = message('undo.unreadable', {reason: journal.problem});
		const needsRoot = here.remote
			? rootLines(facts, `${here.program} resume`, here)
			: [say(message('resume.needs-root'))];
		await printLines(io.err, isRoot ? [say(unreadable)] : needsRoot);
		return isRoot ? 'failed' : 'needs-root';
	}

	const texts = options.json ? io.err : io.out;
	const work = unfinishedWork(journal.entries);
	if (!work) {
		return sayNothingToDo(here, message('resume.nothing'));
	}

	if (work.command === 'undo') {
		await printLines(texts, [say(message(anew ? 'resume.is-undo' : 'resume.was-undo'))]);
		return anew ? askAboutUndo(here, work, anew) : runUndoCommand(here);
	}

	// What was decided then counts, unless the command line says otherwise.
	const choices = choicesFrom(options, preferences.preferences, work.choices);
	const context = {...here, choices};
	const plan = withRepair(work, planFor(facts, choices), facts);
	const files = valueOr(facts.repositoryFiles, []).map(({path}) => path);
	const view = resumeView(work, {plan, facts}, await recordBox(system, files));
	await printLines(texts, resumeLines(view, system.now()));
	return (
		(await refusePlan(context, 'resume', facts, plan)) ??
		(await decide(context, {view, plan, work}, anew)) ??
		goOn(context, work, facts)
	);
}

function withRepair(work: UnfinishedWork, plan: Plan, facts: Facts): Plan {
	const repair = repairStep(work, facts);
	return repair ? {...plan, steps: [repair, ...plan.steps]} : plan;
}

/** Returns what is done instead of going on; undefined where it goes on. */
async function decide(
	context: CommandContext,
	{
		view: {stage, undoCount: count},
		plan,
		work,
	}: {readonly view: ResumeView; readonly plan: Plan; readonly work: UnfinishedWork},
	anew: StartAnew | undefined,
): Promise<Outcome | undefined> {
	const {io, options, program} = context;
	if (options.yes || options.dryRun) {
		return undefined;
	}

	await printLines(options.json ? io.err : io.out, ['', ...planLines(plan, `${program} resume`)]);
	if (!io.isInteractive || options.json) {
		await printLines(io.err, needsYesLines(`${program} resume --yes`));
		return 'usage';
	}

	const questions = terminalQuestions(process.stdin, process.stdout);
	const name = say(message(`stage.${stage}`));
	const undo = message('resume.undo', {count});
	let chosen: string;
	try {
		const answer = await ask(
			say(message('resume.question')),
			[
				{id: 'go-on', label: message('resume.go-on', {stage: name})},
				...(anew ? [ANEW] : []),
				...(count > 0 ? [{id: 'undo', label: undo}] : []),
				{id: 'stop', label: message('ask.stop')},
			],
			questions,
		);
		if (answer.kind === 'chosen' && answer.id === 'go-on') {
			return undefined;
		}

		if (answer.kind === 'stop' || answer.id === 'stop') {
			return 'stopped';
		}

		chosen = answer.id;
	} finally {
		questions.close();
	}

	return anew && chosen === ANEW.id ? anew(work) : runUndoCommand(context);
}

const ANEW = {id: 'anew', label: message('resume.anew')};

/** An undo asks for itself what is to become of each thing, so it is only begun here. */
async function askAboutUndo(
	context: CommandContext,
	work: UnfinishedWork,
	anew: StartAnew,
): Promise<Outcome> {
	const questions = terminalQuestions(process.stdin, process.stdout);
	let answer: Answer;
	try {
		const undo = {id: 'undo', label: message('resume.go-on-undo-plain')};
		const stop = {id: 'stop', label: message('ask.stop')};
		answer = await ask(say(message('resume.question')), [undo, ANEW, stop], questions);
	} finally {
		questions.close();
	}

	if (answer.kind === 'stop' || answer.id === 'stop') {
		return 'stopped';
	}

	return answer.id === ANEW.id ? anew(work) : runUndoCommand(context);
}

async function goOn(context: CommandContext, seen: UnfinishedWork, facts: Facts): Promise<Outcome> {
	const {io, options, system, choices} = context;
	const box = realBox(context, 'resume', (problem) => void printLines(io.err, [say(problem)]));
	const opened = await box.openRecords({steps: planFor(facts, choices).steps, facts});
	if (opened.kind === 'refused') {
		await printLines(io.err, [say(opened.because)]);
		return 'failed';
	}

	const {records} = opened;
	const {log, journal} = records;
	const present = await readJournal(system, context.paths.state);
	if ('problem' in present || unfinishedWork(present.entries)?.run !== seen.run) {
		// Somebody else has gone on with it while this one asked.
		await printLines(io.err, [say(message('resume.nothing'))]);
		await records.close('done');
		return 'done';
	}

	const plan = planFor(facts, choices);
	const step = repairStep(seen, facts);
	await beginRun(journal, {steps: plan.steps, choices, facts, continues: seen.run});
	return runToEnd(context, {
		...{command: 'resume', facts, records},
		start: (control) =>
			runPlan({
				...{system, plan, control, log, journal, isPractice: false, command: 'resume'},
				isDryRun: options.dryRun,
				repair: step && {
					step,
					planAgain: async () => planFor(await gatherFacts(context, false), choices),
				},
				diagnose: (act, result) => diagnosisOfAct(act, result, facts),
			}),
	});
}
