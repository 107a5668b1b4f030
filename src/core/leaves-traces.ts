import type {Act} from './command.ts';

/**
 * Returns whether an act is to be found in the journal: what there is nothing to take back of, such
 * as reading indexes or a proof, leaves a finished box as it was.
 */
export function leavesTraces({undo}: Act): boolean {
	return undo.kind === 'commands' || undo.kind === 'restore-file';
}
