/** Wiring: how a session plays the scenarios of a room. */
import type {Lesson} from '../../core/lesson/lesson.ts';
import type {Preferences} from '../../core/preferences.ts';
import type {Lessons} from '../../effects/lesson-session.ts';
import {type Message, message} from '../../messages/message.ts';
import {offersOf, openSeat, type Room} from './room.ts';

/** Returns the scenarios of a room, for a session. */
export function lessonsOf(
	room: Room,
	{
		pace,
		save,
		writesResults,
	}: {
		readonly pace: () => Preferences['pace'];
		readonly save: (lesson: Lesson, now: number) => Message;
		/** A result is written as soon as a scenario is solved. */
		readonly writesResults: boolean;
	},
): Lessons {
	return {
		offers: offersOf(room),
		options: {
			async openScenario(name, release) {
				const playable = room.playables.find(({id}) => id === name);
				const fitting = playable?.releases.find((one) => one === release) ?? playable?.releases[0];
				return playable && fitting
					? openSeat(room, {playable, release: fitting}, {pace})
					: message('file.no-scenario', {name});
			},
			async lessonSolved(lesson) {
				if (writesResults) {
					save(lesson, lesson.solvedAt ?? lesson.startedAt);
				}
			},
			saveResult: async (lesson) => save(lesson, lesson.solvedAt ?? lesson.startedAt),
		},
	};
}
