import {timeText} from '../../src/core/lesson/lesson-words.ts';
import type {Score} from '../../src/core/lesson/score.ts';
import {message, say} from '../../src/messages/message.ts';

/** Returns a result in one line: points, time, hints, commands. */
export function scoreText({points, seconds, hints, commands}: Score): string {
	const hintsText =
		hints === 0 ? message('lesson.hints.none') : message('lesson.hints.some', {count: hints});
	const commandsText = message('lesson.commands.some', {count: commands});
	return say(
		message('lesson.score', {
			points,
			time: timeText(seconds),
			hints: say(hintsText),
			commands: say(commandsText),
		}),
	);
}
