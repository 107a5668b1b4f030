import type {Facts} from '../core/facts.ts';
import type {UndoableAct} from '../core/journal.ts';
import type {UndoAfter, UndoLook} from '../core/undo/undoing.ts';
import type {UndoStep} from '../core/undo-plan.ts';
import type {OpenedRecords} from './records.ts';

/** What an undo needs of a box and its journal, beside the system. */
export type UndoPort = {
	/** Looks for what can be taken back. */
	readonly look: () => Promise<UndoLook>;
	/** Opens records for the undo of these acts; refuses where the journal has others by now. */
	readonly open: (
		undo: readonly UndoStep[],
		acts: readonly UndoableAct[],
		facts: Facts | null,
	) => Promise<OpenedRecords>;
	/** Asks the box for its facts in the middle of an undo. */
	readonly facts: () => Promise<Facts>;
	/** Compares the box with what it was before these acts. */
	readonly after: (acts: readonly UndoableAct[]) => Promise<UndoAfter>;
};
