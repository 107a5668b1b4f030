import {durationText, elapsedText} from '../../src/core/duration.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {message, say} from '../../src/messages/message.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {Line} from './Line.tsx';

/** A program that is silent for this long is worth a word. Milliseconds. */
const SILENCE_WORTH_SAYING_MS = 5000;

/** Draws how long an act has been running, and how long it has been silent. */
export function Elapsed({act, now}: {readonly act: ActRun; readonly now: number}) {
	return <Line row={[span(`${clockOf(act, now)}  ${silenceOf(act, now)}`)]} />;
}

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

/** Returns the clock of several acts together, as a row's right side. */
export function totalTime(acts: readonly ActRun[], now: number): Row {
	const first = acts[0];
	const last = acts.at(-1);
	return first && last ? [span(say(durationText((last.finishedAt ?? now) - first.startedAt)))] : [];
}
