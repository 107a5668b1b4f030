import {WORD_GAP, widthOf} from '../terminal/text.ts';

/** Columns of a line in plain texts: one less than a terminal has, so that none wraps by itself. */
const LINE_COLUMNS = 79;
/** Where a terminal is narrower than this, its own wrapping reads better than lines of a word each. */
const FEWEST_COLUMNS = 20;

/** How wide the terminal is that is written to; undefined where there is none, or nobody knows. */
let terminalColumns: () => number | undefined = () => undefined;

/** Lets texts be wrapped for this terminal from now on; it is asked each time, since windows change. */
export function wrapFor(columns: () => number | undefined): void {
	terminalColumns = columns;
}

/** Columns that a line may have now: those of a narrow terminal, 79 in all other places. */
export function lineColumns(): number {
	const columns = terminalColumns();
	return columns ? Math.max(FEWEST_COLUMNS, Math.min(LINE_COLUMNS, columns - 1)) : LINE_COLUMNS;
}

/**
 * Returns the words of a text as lines that fit these columns; a word that is too long for
 * any line, such as a path, stays whole.
 */
export function wrapWords(text: string, columns: number = lineColumns()): readonly string[] {
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
	columns: number = lineColumns(),
): readonly string[] {
	const indent = ' '.repeat(widthOf(label));
	const [first = '', ...others] = wrapWords(text, columns - indent.length);
	return [`${label}${first}`.trimEnd(), ...others.map((line) => indent + line)];
}

/** Commands, quoted output and changes of files stay as they are, to be copied or compared. */
const VERBATIM = /^(?:\S+ )?(?:\[\d\/\d\] )?\s*[$|+@#-]/;
/** What stands in front of a text: blanks, and a word or number in a column of its own. */
const LABEL = /^(?:\p{Lu}+ )?(?:\[\d\/\d\] )?\s*(?:\S{1,12}\s{2,})?/u;

/** Returns a line as lines that the terminal has room for, wrapped between words; elsewhere it stays one. */
export function fitLine(line: string): readonly string[] {
	const columns = lineColumns();
	if (!terminalColumns() || widthOf(line) <= columns || VERBATIM.test(line)) {
		return [line];
	}

	const [label = ''] = LABEL.exec(line) ?? [];
	const indent = widthOf(label) > columns / 3 ? '' : label;
	return hang(indent, line.slice(indent.length), columns);
}
