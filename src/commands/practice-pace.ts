/** Wiring: how fast the pretend box is, which can be changed while it is used. */
import type {Preferences} from '../core/preferences.ts';

/** The present pace of a pretend box. */
export type PracticePace = {
	readonly now: () => Preferences['pace'];
	/** Takes the pace over from preferences in which it was changed. */
	readonly follow: (preferences: Preferences) => void;
};

/**
 * Returns a pace that begins as this run was asked to, and is that of the preferences from the
 * moment on in which somebody changes it there: until then a flag comes before them.
 */
export function practicePace(
	first: Preferences['pace'],
	preferences: Pick<Preferences, 'pace'>,
): PracticePace {
	let present = first;
	let {pace: known} = preferences;
	return {
		now: () => present,
		follow({pace}) {
			present = pace === known ? present : pace;
			known = pace;
		},
	};
}
