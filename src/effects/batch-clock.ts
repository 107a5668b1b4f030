import type {OutputStream} from '../core/event.ts';

/** Ten batches a second look live and leave a slow terminal time to draw. Milliseconds. */
const BATCH_MS = 100;
/** An unfinished line that rests as long is shown: it may be a question. Milliseconds. */
const REST_MS = 100;
/** An unfinished line that never rests is shown as far as it has come. Milliseconds. */
const LONGEST_MS = 1000;

/** Decides when lines are shown; times are given to it. */
export type BatchClock = {
	/** Notes that a batch was said. */
	said(at: number): void;
	/** Notes that bytes of a stream came and whether they left a line unfinished. */
	came(stream: OutputStream, line: {isUnfinished: boolean; isNew: boolean}, at: number): void;
	/** Whether the next batch may be said. */
	isDue(at: number): boolean;
	/** Returns, once, the streams whose line has been unfinished for too long. */
	overlong(at: number): OutputStream[];
	/** Returns, once, the streams whose unfinished line rests. */
	rested(at: number): OutputStream[];
	/** Milliseconds until something is to be done; infinite where only new bytes matter. */
	waitMs(hasLines: boolean, at: number): number;
};

/** Returns a clock for one program. */
export function createBatchClock(): BatchClock {
	const begun = new Map<OutputStream, {since: number; last: number}>();
	let saidAt = Number.NEGATIVE_INFINITY;

	function takeWhere(matches: (line: {since: number; last: number}) => boolean): OutputStream[] {
		const streams = [...begun].filter(([, line]) => matches(line)).map(([stream]) => stream);
		for (const stream of streams) {
			begun.delete(stream);
		}

		return streams;
	}

	return {
		said(at) {
			saidAt = at;
		},
		came(stream, {isUnfinished, isNew}, at) {
			const since = isNew ? at : (begun.get(stream)?.since ?? at);
			if (isUnfinished) {
				begun.set(stream, {since, last: at});
			} else {
				begun.delete(stream);
			}
		},
		isDue: (at) => at >= saidAt + BATCH_MS,
		overlong: (at) => takeWhere(({since}) => at >= since + LONGEST_MS),
		rested: (at) => takeWhere(({last}) => at >= last + REST_MS),
		waitMs(hasLines, at) {
			const dues = [...begun.values()].map(({since, last}) =>
				Math.min(last + REST_MS, since + LONGEST_MS),
			);
			const due = Math.min(hasLines ? saidAt + BATCH_MS : Number.POSITIVE_INFINITY, ...dues);
			return Math.max(0, due - at);
		},
	};
}
