import type {ByteString} from '../core/byte-string.ts';
import {KEPT_BYTES, type RawLine, SPLIT_CHARACTER} from './raw-line.ts';

/** A line that is still being written; its memory is bounded, whatever comes. */
export type UnfinishedLine = {
	/** Adds bytes without a line feed. */
	append(bytes: ByteString): void;
	/** Returns the line with its last bytes; undefined if all of it was given out before. */
	finish(bytes: ByteString): RawLine | undefined;
	/** Returns what there is, as a line of its own; what comes later will be another one. */
	giveOut(isLast: boolean): RawLine | undefined;
	/** Whether there is anything to give out. */
	hasText(): boolean;
};

/** Returns an empty line. A carriage return restarts it with the next byte, as on a terminal. */
export function createUnfinishedLine(): UnfinishedLine {
	let head = '';
	let bytes = 0;
	let restarts = false;
	let wasGivenOut = false;

	function append(text: ByteString) {
		let end = text.length;
		while (text[end - 1] === '\r') {
			end--;
		}

		if (end === 0) {
			restarts ||= text !== '';
			return;
		}

		const start = text.lastIndexOf('\r', end - 1) + 1;
		if (restarts || start > 0) {
			head = '';
			bytes = 0;
		}

		head += text.slice(start, Math.min(end, start + KEPT_BYTES - head.length));
		bytes += end - start;
		restarts = end < text.length;
	}

	function take(rest = ''): RawLine {
		const line = {head, bytes};
		head = rest;
		bytes = rest.length;
		restarts = false;
		return line;
	}

	return {
		append,
		finish(text) {
			append(text);
			const isSaid = wasGivenOut && bytes === 0;
			wasGivenOut = false;
			const line = take();
			return isSaid ? undefined : line;
		},
		giveOut(isLast) {
			const split = isLast || bytes > head.length ? '' : (SPLIT_CHARACTER.exec(head)?.[0] ?? '');
			if (bytes === split.length) {
				return undefined;
			}

			head = head.slice(0, head.length - split.length);
			bytes -= split.length;
			wasGivenOut = true;
			return take(split);
		},
		hasText: () => bytes > 0,
	};
}
