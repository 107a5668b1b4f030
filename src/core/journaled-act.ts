/**
 * Returns whether this is an act as the journal keeps it. Its way back is going to be run as root,
 * so it is looked at closely: a damaged line must not become a command.
 */
export function isJournaledAct(act: unknown): boolean {
	return isRecord(act) && typeof act.id === 'string' && isUndo(act.undo) && hasParts(act);
}

function hasParts(act: Record<string, unknown>): boolean {
	switch (act.kind) {
		case 'command':
			return isWords(act.argv) && act.argv.length > 0 && isWords(act.runOptions);
		case 'edit':
			return typeof act.path === 'string';
		case 'wait':
			return isJournaledAct(act.ask);
		default:
			return false;
	}
}

function isUndo(undo: unknown): boolean {
	return (
		isRecord(undo) &&
		typeof undo.kind === 'string' &&
		(undo.kind !== 'commands' ||
			(Array.isArray(undo.commands) && undo.commands.every(isJournaledAct)))
	);
}

function isWords(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
