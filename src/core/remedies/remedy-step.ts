import {type Message, message} from '../../messages/message.ts';
import type {ByteString} from '../byte-string.ts';
import type {Choices} from '../choices.ts';
import type {Act, FileEdit} from '../command.ts';
import type {Remedy} from '../diagnosis.ts';
import type {Facts} from '../facts.ts';
import type {Step} from '../plan.ts';

/** What a remedy is made into acts from. */
export type RemedyInput = {
	readonly remedy: Remedy;
	/** Why it helps here. */
	readonly because: Message;
	readonly facts: Facts;
	readonly choices: Choices;
	/** Files that it needs to see, as they are now; undefined where there is none. */
	readonly files: ReadonlyMap<string, ByteString | undefined>;
};

/** Returns the acts of a remedy as a step of no plan; undefined where there is nothing to do. */
export function remedyStep(
	{remedy, because}: Pick<RemedyInput, 'remedy' | 'because'>,
	acts: readonly Act[] | undefined,
): Step | undefined {
	return acts === undefined || acts.length === 0
		? undefined
		: {
				id: `remedy:${remedy.id}`,
				stage: 'remedy',
				title: remedy.title,
				reason: because,
				need: {kind: 'needed'},
				acts,
				undo: undoOf(acts),
				whenAnActFails: 'stop',
				// Its own edits are put back where one of its acts fails: the later ones prove the earlier.
				provesEditsOf: [],
			};
}

/** Returns the change of a file that keeps all its other bytes. */
export function fileEdit(
	edit: Pick<FileEdit, 'id' | 'path' | 'before' | 'after' | 'reason'>,
): FileEdit {
	return {
		...edit,
		kind: 'edit',
		newFileMode: NEW_FILE_MODE,
		privilege: 'root',
		undo: {kind: 'restore-file'},
	};
}

/** Settings of the system can be read by everybody. */
const NEW_FILE_MODE = 0o644;

function undoOf(acts: readonly Act[]): Message {
	const hasEdit = acts.some((act) => act.undo.kind === 'restore-file');
	const hasCommands = acts.some((act) => act.undo.kind === 'commands');
	if (hasEdit) {
		return message(hasCommands ? 'remedy-undo.both' : 'remedy-undo.file');
	}

	return message(hasCommands ? 'remedy-undo.commands' : 'remedy-undo.nothing');
}
