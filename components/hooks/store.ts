import type {Intent} from '../../src/core/intent.ts';
import type {State} from '../../src/core/state.ts';

/** The only bridge between the pictures and the rest: state in, wishes out. */
export type Store = {
	readonly getState: () => State;
	/** Calls the listener after each change; returns how to stop that. */
	readonly subscribe: (listener: () => void) => () => void;
	readonly send: (intent: Intent) => void;
	/** Takes the number of rows that a body has now. */
	readonly resize: (bodyRows: number) => void;
};
