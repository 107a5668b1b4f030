import {type Message, message} from '../../../messages/message.ts';
import type {ReadFile, ReadLine} from '../read-as.ts';
import type {ShownReading} from '../source.ts';

/** Returns what apk makes of a line, or would make of it if it came so far. */
export function readingOf(line: ReadLine): ShownReading {
	return line.reading.kind === 'hidden' ? line.reading.otherwise : line.reading;
}

/** Returns how many lines below this one apk never reads, empty ones and comments not counted. */
export function linesBelow(file: ReadFile, line: ReadLine): number {
	return file.lines
		.slice(line.number)
		.filter(({reading}) => reading.kind === 'hidden')
		.filter((below) => !['blank', 'comment'].includes(readingOf(below).kind)).length;
}

/** Returns what it means that apk 3 stops reading a file at a line. */
export function stopsAt(file: ReadFile, line: ReadLine): Message {
	const count = linesBelow(file, line);
	return count === 0
		? message('repositories.then.refused')
		: message('repositories.then.hides', {count, line: line.number});
}
