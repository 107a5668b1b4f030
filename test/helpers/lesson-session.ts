import {lessonsOf} from '../../src/commands/practice/lessons-of.ts';
import type {Playable} from '../../src/commands/practice/room.ts';
import {openSeat, type Room} from '../../src/commands/practice/room.ts';
import {message} from '../../src/messages/message.ts';
import type {PracticeRelease} from '../../src/practice/clean-world.ts';
import {PRACTICE_RELEASES, SCENARIO_DATA} from '../../src/practice/index.ts';
import {type DrivenSession, driveSession} from './session.ts';

const PLAYABLES: readonly Playable[] = SCENARIO_DATA.map((data) => ({
	id: data.name,
	data,
	releases: PRACTICE_RELEASES,
	note: undefined,
}));

/** All scenarios of the product, the same for everybody. */
export const ROOM: Room = {
	playables: PLAYABLES,
	workshop: undefined,
	seed: 1,
	startsAt: Date.UTC(2026, 10, 23, 9),
};

/** Starts the wizard at the seat of a scenario; no time is lost. */
export function driveLesson(
	name: string,
	release: PracticeRelease,
	{bodyRows = 10, isStill = true}: {readonly bodyRows?: number; readonly isStill?: boolean} = {},
): DrivenSession {
	const playable = PLAYABLES.find(({id}) => id === name);
	if (!playable) {
		throw new RangeError(name);
	}

	const pace = () => 'instant' as const;
	const lessons = lessonsOf(ROOM, {
		pace,
		writesResults: false,
		save: () => message('shell.no-lesson'),
	});
	return driveSession({
		box: openSeat(ROOM, {playable, release}, {pace, isStill}),
		isPractice: true,
		offers: lessons.offers,
		practiceRelease: release,
		lessons: lessons.options,
		firstScreen: 'scenarios',
		logPath: '',
		bodyRows,
	});
}
