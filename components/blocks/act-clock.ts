import {durationText, elapsedText} from '../../src/core/duration.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {message, say} from '../../src/messages/message.ts';

/** A program that is silent for this long is worth a word. Milliseconds. */
const SILENCE_WORTH_SAYING_MS = 5000;

/** Returns the time that an act took, or takes so far. */
export function clockOf(act: ActRun, now: number): string {
	return act.finishedAt === undefined
		? say(elapsedText(now - act.startedAt))
		: say(durationText(act.finishedAt - act.startedAt));
}

/** Returns what is to be said of a running act: that it runs, is silent, or slower than usual. */
export function silenceOf(act: ActRun, now: number): string {
	const silentMs = now - act.lastOutputAt;
	if (silentMs >= act.quietAfterMs) {
		return say(message('run.slow', {time: say(elapsedText(silentMs))}));
	}

	if (silentMs < SILENCE_WORTH_SAYING_MS) {
		return say(message('run.busy'));
	}

	return act.lineCount === 0
		? say(message('run.no-output'))
		: say(message('run.last-output', {time: say(elapsedText(silentMs))}));
}
