import {byteStringFrom} from '../core/byte-string.ts';
import {WORLD} from '../core/remedies/file-remedies.ts';
import {saysTheSame, withoutWishes} from '../core/undo/same-file.ts';
import {type Conflict, conflictOf} from '../core/undo/three-way.ts';
import type {UndoStep} from '../core/undo-plan.ts';
import type {System} from './system.ts';

/** Returns the files among those to be put back that somebody else has changed since. */
export async function findConflicts(
	system: System,
	undo: readonly UndoStep[],
): Promise<readonly Conflict[]> {
	const conflicts: Conflict[] = [];
	// Packages go before the files are put back, and their names out of world with them.
	const removed = new Set(
		undo.flatMap(({step}) =>
			step.acts.flatMap((act) =>
				act.kind === 'command' && act.id === 'apk.del' ? act.argv.slice(2) : [],
			),
		),
	);
	for (const act of undo.flatMap(({step}) => step.acts)) {
		if (act.kind !== 'edit') {
			continue;
		}

		const read = await system.read(act.path);
		const now = read.kind === 'file' ? byteStringFrom(read.bytes) : undefined;
		// The undo of an edit goes from our text back to the older one.
		const conflict = conflictOf(act.path, act.after, act.before, now);
		const isOurs =
			now !== undefined && saysTheSame(act.path, withoutWishes(now, removed), act.before);
		if (conflict && read.kind !== 'unreadable' && !(act.path === WORLD && isOurs)) {
			conflicts.push(conflict);
		}
	}

	return conflicts;
}
