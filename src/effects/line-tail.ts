import type {ByteString} from '../core/byte-string.ts';
import type {OutputLine, OutputStream} from '../core/event.ts';
import {countLineFeeds} from './byte-view.ts';
import {type RawLine, rawLine, shownTexts} from './raw-line.ts';
import {createUnfinishedLine, type UnfinishedLine} from './unfinished-line.ts';

/** The newest lines of several streams and the number of those that are not kept. */
export type LineBatch = {readonly lines: readonly OutputLine[]; readonly omitted: number};

/** Splits streams into lines and keeps the newest; only what is taken out is decoded and cleaned. */
export type LineTail = {
	/** Adds bytes of a stream. */
	add(stream: OutputStream, bytes: ByteString): void;
	/** Makes a line of what a stream has begun. */
	giveOut(stream: OutputStream, isLast: boolean): void;
	/** Whether a line of this stream is unfinished. */
	hasUnfinished(stream: OutputStream): boolean;
	/** Whether there are lines to take. */
	hasLines(): boolean;
	/** Returns what came since the last time. */
	take(): LineBatch;
};

/** Whole lines of one stream that came together, without decoding them. */
type Block =
	| {readonly stream: OutputStream; readonly count: 1; readonly line: RawLine}
	| {readonly stream: OutputStream; readonly count: number; readonly text: ByteString};

/** Returns an empty tail of that many lines. Memory: at most that many chunks. */
export function createLineTail(newest: number): LineTail {
	const open = new Map<OutputStream, UnfinishedLine>();
	let blocks: Block[] = [];
	let kept = 0;
	let omitted = 0;

	function push(block: Block) {
		blocks.push(block);
		kept += block.count;
		for (let first = blocks[0]; first && kept - first.count >= newest; first = blocks[0]) {
			blocks.shift();
			kept -= first.count;
			omitted += first.count;
		}
	}

	function pushLine(stream: OutputStream, line: RawLine | undefined) {
		if (line) {
			push({stream, count: 1, line});
		}
	}

	return {
		add(stream, bytes) {
			const line = open.get(stream) ?? createUnfinishedLine();
			open.set(stream, line);
			const first = bytes.indexOf('\n');
			if (first === -1) {
				line.append(bytes);
				return;
			}

			pushLine(stream, line.finish(bytes.slice(0, first)));
			const last = bytes.lastIndexOf('\n');
			if (last > first) {
				const text = bytes.slice(first + 1, last);
				push({stream, count: countLineFeeds(text) + 1, text});
			}

			line.append(bytes.slice(last + 1));
		},
		giveOut(stream, isLast) {
			pushLine(stream, open.get(stream)?.giveOut(isLast));
		},
		hasUnfinished: (stream) => open.get(stream)?.hasText() ?? false,
		hasLines: () => kept > 0,
		take() {
			const lines = newestLines(blocks, newest);
			const batch = {lines, omitted: omitted + kept - lines.length};
			blocks = [];
			kept = 0;
			omitted = 0;
			return batch;
		},
	};
}

function newestLines(blocks: readonly Block[], most: number): OutputLine[] {
	const lines: {readonly stream: OutputStream; readonly line: RawLine}[] = [];
	for (let index = blocks.length - 1; index >= 0 && lines.length < most; index--) {
		const block = blocks[index];
		if (!block) {
			break;
		}

		for (const line of 'line' in block ? [block.line] : linesFromEnd(block.text)) {
			if (lines.length === most) {
				break;
			}

			lines.push({stream: block.stream, line});
		}
	}

	lines.reverse();
	const texts = shownTexts(lines.map(({line}) => line));
	return lines.map(({stream}, index) => ({stream, text: texts[index] ?? ''}));
}

function* linesFromEnd(text: ByteString): Generator<RawLine> {
	let end = text.length;
	while (true) {
		const start = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
		yield rawLine(text.slice(start, end));
		if (start === 0) {
			return;
		}

		end = start - 1;
	}
}
