/** Wiring: the wizard as numbered questions on a terminal without screens. */
import {byteStringFrom} from '../core/byte-string.ts';
import {checksFor} from '../core/checks/index.ts';
import type {Choices} from '../core/choices.ts';
import type {RunEvent} from '../core/event.ts';
import {valueOr} from '../core/fact.ts';
import {type Facts, isForeign} from '../core/facts.ts';
import type {Outcome} from '../core/outcome.ts';
import {needsRoot, type Plan, type Stage, type Step, stepsOf, summaryOfStep} from '../core/plan.ts';
import {planFor} from '../core/plan-for.ts';
import {repeatCommand} from '../core/repeat-command.ts';
import {reportText} from '../core/report.ts';
import {dueRepair, earlierRun} from '../core/resume/earlier-run.ts';
import type {UnfinishedWork} from '../core/resume/unfinished-work.ts';
import {reduceRun} from '../core/run-reducer.ts';
import {NO_RUN, type RunState} from '../core/run-state.ts';
import {askBox} from '../effects/ask-box.ts';
import {beginRun} from '../effects/begin-run.ts';
import {findChange} from '../effects/find-change.ts';
import {logPathOf} from '../effects/log-path.ts';
import type {Records} from '../effects/records.ts';
import {createRunControl} from '../effects/run-control.ts';
import {runSteps} from '../effects/runner.ts';
import {saveReport} from '../effects/save-report.ts';
import type {Box} from '../effects/session.ts';
import {takeEvents} from '../effects/take-events.ts';
import {terminalQuestions} from '../effects/terminal-questions.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import {closingLines} from '../plain/closing-lines.ts';
import {createPlainFrontEnd} from '../plain/plain-front-end.ts';
import {type PlainWizardResult, plainWizard} from '../plain/plain-wizard.ts';
import {stepLines} from '../plain/plan-report.ts';
import {ask, isChosen, type QuestionIo} from '../plain/questions.ts';
import type {CommandContext} from './command-context.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {earlierRunOf} from './earlier-run-of.ts';
import {gatherFacts, refuseForeign} from './gather.ts';
import {realBox} from './real-box.ts';
import {rootLines} from './root-lines.ts';
import {runResume} from './run-resume.ts';
import {stopOnSignals} from './stop-signals.ts';
import {printLines} from './terminal-io.ts';

/** Runs the wizard as questions, on this box or on the pretend one that is given. */
export async function runPlainWizard(here: CommandContext, practice?: Box): Promise<Outcome> {
	const earlier = practice ? null : await earlierRunOf(here);
	return earlier
		? runResume(here, (work) => walkThrough(here, undefined, work))
		: walkThrough(here, practice, undefined);
}

/** The way through the five stages; what an earlier run left half done is mended before. */
async function walkThrough(
	here: CommandContext,
	practice: Box | undefined,
	work: UnfinishedWork | undefined,
): Promise<Outcome> {
	const context = practice ? {...here, system: practice.system} : here;
	const isPractice = practice !== undefined;
	const {io, options, choices, paths, startedAt, system} = context;
	let facts = await gatherFacts(context, false);
	if (isForeign(facts)) {
		await refuseForeign(context, facts);
		return 'unsupported';
	}

	if (lacksRoot(facts) && !options.dryRun && planFor(facts, choices).steps.some(needsRoot)) {
		await printLines(io.err, rootLines(facts, `${context.program} --plain`, context));
		return 'needs-root';
	}

	const questions = {...terminalQuestions(process.stdin, process.stdout), isPractice};
	const stages = stageRunner(context, practice ?? ownBox(context), () => facts, work?.run);
	const repair = dueRepair(work ? earlierRun(work, choices) : null, facts);
	let outcome: Outcome = 'bug';
	let chosen = choices;
	try {
		if (repair && !(await askToMend(repair, questions))) {
			outcome = 'stopped';
			return outcome;
		}

		if (repair && (await stages.runStep(repair, choices)) !== 'done') {
			outcome = 'failed';
			return outcome;
		}

		const result = await plainWizard({
			io: questions,
			choices,
			log: options.dryRun || isPractice ? null : logPathOf(paths.log, startedAt),
			async look(wanted) {
				chosen = wanted;
				facts = await gatherFacts(context, false);
				return {facts, checks: checksFor(facts, wanted), plan: planFor(facts, wanted)};
			},
			runStage: stages.run,
			mender: {
				async look(wanted) {
					facts = await gatherFacts(context, !wanted.offline);
					return {facts, checks: checksFor(facts, wanted), plan: planFor(facts, wanted)};
				},
				askBox: (commands) => askBox(system, commands),
				findChange: (request) => findChange({system, request}),
				async readFile(path) {
					const file = await system.read(path);
					return file.kind === 'file' ? byteStringFrom(file.bytes) : undefined;
				},
				runStep: (step) => stages.runStep(step, choices),
				causesOf: (stage) =>
					stages
						.state()
						.steps.filter((step) => step.stage === stage)
						.flatMap((step) => step.diagnoses),
				async report(trouble, look) {
					const text = reportText({...look, run: stages.state(), trouble, now: system.now()});
					const saved = await saveReport(system, paths.log, text);
					return saved.kind === 'saved'
						? say(message('report.saved-at', {path: saved.path}))
						: say(saved.because);
				},
			},
		});
		outcome = OUTCOMES[result];
		const run = stages.state();
		const now = system.now();
		await printLines(
			io.out,
			closingLines({
				run,
				facts,
				users: chosen.users,
				isPractice,
				now,
				command: isPractice ? 'practice' : 'wizard',
				outcome,
				program: context.program,
				repeat: repeatCommand(context.program, chosen, context.preferences.preferences),
			}),
		);
		return outcome;
	} finally {
		questions.close();
		await stages.close(outcome);
	}
}

const OUTCOMES: Readonly<Record<PlainWizardResult, Outcome>> = {
	done: 'done',
	failed: 'failed',
	stopped: 'stopped',
	blocked: 'failed',
};

function lacksRoot(facts: Facts): boolean {
	return !valueOr(facts.privilege, {isRoot: true}).isRoot;
}

/** A repair is shown before it is run, like everything else. */
async function askToMend(step: Step, io: QuestionIo): Promise<boolean> {
	await io.print(['', ...stepLines(step)].map(cleanLine));
	const go = {id: 'go', label: message('ask.go')};
	const stop = {id: 'stop', label: message('ask.stop')};
	const answer = await ask(say(message('resume.mend-question')), [go, stop], io, step.acts);
	return isChosen(answer, go.id);
}

/** A log that fails is said at once: there are no screens that it could disturb. */
function ownBox(context: CommandContext): Box {
	const {err} = context.io;
	return realBox(context, 'wizard', (problem) => void printLines(err, [say(problem)]));
}

/** Runs stages one after the other as one run with one log and one journal. */
function stageRunner(
	context: CommandContext,
	box: Box,
	facts: () => Facts,
	continues: string | undefined,
) {
	const {io, options} = context;
	const {system} = box;
	const now = () => system.now();
	const frontEnd = createPlainFrontEnd({writer: io.out, now, isAscii: context.isAscii});
	let records: Records | undefined;
	let state: RunState = NO_RUN;

	async function take(event: RunEvent): Promise<void> {
		state = reduceRun(state, event);
		await frontEnd.take(event);
	}

	async function open(plan: Plan): Promise<Records | undefined> {
		if (records) {
			return records;
		}

		const opened = await box.openRecords({steps: plan.steps, facts: facts()});
		if (opened.kind === 'refused') {
			await printLines(io.err, [say(opened.because)]);
			return undefined;
		}

		records = opened.records;
		await take({
			event: 'run-started',
			at: now(),
			command: 'wizard',
			steps: plan.steps.map(summaryOfStep),
			log: records.log.path,
			dryRun: options.dryRun,
			practice: system.kind === 'practice',
		});
		return records;
	}

	async function runAll(plan: Plan, steps: readonly Step[], choices: Choices) {
		const opened = await open(plan);
		if (!opened) {
			return 'failed' as const;
		}

		await beginRun(opened.journal, {
			...{steps: plan.steps, choices, facts: facts()},
			...(continues !== undefined && {continues}),
		});
		const control = createRunControl();
		const ignoreSignals = stopOnSignals(control, io);
		try {
			const events = runSteps({
				system,
				steps,
				log: opened.log,
				journal: opened.journal,
				control,
				isDryRun: options.dryRun,
				diagnose: (act, result) => diagnosisOfAct(act, result, facts()),
			});
			const result = await takeEvents(events, take);
			return result === 'failed' || result === 'stopped' ? result : 'done';
		} finally {
			ignoreSignals();
		}
	}

	return {
		state: () => state,
		run: (stage: Stage, plan: Plan, choices: Choices) =>
			runAll(plan, stepsOf(plan, stage), choices),
		runStep: (step: Step, choices: Choices) => runAll(planFor(facts(), choices), [step], choices),
		async close(outcome: Outcome) {
			frontEnd.close();
			await records?.close(outcome);
		},
	};
}
