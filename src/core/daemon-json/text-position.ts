import {type ByteString, textOf} from '../byte-string.ts';

/** A place in a file as editors count it: both begin with 1, columns are characters. */
export type TextPosition = {readonly line: number; readonly column: number};

/** Returns the line and column of a byte, in characters: `ü` is two bytes and one column. */
export function positionOf(content: ByteString, offset: number): TextPosition {
	const before = content.slice(0, offset);
	const line = before.split('\n').length;
	const start = before.lastIndexOf('\n') + 1;
	return {line, column: [...textOf(before.slice(start))].length + 1};
}
