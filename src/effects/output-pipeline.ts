import type {ByteString} from '../core/byte-string.ts';
import {createBatchClock} from './batch-clock.ts';
import {byteView} from './byte-view.ts';
import {createLineTail, type LineBatch} from './line-tail.ts';
import {createProgressReader, type Progress} from './progress-reader.ts';
import type {Exit, ProcessPiece} from './system.ts';
import {within} from './within.ts';

/** What comes out of the pipeline; the last one is the `Exit`. */
export type OutputPiece =
	| ({readonly kind: 'output'} & LineBatch)
	| ({readonly kind: 'progress'} & Progress)
	| Exit;

/** What the pipeline needs. */
export type PipelineOptions = {
	/** Gets everything unabridged, in order; a promise that it returns is waited for. */
	readonly record?: (
		stream: 'stdout' | 'stderr',
		bytes: Uint8Array,
		text: ByteString,
	) => void | Promise<void>;
	/** Milliseconds; must not go back. */
	readonly now: () => number;
	/** Lines of one batch at most; the others are counted. */
	readonly newest?: number;
	/** Called when the reader leaves before the end; it must make the program end. */
	readonly onLeft?: () => void;
};

/** More than fits on a screen; the state of a run keeps no more either. */
const NEWEST_LINES = 200;

/**
 * Turns what a program says into batches of clean lines, at most ten a second, and progress.
 * Memory is bounded whatever the program does; a reader that waits makes the program wait.
 */
export async function* readOutput(
	pieces: AsyncIterable<ProcessPiece>,
	options: PipelineOptions,
): AsyncGenerator<OutputPiece, void, void> {
	const iterator = pieces[Symbol.asyncIterator]();
	const stage = createStage(options);
	let hasEnded = false;
	try {
		let next = iterator.next();
		while (true) {
			yield* stage.due();
			const result = await within(next, stage.waitMs());
			if (result === undefined) {
				stage.rest();
				continue;
			}

			if (result.done || result.value.kind === 'exit') {
				hasEnded = true;
				yield* stage.end();
				if (!result.done && result.value.kind === 'exit') {
					yield result.value;
				}

				return;
			}

			const {stream, bytes} = result.value;
			// Made once: a flood passes here.
			const text = byteView(bytes);
			if (stream !== 'progress') {
				const recorded = options.record?.(stream, bytes, text);
				if (recorded) {
					await recorded;
				}
			}

			stage.add(stream, text);
			next = iterator.next();
		}
	} finally {
		if (!hasEnded) {
			// A silent program would otherwise be waited for: leaving comes after the pending piece.
			options.onLeft?.();
		}

		await iterator.return?.();
	}
}

/** Holds what has come and was not said yet. */
function createStage({now, newest = NEWEST_LINES}: PipelineOptions) {
	const tail = createLineTail(newest);
	const clock = createBatchClock();
	const readProgress = createProgressReader();
	let progress: Progress | undefined;

	function* say(): Generator<OutputPiece> {
		clock.said(now());
		if (tail.hasLines()) {
			yield {kind: 'output', ...tail.take()};
		}

		if (progress) {
			const newestProgress = progress;
			progress = undefined;
			yield {kind: 'progress', ...newestProgress};
		}
	}

	return {
		add(stream: 'stdout' | 'stderr' | 'progress', bytes: ByteString) {
			if (stream === 'progress') {
				progress = readProgress(bytes) ?? progress;
				return;
			}

			tail.add(stream, bytes);
			const isUnfinished = tail.hasUnfinished(stream);
			clock.came(stream, {isUnfinished, isNew: bytes.includes('\n')}, now());
		},
		/** Says what may be said now; a resting line is not, because its rest may be there already. */
		*due(): Generator<OutputPiece> {
			const at = now();
			for (const stream of clock.overlong(at)) {
				tail.giveOut(stream, false);
			}

			if ((tail.hasLines() || progress) && clock.isDue(at)) {
				yield* say();
			}
		},
		waitMs: () => clock.waitMs(tail.hasLines() || progress !== undefined, now()),
		rest() {
			for (const stream of clock.rested(now())) {
				tail.giveOut(stream, false);
			}
		},
		*end(): Generator<OutputPiece> {
			tail.giveOut('stdout', true);
			tail.giveOut('stderr', true);
			yield* say();
		},
	};
}
