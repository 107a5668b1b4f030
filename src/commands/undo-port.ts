/** Wiring: what an undo needs of the box that a command works on. */
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {boxBefore, type UndoableAct, undoableActs} from '../core/journal.ts';
import {boxDifferences} from '../core/resume/box-differences.ts';
import {DOCKER_DATA} from '../core/undo/kept-text.ts';
import type {Kept, UndoAfter, UndoLook} from '../core/undo/undoing.ts';
import {undoSteps} from '../core/undo-plan.ts';
import {findConflicts} from '../effects/find-conflicts.ts';
import {readJournal} from '../effects/journal-store.ts';
import {recordBox} from '../effects/record-box.ts';
import type {System} from '../effects/system.ts';
import type {UndoPort} from '../effects/undo-port.ts';
import {whatStays} from '../effects/what-stays.ts';
import {type Message, message} from '../messages/message.ts';
import type {CommandContext} from './command-context.ts';
import {gatherFacts} from './gather.ts';
import {realBox} from './real-box.ts';

/** Returns how everything is taken back on the box of a command. */
export function undoPort(
	context: CommandContext,
	onLogFailure: (problem: Message) => void,
): UndoPort {
	const {system} = context;
	return {
		look: () => lookForUndo(context),
		facts: () => gatherFacts(context, false),
		after: (acts) => lookAfterUndo(system, acts),
		async open(undo, acts, facts) {
			const box = realBox(context, 'undo', onLogFailure);
			const opened = await box.openRecords({steps: undo.map(({step}) => step), facts});
			if (opened.kind === 'refused' || !(await hasChanged(context, acts))) {
				return opened;
			}

			await opened.records.close('failed');
			return {kind: 'refused', because: message('undo.meanwhile')};
		},
	};
}

const NEEDS_ROOT: UndoLook = {
	...{kind: 'refused', because: message('undo.needs-root'), needsRoot: true},
};

async function lookForUndo(context: CommandContext): Promise<UndoLook> {
	const {system, paths, options} = context;
	const journal = await readJournal(system, paths.state);
	const facts = await gatherFacts(context, false);
	const {isRoot} = valueOr(facts.privilege, {isRoot: true});
	if ('problem' in journal) {
		const unreadable = message('undo.unreadable', {reason: journal.problem});
		return isRoot ? {kind: 'refused', because: unreadable, needsRoot: false} : NEEDS_ROOT;
	}

	const acts = undoableActs(journal.entries);
	const steps = undoSteps(acts, facts);
	const unreadable = journal.unreadable.length;
	if (steps.length === 0) {
		return {kind: 'nothing', unreadable};
	}

	if (!isRoot && !options.dryRun) {
		return NEEDS_ROOT;
	}

	const conflicts = await findConflicts(system, steps);
	const stays = await whatStays(system);
	const data = dataToDelete(acts, facts, stays);
	return {kind: 'found', job: {acts, steps, conflicts, stays, data, unreadable}};
}

/**
 * Returns the images and volumes that may be deleted. What was there before our first change is
 * somebody else's, and a file system of its own cannot be removed.
 */
export function dataToDelete(
	acts: readonly UndoableAct[],
	facts: Facts,
	stays: readonly Kept[],
): Kept | null {
	const isMount = valueOr(facts.space, []).some(({mount}) => mount === DOCKER_DATA);
	const isOurs = boxBefore(acts)?.hasDockerData === false && !isMount;
	return (isOurs && stays.find(({path}) => path === DOCKER_DATA)) || null;
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

async function lookAfterUndo(system: System, acts: readonly UndoableAct[]): Promise<UndoAfter> {
	const before = boxBefore(acts);
	const now = before && (await recordBox(system, Object.keys(before.repositories)));
	const differences = before && now ? boxDifferences({...before, boot: now.boot}, now) : null;
	return {differences, stays: await whatStays(system)};
}
