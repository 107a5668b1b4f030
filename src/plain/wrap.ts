import {WORD_GAP, widthOf} from '../terminal/text.ts';

/** Columns of a line in plain texts: one less than a terminal has, so that none wraps by itself. */
export const LINE_COLUMNS = 79;

/**
 * Returns the words of a text as lines that fit these columns; a word that is too long for
 * any line, such as a path, stays whole.
 */
export function wrapWords(text: string, columns: number = LINE_COLUMNS): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(WORD_GAP).filter((part) => part !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && widthOf(longer) > columns) {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}

	return line === '' ? lines : [...lines, line];
}

/** Returns the lines of a text with a label in front of the first and the others below it. */
export function hang(
	label: string,
	text: string,
	columns: number = LINE_COLUMNS,
): readonly string[] {
	const indent = ' '.repeat(widthOf(label));
	const [first = '', ...others] = wrapWords(text, columns - indent.length);
	return [`${label}${first}`.trimEnd(), ...others.map((line) => indent + line)];
}
