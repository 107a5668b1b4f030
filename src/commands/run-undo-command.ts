import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {type UndoableAct, undoableActs} from '../core/journal.ts';
import type {Outcome} from '../core/outcome.ts';
import {boxDifferences} from '../core/resume/box-differences.ts';
import {type UndoStep, undoLines, undoSteps} from '../core/undo-plan.ts';
import {editCopy} from '../effects/editor-process.ts';
import {readJournal} from '../effects/journal-store.ts';
import {recordBox} from '../effects/record-box.ts';
import {createRunControl} from '../effects/run-control.ts';
import {runUndo} from '../effects/run-undo.ts';
import type {System} from '../effects/system.ts';
import {terminalQuestions} from '../effects/terminal-questions.ts';
import {whatStays} from '../effects/what-stays.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import {closingLines} from '../plain/closing-lines.ts';
import {needsYesLines} from '../plain/plan-report.ts';
import {askUndo, showConflicts} from './ask-undo.ts';
import type {CommandContext} from './command-context.ts';
import {confirm} from './confirm.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {showRun} from './front-end.ts';
import {gatherFacts} from './gather.ts';
import {realBox} from './real-box.ts';
import {rootLines} from './root-lines.ts';
import {sayNothingToDo} from './say-nothing-to-do.ts';
import {stopOnSignals} from './stop-signals.ts';
import {printLines} from './terminal-io.ts';

/** Runs `undo`: takes back what the journal says this product did, newest first. */
export async function runUndoCommand(context: CommandContext): Promise<Outcome> {
	const {io, options, system, paths} = context;
	const journal = await readJournal(system, paths.state);
	const facts = await gatherFacts(context, false);
	const {isRoot} = valueOr(facts.privilege, {isRoot: true});
	if ('problem' in journal) {
		const unreadable = message('undo.unreadable', {reason: journal.problem});
		await printLines(io.err, isRoot ? [say(unreadable)] : needsRootLines(context, facts));
		return isRoot ? 'failed' : 'needs-root';
	}

	const {length: count} = journal.unreadable;
	if (count > 0) {
		await printLines(io.err, [say(message('undo.unreadable-lines', {count}))]);
	}

	const acts = undoableActs(journal.entries);
	const undo = undoSteps(acts, facts);
	if (undo.length === 0) {
		return sayNothingToDo(context, message('undo.nothing'));
	}

	if (!isRoot && !options.dryRun) {
		await printLines(io.err, needsRootLines(context, facts));
		return 'needs-root';
	}

	const decided = await decide(context, {undo, acts, facts});
	return typeof decided === 'string' ? decided : takeBack(context, {undo: decided, acts, facts});
}

function needsRootLines(context: CommandContext, facts: Facts): readonly string[] {
	return context.remote
		? rootLines(facts, `${context.program} undo`, context)
		: [say(message('undo.needs-root'))];
}

/** What is about to be taken back, on which box. */
type Job = {
	readonly undo: readonly UndoStep[];
	readonly acts: readonly UndoableAct[];
	readonly facts: Facts;
};

/** Returns the steps as they were decided on, or the outcome where nothing is to be done. */
async function decide(context: CommandContext, job: Job): Promise<readonly UndoStep[] | Outcome> {
	const {io, options, program, system} = context;
	const {undo} = job;
	const lines = undoLines(undo).map((line) => `  ${line}`);
	const writer = options.json ? io.err : io.out;
	if (options.yes || options.dryRun || lines.length === 0) {
		await showConflicts(system, undo, (texts) => printLines(writer, texts));
		return undo;
	}

	await printLines(writer, [say(message('undo.intro', {count: lines.length})), ...lines]);
	if (!io.isInteractive || options.json) {
		await showConflicts(system, undo, (texts) => printLines(writer, texts));
		await printLines(io.err, needsYesLines(`${program} undo --yes`));
		return 'usage';
	}

	const questions = lendableQuestions();
	let decided: readonly UndoStep[];
	try {
		decided = await askUndo(system, job, questions, (path, bytes) =>
			editCopy(path, bytes, {environment: process.env, handOver: questions.lend}),
		);
	} finally {
		questions.close();
	}

	return (await confirm(message('cli.go-on'))) ? decided : 'stopped';
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

async function takeBack(context: CommandContext, {undo, acts, facts}: Job): Promise<Outcome> {
	const {io, options, system, program} = context;
	const box = realBox(context, 'undo', (problem) => void printLines(io.err, [say(problem)]));
	const opened = await box.openRecords({steps: undo.map(({step}) => step), facts});
	if (opened.kind === 'refused') {
		await printLines(io.err, [say(opened.because)]);
		return 'failed';
	}

	const {records} = opened;
	if (await hasChanged(context, acts)) {
		await printLines(io.err, [say(message('undo.meanwhile'))]);
		await records.close('failed');
		return 'failed';
	}

	const control = createRunControl();
	const ignoreSignals = stopOnSignals(control, io);
	let outcome: Outcome = 'bug';
	try {
		const events = runUndo({
			...{system, undo, control, log: records.log, journal: records.journal},
			isDryRun: options.dryRun,
			look: () => gatherFacts(context, false),
			diagnose: (act, result) => diagnosisOfAct(act, result, facts),
		});
		const {result, run} = await showRun(events, context);
		outcome = result;
		const now = system.now();
		const lines = closingLines({
			...{run, facts: null, users: [], isPractice: false, now, command: 'undo', outcome, program},
		});
		await printLines(options.json ? io.err : io.out, [
			...(options.json ? [] : lines),
			...(options.dryRun ? [] : await afterwards(system, acts)),
		]);
		return outcome;
	} finally {
		ignoreSignals();
		await records.close(outcome);
	}
}

/** Another instance may have been at work while this one asked and waited for the lock. */
async function hasChanged(
	{system, paths}: CommandContext,
	acts: readonly UndoableAct[],
): Promise<boolean> {
	const journal = await readJournal(system, paths.state);
	const names = (list: readonly UndoableAct[]) => list.map(({run, number}) => `${run}/${number}`);
	return 'problem' in journal || names(undoableActs(journal.entries)).join() !== names(acts).join();
}

/** Compares the box with the record of what it was, and lists what stays on purpose. */
async function afterwards(
	system: System,
	acts: readonly UndoableAct[],
): Promise<readonly string[]> {
	const before = acts.findLast(({box}) => box !== undefined)?.box;
	const now = before && (await recordBox(system, Object.keys(before.repositories)));
	const differences = before && now ? boxDifferences({...before, boot: now.boot}, now) : [];
	const stays = [...(await whatStays(system)), message('undo.stays.kernel')];
	return [
		...(before && differences.length === 0 ? [say(message('undo.as-before'))] : []),
		...(differences.length === 0 ? [] : [say(message('undo.differs'))]),
		...differences.map((difference) => `  ${say(difference)}`),
		say(message('undo.stays')),
		...stays.map((text) => `  ${say(text)}`),
	].map(cleanLine);
}
