import {durationText} from '../core/duration.ts';
import type {RunEvent} from '../core/event.ts';
import {type Message, message, say} from '../messages/message.ts';

/** Returns how an act ended, with its time and what was found. */
export function actResult(event: Extract<RunEvent, {event: 'command-finished'}>): Message {
	const time = say(durationText(event.durationMs));
	const detail = event.detail && say(event.detail);
	switch (event.outcome) {
		case 'succeeded':
			return detail ? message('plain.ok-detail', {time, detail}) : message('plain.ok', {time});
		case 'failed':
		case 'timed-out':
			return detail
				? message('plain.failed-detail', {time, detail})
				: message('plain.failed', {time});
		case 'stopped':
			return message('plain.stopped', {time});
		case 'not-run':
			return message('plain.not-run');
		case 'skipped':
			return detail ? message('plain.skipped-detail', {detail}) : message('plain.skipped');
	}
}

/** Returns how a step ended, with its time or its reason. */
export function stepResult(
	event: Extract<RunEvent, {event: 'step-finished'}>,
	elapsedMs: number,
): Message {
	const because = event.because && say(event.because);
	switch (event.outcome) {
		case 'done':
			return message('plain.step-done', {time: say(durationText(elapsedMs))});
		case 'satisfied':
			return because
				? message('plain.step-satisfied-because', {because})
				: message('plain.step-satisfied');
		case 'skipped':
			return because
				? message('plain.skipped-detail', {detail: because})
				: message('plain.skipped');
		case 'failed':
			return because
				? message('plain.step-failed-because', {because})
				: message('plain.step-failed');
		case 'stopped':
			return message('plain.step-stopped');
		case 'not-run':
			return message('plain.not-run');
	}
}

/** Returns how far an act has come, to be put behind a sentence; nothing where it does not tell. */
export function progressText(progress: Extract<RunEvent, {event: 'progress'}> | undefined): string {
	if (!progress || progress.total <= 0) {
		return '';
	}

	const {done, total, unit} = progress;
	return unit === 'packages'
		? say(message('plain.progress', {done, total}))
		: say(message('plain.progress-share', {percent: Math.floor((done / total) * 100)}));
}
