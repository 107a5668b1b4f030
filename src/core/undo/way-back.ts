import {message} from '../../messages/message.ts';
import {namesInWorld} from '../box-record.ts';
import {type Act, type Command, command, type FileEdit} from '../command.ts';
import {boxBefore, fromBase64, type UndoableAct} from '../journal.ts';

/**
 * Returns the acts that take back one act of the journal, in order. Of packages only those names
 * are removed that were not wished for before; the group that the package made goes with it.
 *
 * @param all Everything that is taken back, newest first.
 */
export function wayBack(of: UndoableAct, all: readonly UndoableAct[]): readonly Act[] {
	const {act} = of;
	if (act.undo.kind === 'commands') {
		const commands = act.undo.commands.flatMap((back) => withoutOlderWishes(back, of));
		return commands.some((back) => madeGroup(back, all)) ? [...commands, deleteGroup()] : commands;
	}

	return act.undo.kind === 'restore-file' && act.kind === 'edit' ? restored(act, of) : [];
}

/** Returns the users whose membership is taken back. */
export function usersTakenBack(all: readonly UndoableAct[]): ReadonlySet<string> {
	return new Set(
		all.flatMap(({act}) =>
			act.undo.kind === 'commands'
				? act.undo.commands.flatMap(({id, argv}) => (id === 'delgroup' ? [argv[1] ?? ''] : []))
				: [],
		),
	);
}

/** A name that stood in the world before was somebody else's wish. */
function withoutOlderWishes(back: Command, {box}: UndoableAct): readonly Command[] {
	if (back.id !== 'apk.del' || !box || box.world === null) {
		return [back];
	}

	const [program, remove = 'del', ...names] = back.argv;
	const older = new Set(namesInWorld(box.world));
	const own = names.filter((name) => !older.has(name));
	return own.length === 0 ? [] : [{...back, argv: [program, remove, ...own]}];
}

function madeGroup(back: Command, all: readonly UndoableAct[]): boolean {
	const removesDocker = back.id === 'apk.del' && back.argv.includes('docker');
	return removesDocker && boxBefore(all)?.dockerGroup === null;
}

function deleteGroup(): Command {
	return command({
		id: 'delgroup.docker',
		argv: ['delgroup', 'docker'],
		reason: message('undo.delgroup.reason'),
		touches: ['accounts'],
		privilege: 'root',
	});
}

function restored(act: FileEdit, {before}: UndoableAct): readonly Act[] {
	if (!before) {
		return [];
	}

	const restore: FileEdit = {
		...act,
		id: `${act.id}.undo`,
		// Only a file that still has our text is put back; another one belongs to somebody else.
		before: act.after,
		after: before.base64 === null ? undefined : fromBase64(before.base64),
		newFileMode: before.mode ?? act.newFileMode,
		whenChanged: 'leave',
		reason: message('undo.edit.reason', {path: act.path}),
		undo: {kind: 'nothing'},
	};
	return [restore];
}
