import type {ActRun} from '../core/run-state.ts';
import {message, say} from '../messages/message.ts';

/** Milliseconds in a second. */
const SECOND_MS = 1000;

/** Returns the number that stands behind a meter, in the unit that the program counts in. */
export function meterLabel(progress: NonNullable<ActRun['progress']>): string {
	const {done, total, unit} = progress;
	switch (unit) {
		case 'packages':
			return say(message('meter.packages', {done, total}));
		case 'milliseconds':
			return say(
				message('meter.milliseconds', {
					done: Math.floor(done / SECOND_MS),
					total: Math.round(total / SECOND_MS),
				}),
			);
		case 'weight':
			return say(
				message('meter.weight', {
					percent: total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0,
				}),
			);
	}
}
