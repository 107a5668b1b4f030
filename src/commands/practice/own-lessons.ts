/** Wiring: practice for somebody who began on the real box; loaded when it is asked for. */

import type {Preferences} from '../../core/preferences.ts';
import {dryRecords} from '../../effects/open-records.ts';
import type {Box} from '../../effects/session.ts';
import type {CommandContext} from '../command-context.ts';
import {openPractice} from '../open-practice.ts';
import {lessonsOf} from './lessons-of.ts';
import {seatResult, writeResult} from './results.ts';
import {openRoom} from './room.ts';

/** Returns a pretend box, and all scenarios of the product to pick from. */
export function openOwnPractice(context: CommandContext, pace: () => Preferences['pace']): Box {
	const box: Box = {
		...openPractice(context, undefined, pace),
		openRecords: async () => dryRecords(),
	};
	const room = openRoom({...context, options: {...context.options, operand: undefined}});
	if ('problems' in room) {
		return box;
	}

	const lessons = lessonsOf(room, {
		pace,
		writesResults: false,
		save: (lesson, now) => writeResult(seatResult(context, room, lesson, now), undefined),
	});
	return {...box, lessons};
}
