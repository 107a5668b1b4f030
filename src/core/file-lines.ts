import type {ByteString} from './byte-string.ts';

/** One line of a file, without loss: its text and the bytes that end it. */
export type FileLine = {
	/** Counts from 1. */
	readonly number: number;
	/** The line without what ends it. */
	readonly text: ByteString;
	/** Empty or a lone CR only in a last line without a newline. */
	readonly end: '\n' | '\r\n' | '\r' | '';
};

/** Returns the lines of a file; joining them gives the file again, byte for byte. */
export function fileLines(content: ByteString): FileLine[] {
	const pieces = content.split('\n');
	const last = pieces.length - 1;
	const lines: FileLine[] = [];
	for (const [index, piece] of pieces.entries()) {
		if (index === last && piece === '') {
			break;
		}

		const hasReturn = piece.endsWith('\r');
		const newline = index === last ? '' : '\n';
		lines.push({
			number: index + 1,
			text: hasReturn ? piece.slice(0, -1) : piece,
			end: hasReturn ? `\r${newline}` : newline,
		});
	}

	return lines;
}

/** Returns the file that these lines make; their numbers are not looked at. */
export function joinFileLines(lines: readonly Pick<FileLine, 'text' | 'end'>[]): ByteString {
	return lines.map((line) => line.text + line.end).join('');
}
