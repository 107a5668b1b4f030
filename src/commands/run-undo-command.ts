import type {UndoableAct} from '../core/journal.ts';
import type {Outcome} from '../core/outcome.ts';
import type {UndoJob, UndoLook} from '../core/undo/undoing.ts';
import {type UndoStep, undoLines} from '../core/undo-plan.ts';
import {editCopy} from '../effects/editor-process.ts';
import {runUndo} from '../effects/run-undo.ts';
import {terminalQuestions} from '../effects/terminal-questions.ts';
import type {UndoPort} from '../effects/undo-port.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import {closingLines} from '../plain/closing-lines.ts';
import {conflictLines} from '../plain/conflict-report.ts';
import {needsYesLines} from '../plain/plan-report.ts';
import {afterUndoLines, undoJobLines} from '../plain/undo-report.ts';
import {askUndo} from './ask-undo.ts';
import type {CommandContext} from './command-context.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {gatherFacts} from './gather.ts';
import {rootLines} from './root-lines.ts';
import {showToEnd} from './run-to-end.ts';
import {sayNothingToDo} from './say-nothing-to-do.ts';
import {printLines} from './terminal-io.ts';
import {undoPort} from './undo-port.ts';

/** Runs `undo`: takes back what the journal says this product did, newest first. */
export async function runUndoCommand(context: CommandContext): Promise<Outcome> {
	const {io, options} = context;
	const port = undoPort(context, (problem) => void printLines(io.err, [say(problem)]));
	const look = await port.look();
	if (look.kind === 'refused') {
		await printLines(io.err, await refusedLines(context, look));
		return look.needsRoot ? 'needs-root' : 'failed';
	}

	const count = look.kind === 'found' ? look.job.unreadable : look.unreadable;
	if (count > 0) {
		await printLines(io.err, [say(message('undo.unreadable-lines', {count}))]);
	}

	if (look.kind === 'nothing') {
		return sayNothingToDo(context, message('undo.nothing'));
	}

	const {job} = look;
	const isAsked = !options.yes && !options.dryRun && undoLines(job.steps).length > 0;
	if (isAsked && io.isInteractive && !options.json && !options.plain) {
		return (await import('./run-wizard.ts')).runWizard(context, undefined, 'undo');
	}

	const decided = isAsked ? await decide(context, job) : await show(context, job);
	return typeof decided === 'string' ? decided : takeBack(context, port, decided, job.acts);
}

async function refusedLines(
	context: CommandContext,
	{because, needsRoot}: Extract<UndoLook, {kind: 'refused'}>,
): Promise<readonly string[]> {
	return needsRoot && context.remote
		? rootLines(await gatherFacts(context, false), `${context.program} undo`, context)
		: [cleanLine(say(because))];
}

/** Nobody is asked: a file that somebody else has changed is shown, and stays as it is. */
async function show({io, options}: CommandContext, job: UndoJob): Promise<readonly UndoStep[]> {
	const writer = options.json ? io.err : io.out;
	for (const conflict of job.conflicts) {
		await printLines(writer, conflictLines(conflict));
	}

	return job.steps;
}

/** Returns the steps as they were decided on, or the outcome where nothing is to be done. */
async function decide(
	context: CommandContext,
	job: UndoJob,
): Promise<readonly UndoStep[] | Outcome> {
	const {io, options, program} = context;
	if (!io.isInteractive || options.json) {
		await printLines(options.json ? io.err : io.out, undoJobLines(job));
		await show(context, job);
		await printLines(io.err, needsYesLines(`${program} undo --yes`));
		return 'usage';
	}

	const questions = lendableQuestions();
	try {
		const decided = await askUndo(job, questions, (path, bytes) =>
			editCopy(path, bytes, {environment: process.env, handOver: questions.lend}),
		);
		return decided ?? 'stopped';
	} finally {
		questions.close();
	}
}

/** Questions that give the terminal to an editor for a while: two who read would share the keys. */
function lendableQuestions() {
	let questions = terminalQuestions(process.stdin, process.stdout);
	return {
		print: (lines: readonly string[]) => questions.print(lines),
		readLine: (prompt: string) => questions.readLine(prompt),
		close: () => questions.close(),
		async lend(work: () => Promise<void>) {
			questions.close();
			try {
				await work();
			} finally {
				questions = terminalQuestions(process.stdin, process.stdout);
			}
		},
	};
}

async function takeBack(
	context: CommandContext,
	port: UndoPort,
	undo: readonly UndoStep[],
	acts: readonly UndoableAct[],
): Promise<Outcome> {
	const {io, options, system, program} = context;
	const facts = await port.facts();
	const opened = await port.open(undo, acts, facts);
	if (opened.kind === 'refused') {
		await printLines(io.err, [say(opened.because)]);
		return 'failed';
	}

	const {records} = opened;
	return showToEnd(
		context,
		records,
		(control) =>
			runUndo({
				...{system, undo, control, log: records.log, journal: records.journal},
				isDryRun: options.dryRun,
				look: port.facts,
				diagnose: (act, result) => diagnosisOfAct(act, result, facts),
			}),
		async ({result: outcome, run}) => {
			const now = system.now();
			const lines = closingLines({
				...{run, facts: null, users: [], isPractice: false, now, command: 'undo', outcome, program},
			});
			await printLines(options.json ? io.err : io.out, [
				...(options.json ? [] : lines),
				...(options.dryRun ? [] : afterUndoLines(await port.after(acts))),
			]);
			return outcome;
		},
	);
}
