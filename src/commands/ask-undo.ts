/** Wiring: what only a person can decide before an undo. */
import {byteStringFrom, bytesOf} from '../core/byte-string.ts';
import {unifiedDiff} from '../core/diff.ts';
import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import type {UndoableAct} from '../core/journal.ts';
import {sizeText} from '../core/size-text.ts';
import {type Decision, withDecision, withoutData} from '../core/undo/decided-undo.ts';
import type {Conflict} from '../core/undo/three-way.ts';
import type {UndoStep} from '../core/undo-plan.ts';
import type {Edited} from '../effects/editor-process.ts';
import {findConflicts} from '../effects/find-conflicts.ts';
import type {System} from '../effects/system.ts';
import {DOCKER_DATA, dockerDataSize, whatStays} from '../effects/what-stays.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
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

/** Lets somebody type in a copy of a file. */
export type EditCopy = (path: string, bytes: Uint8Array) => Promise<Edited>;

/**
 * Asks what becomes of files that somebody else has changed, and of images and volumes.
 *
 * @param edit Where it is missing, no editor is offered.
 */
export async function askUndo(
	system: System,
	{undo, acts, facts}: {undo: readonly UndoStep[]; acts: readonly UndoableAct[]; facts: Facts},
	io: QuestionIo,
	edit?: EditCopy,
): Promise<readonly UndoStep[]> {
	let decided = undo;
	for (const conflict of await findConflicts(system, undo)) {
		await io.print(conflictLines(conflict));
		decided = withDecision(decided, conflict, await askConflict(conflict, io, edit));
	}

	const stays = await whatStays(system);
	if (stays.length > 0) {
		const texts = stays.map((text) => `  ${say(text)}`);
		await io.print(['', say(message('undo.will-stay')), ...texts].map(cleanLine));
	}

	return (await wantsDeletion(system, acts, facts, io))
		? withoutData(decided, DOCKER_DATA)
		: decided;
}

/** The end of the input leaves the file as it is. */
async function askConflict(
	conflict: Conflict,
	io: QuestionIo,
	edit: EditCopy | undefined,
): Promise<Decision> {
	const {path, merged} = conflict;
	const answer = await ask(
		say(message('undo.conflict.question', {path})),
		[
			...(merged === undefined ? [] : [{id: 'merge', label: message('undo.conflict.merge')}]),
			{id: 'leave', label: message('undo.conflict.leave')},
			{id: 'replace', label: message('undo.conflict.replace')},
			...(edit ? [{id: 'edit', label: message('undo.conflict.edit')}] : []),
		],
		io,
	);
	if (answer.kind === 'stop') {
		return 'leave';
	}

	return edit && answer.id === 'edit'
		? askTyped(conflict, io, edit)
		: (answer.id as Exclude<Decision, object>);
}

/** What was typed is shown before it counts; an editor that cannot be started is said. */
async function askTyped(
	{path, now, ...others}: Conflict,
	io: QuestionIo,
	edit: EditCopy,
): Promise<Decision> {
	let text = now ?? '';
	for (;;) {
		const edited = await edit(path, bytesOf(text));
		if (edited.kind === 'failed') {
			await io.print([cleanLine(say(edited.because))]);
			return askConflict({path, now, ...others}, io, undefined);
		}

		text = byteStringFrom(edited.bytes);
		if (text === now) {
			await io.print([say(message('undo.edited.nothing'))]);
			return 'leave';
		}

		const diff = unifiedDiff(path, now, text).trimEnd().split('\n');
		await io.print(
			['', say(message('undo.edited')), ...diff.map((line) => `  ${line}`)].map(cleanLine),
		);
		const answer = await ask(
			say(message('undo.edited.question')),
			[
				{id: 'write', label: message('undo.edited.write')},
				{id: 'again', label: message('undo.edited.again')},
				{id: 'leave', label: message('undo.conflict.leave')},
			],
			io,
		);
		if (answer.kind === 'stop' || answer.id !== 'again') {
			return answer.kind === 'chosen' && answer.id === 'write' ? {typed: text} : 'leave';
		}
	}
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
