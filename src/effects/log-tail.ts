import {constants} from 'node:fs';
import {byteView} from './byte-view.ts';
import {rawLine, shownText} from './raw-line.ts';
import {withFile} from './with-file.ts';

/** The newest lines of a log, ready to be shown. */
export type LogTail = {readonly lines: readonly string[]; readonly earlier: number};

/** What the viewer holds at once. */
const MOST_LINES = 2000;
const MOST_BYTES = 512 * 1024;

/** Reads the end of a file with that many lines; `earlier` counts those before. */
export async function readLogTail(path: string, lineCount: number): Promise<LogTail> {
	return withFile(path, constants.O_RDONLY | constants.O_NOFOLLOW, 0, async (file) => {
		const {size} = await file.stat();
		const start = Math.max(0, size - MOST_BYTES);
		const {buffer, bytesRead} = await file.read(Buffer.alloc(size - start), 0, size - start, start);
		const lines = byteView(buffer.subarray(0, bytesRead)).split('\n');
		if (lines.at(-1) === '') {
			lines.pop();
		}

		// A first line that was cut at its front is only shown where it is all there is.
		const whole = start > 0 && lines.length > 1 ? lines.slice(1) : lines;
		const newest = whole.slice(-MOST_LINES);
		return {
			lines: newest.map((line) => shownText(rawLine(line))),
			earlier: Math.max(0, lineCount - newest.length),
		};
	});
}
