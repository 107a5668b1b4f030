/** Wiring: what only a person can decide before an undo, as numbered questions. */
import {byteStringFrom, bytesOf} from '../core/byte-string.ts';
import {splitChoiceId} from '../core/choice-id.ts';
import {unifiedDiff} from '../core/diff.ts';
import {sizeText} from '../core/size-text.ts';
import type {Decision} from '../core/undo/decided-undo.ts';
import type {Conflict} from '../core/undo/three-way.ts';
import {undoListChoices} from '../core/undo/undo-choices.ts';
import {
	DELETE_WORD,
	decidedSteps,
	openConflicts,
	type Undoing,
	type UndoJob,
	undoingOf,
} from '../core/undo/undoing.ts';
import type {UndoStep} from '../core/undo-plan.ts';
import type {Edited} from '../effects/editor-process.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import {conflictLines} from '../plain/conflict-report.ts';
import {stepLines} from '../plain/plan-report.ts';
import {ask, type QuestionIo} from '../plain/questions.ts';
import {undoJobLines} from '../plain/undo-report.ts';

/** Lets somebody type in a copy of a file. */
export type EditCopy = (path: string, bytes: Uint8Array) => Promise<Edited>;

/**
 * Asks what is to be done, until somebody says that it is to be taken back; returns the steps
 * with all decisions, undefined where nothing is to be done.
 *
 * @param edit Where it is missing, no editor is offered.
 */
export async function askUndo(
	job: UndoJob,
	io: QuestionIo,
	edit?: EditCopy,
): Promise<readonly UndoStep[] | undefined> {
	let undoing = undoingOf(job);
	await io.print(undoJobLines(job));
	for (;;) {
		const answer = await ask(say(message('undo.question')), undoListChoices(undoing), io);
		const [id, path] = splitChoiceId(answer.kind === 'chosen' ? answer.id : '');
		switch (id) {
			case 'take-back': {
				const open = openConflicts(undoing);
				if (open.length === 0) {
					return decidedSteps(undoing);
				}

				undoing = await decideOn(open, undoing, io, edit);
				break;
			}

			case 'undo-file':
				undoing = await decideOn(
					job.conflicts.filter((conflict) => conflict.path === path),
					undoing,
					io,
					edit,
				);
				break;
			case 'undo-acts':
				await io.print(
					decidedSteps(undoing)
						.flatMap(({step}) => ['', ...stepLines(step)])
						.map(cleanLine),
				);
				break;
			case 'delete-data':
				undoing = {...undoing, deletesData: await wantsDeletion(job, io)};
				break;
			case 'keep-data':
				undoing = {...undoing, deletesData: false};
				break;
			default:
				return undefined;
		}
	}
}

/** Who gives no answer is asked again what is to be done at all. */
async function decideOn(
	conflicts: readonly Conflict[],
	before: Undoing,
	io: QuestionIo,
	edit: EditCopy | undefined,
): Promise<Undoing> {
	let undoing = before;
	for (const conflict of conflicts) {
		await io.print(conflictLines(conflict));
		const decision = await askConflict(conflict, io, edit);
		if (decision === undefined) {
			break;
		}

		undoing = {...undoing, decisions: {...undoing.decisions, [conflict.path]: decision}};
	}

	return undoing;
}

async function askConflict(
	conflict: Conflict,
	io: QuestionIo,
	edit: EditCopy | undefined,
): Promise<Decision | undefined> {
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
		return undefined;
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
): Promise<Decision | undefined> {
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
		if (answer.kind === 'stop') {
			return undefined;
		}

		if (answer.id !== 'again') {
			return answer.id === 'write' ? {typed: text} : 'leave';
		}
	}
}

/** Anything but the word itself keeps the data. */
async function wantsDeletion({data}: UndoJob, io: QuestionIo): Promise<boolean> {
	const size = data?.size;
	const values = {path: data?.path ?? '', size: size === undefined ? '?' : sizeText(size)};
	await io.print(['', say(message('undo.data.intro', values))]);
	const typed = await io.readLine(say(message('undo.data.question', {word: DELETE_WORD})));
	return typed?.trim() === DELETE_WORD;
}
