import type {State} from '../../src/core/state.ts';

/** What every screen and overlay is drawn from. */
export type ScreenProps = {
	readonly state: State;
	/** Rows that it may fill. */
	readonly rows: number;
};
