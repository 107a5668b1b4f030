import {type Message, message} from '../messages/message.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** From here on tenths of a second only distract. */
const TENTHS_BELOW_MS = 10 * SECOND_MS;

/** Returns a finished duration as words: `0.4 s`, `18 s`, `1 min 12 s`, `2 h 5 min`. */
export function durationText(milliseconds: number): Message {
	const time = Math.max(0, milliseconds);
	return time < TENTHS_BELOW_MS
		? message('duration.seconds', {seconds: (Math.floor(time / 100) / 10).toFixed(1)})
		: elapsedText(time);
}

/** Returns a growing duration as words; it changes at most once a second. */
export function elapsedText(milliseconds: number): Message {
	const time = Math.max(0, milliseconds);
	const seconds = Math.floor(time / SECOND_MS);
	if (time < MINUTE_MS) {
		return message('duration.seconds', {seconds});
	}

	const minutes = Math.floor(time / MINUTE_MS);
	return time < HOUR_MS
		? message('duration.minutes', {minutes, seconds: seconds % 60})
		: message('duration.hours', {hours: Math.floor(time / HOUR_MS), minutes: minutes % 60});
}
