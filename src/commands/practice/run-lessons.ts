/** Wiring: scenarios on the screens of the wizard. */
import type {Lesson} from '../../core/lesson/lesson.ts';
import type {Outcome} from '../../core/outcome.ts';
import {type Message, message} from '../../messages/message.ts';
import type {CommandContext} from '../command-context.ts';
import {openPractice} from '../open-practice.ts';
import {runWizard} from '../run-wizard.ts';
import {lessonsOf} from './lessons-of.ts';
import {openSeat, type playableNamed, type Room} from './room.ts';

type Found = NonNullable<ReturnType<typeof playableNamed>>;

/** Runs practice on screens: the list of scenarios first, or the one that was named. */
export function runLessons(
	context: CommandContext,
	room: Room,
	found: Found | undefined,
	save: (lesson: Lesson, now: number) => Message,
): Promise<Outcome> {
	const {workshop} = room;
	const welcome = workshop?.texts.welcome;
	return runWizard(context, {
		open: (pace) =>
			found ? openSeat(room, found, {pace}) : openPractice(context, undefined, pace),
		lessons: (pace) =>
			lessonsOf(room, {pace, save, writesResults: context.options.output !== undefined}),
		beginsInShell: context.options.shell === true,
		release: found?.release ?? workshop?.release ?? '3.22',
		...(welcome !== undefined && {welcome: message('scenarios.welcome', {text: welcome})}),
	});
}
