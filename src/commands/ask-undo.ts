/** Wiring: what only a person can decide before an undo. */
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import type {UndoableAct} from '../core/journal.ts';
import {sizeText} from '../core/size-text.ts';
import {type Decision, withDecision, withoutData} from '../core/undo/decided-undo.ts';
import type {Conflict} from '../core/undo/three-way.ts';
import type {UndoStep} from '../core/undo-plan.ts';
import {findConflicts} from '../effects/find-conflicts.ts';
import type {System} from '../effects/system.ts';
import {DOCKER_DATA, dockerDataSize} from '../effects/what-stays.ts';
import {message, say} from '../messages/message.ts';
import {conflictLines} from '../plain/conflict-report.ts';
import {ask, type QuestionIo} from '../plain/questions.ts';

/** The word that has to be typed to delete data; a single key or a `y` is typed too easily. */
const DELETE_WORD = 'delete';

/** Prints each file that somebody else has changed since; it stays as it is. */
export async function showConflicts(
	system: System,
	undo: readonly UndoStep[],
	print: (lines: readonly string[]) => Promise<void>,
): Promise<void> {
	for (const conflict of await findConflicts(system, undo)) {
		await print(conflictLines(conflict));
	}
}

/** Asks what becomes of files that somebody else has changed, and of images and volumes. */
export async function askUndo(
	system: System,
	{undo, acts, facts}: {undo: readonly UndoStep[]; acts: readonly UndoableAct[]; facts: Facts},
	io: QuestionIo,
): Promise<readonly UndoStep[]> {
	let decided = undo;
	for (const conflict of await findConflicts(system, undo)) {
		await io.print(conflictLines(conflict));
		decided = withDecision(decided, conflict, await askConflict(conflict, io));
	}

	return (await wantsDeletion(system, acts, facts, io))
		? withoutData(decided, DOCKER_DATA)
		: decided;
}

/** The end of the input leaves the file as it is. */
async function askConflict({path, merged}: Conflict, io: QuestionIo): Promise<Decision> {
	const answer = await ask(
		say(message('undo.conflict.question', {path})),
		[
			...(merged === undefined ? [] : [{id: 'merge', label: message('undo.conflict.merge')}]),
			{id: 'leave', label: message('undo.conflict.leave')},
			{id: 'replace', label: message('undo.conflict.replace')},
		],
		io,
	);
	return answer.kind === 'chosen' ? (answer.id as Decision) : 'leave';
}

/** What was there before is nothing that this product may offer to delete, nor is a disk of its own. */
async function wantsDeletion(
	system: System,
	acts: readonly UndoableAct[],
	facts: Facts,
	io: QuestionIo,
): Promise<boolean> {
	const oldest = acts.findLast(({box}) => box !== undefined)?.box;
	const isMount = valueOr(facts.space, []).some(({mount}) => mount === DOCKER_DATA);
	if (oldest?.hasDockerData !== false || isMount) {
		return false;
	}

	if ((await system.stat(DOCKER_DATA)).kind !== 'found') {
		return false;
	}

	const size = await dockerDataSize(system);
	const values = {path: DOCKER_DATA, size: size === undefined ? '?' : sizeText(size)};
	await io.print(['', say(message('undo.data.intro', values))]);
	const typed = await io.readLine(say(message('undo.data.question', {word: DELETE_WORD})));
	return typed?.trim() === DELETE_WORD;
}
