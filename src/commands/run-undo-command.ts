import {valueOr} from '../core/fact.ts';
import {undoableActs} from '../core/journal.ts';
import type {Outcome} from '../core/outcome.ts';
import {type UndoStep, undoLines, undoSteps} from '../core/undo-plan.ts';
import {readJournal} from '../effects/journal-store.ts';
import {createRunControl} from '../effects/run-control.ts';
import {runUndo} from '../effects/run-undo.ts';
import {message, say} from '../messages/message.ts';
import {closingLines} from '../plain/closing-lines.ts';
import {needsYesLines} from '../plain/plan-report.ts';
import type {CommandContext} from './command-context.ts';
import {confirm} from './confirm.ts';
import {diagnosisOfAct} from './diagnosis-of-act.ts';
import {showRun} from './front-end.ts';
import {gatherFacts} from './gather.ts';
import {realBox} from './real-box.ts';
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
		await printLines(io.err, [say(isRoot ? unreadable : message('undo.needs-root'))]);
		return isRoot ? 'failed' : 'needs-root';
	}

	const {length: count} = journal.unreadable;
	if (count > 0) {
		await printLines(io.err, [say(message('undo.unreadable-lines', {count}))]);
	}

	const undo = undoSteps(undoableActs(journal.entries), facts);
	if (undo.length === 0) {
		return sayNothingToDo(context, message('undo.nothing'));
	}

	if (!isRoot && !options.dryRun) {
		await printLines(io.err, [say(message('undo.needs-root'))]);
		return 'needs-root';
	}

	const refused = await question(context, undo);
	if (refused) {
		return refused;
	}

	const box = realBox(context, 'undo', (problem) => void printLines(io.err, [say(problem)]));
	const opened = await box.openRecords();
	if (opened.kind === 'refused') {
		await printLines(io.err, [say(opened.because)]);
		return 'failed';
	}

	const {records} = opened;
	const control = createRunControl();
	const ignoreSignals = stopOnSignals(control, io);
	let outcome: Outcome = 'bug';
	try {
		const events = runUndo({
			system,
			undo,
			control,
			log: records.log,
			journal: records.journal,
			isDryRun: options.dryRun,
			diagnose: (act, result) => diagnosisOfAct(act, result, facts),
		});
		const {result, run} = await showRun(events, context);
		outcome = result;
		if (!options.json) {
			await printLines(io.out, [
				...closingLines({
					run,
					facts: null,
					users: [],
					isPractice: false,
					now: system.now(),
					command: 'undo',
					outcome,
					program: context.program,
				}),
				say(message('undo.stays')),
			]);
		}

		return outcome;
	} finally {
		ignoreSignals();
		await records.close(outcome);
	}
}

async function question(
	{io, options, program}: CommandContext,
	undo: readonly UndoStep[],
): Promise<Outcome | undefined> {
	const lines = undoLines(undo).map((line) => `  ${line}`);
	if (options.yes || options.dryRun || lines.length === 0) {
		return undefined;
	}

	const intro = say(message('undo.intro', {count: lines.length}));
	await printLines(options.json ? io.err : io.out, [intro, ...lines]);
	if (!io.isInteractive || options.json) {
		await printLines(io.err, needsYesLines('undo', program));
		return 'usage';
	}

	return (await confirm(message('cli.go-on'))) ? undefined : 'stopped';
}
