import stringWidth from 'string-width';
import {isPlainText, Segmenter} from './segmenter.ts';

/** Blanks at which a line may end: not before a lone sign, as French has it: `ainsi : rien !` */
export const WORD_GAP = /\s+(?![:;!?»](?:\s|$))/;
const segmenter = new Segmenter();

/** Returns how many cells a text takes. */
export function widthOf(text: string): number {
	return isPlainText(text) ? text.length : stringWidth(text);
}

/** Returns what a reader sees as single characters; none of them is ever split. */
export function charactersOf(text: string): readonly string[] {
	return isPlainText(text) ? [...text] : [...segmenter.segment(text)].map(({segment}) => segment);
}

/** Returns the longest beginning that fits into `width` cells. */
export function headOf(text: string, width: number): string {
	if (isPlainText(text)) {
		return text.slice(0, Math.max(0, width));
	}

	return take(charactersOf(text), width).join('');
}

/** Returns the longest end that fits into `width` cells. */
export function tailOf(text: string, width: number): string {
	return take(charactersOf(text).toReversed(), width).toReversed().join('');
}

/** Returns the text, or its beginning and an ellipsis where it is wider than `width`. */
export function cutEnd(text: string, width: number, ellipsis: string): string {
	if (widthOf(text) <= width) {
		return text;
	}

	const room = width - widthOf(ellipsis);
	return room > 0 ? headOf(text, room).trimEnd() + ellipsis : headOf(text, width);
}

/**
 * Returns the text, or its two ends around an ellipsis where it is wider than `width`.
 * For paths and addresses: what tells them apart is at their end. The end gets the odd cell.
 */
export function cutMiddle(text: string, width: number, ellipsis: string): string {
	if (widthOf(text) <= width) {
		return text;
	}

	const room = width - widthOf(ellipsis);
	if (room < 2) {
		return headOf(text, width);
	}

	const head = headOf(text, Math.floor(room / 2));
	return head + ellipsis + tailOf(text, room - widthOf(head));
}

/** Returns the text with blanks behind it, exactly `width` cells wide unless it is wider. */
export function padEnd(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/**
 * Returns the lines of a paragraph, broken between words. A word that is wider than a line
 * is cut in the middle: half a path on each of two lines cannot be read as one.
 */
export function wrapWords(text: string, width: number, ellipsis: string): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(WORD_GAP).filter((part) => part !== '')) {
		const piece = cutMiddle(word, width, ellipsis);
		const longer = line === '' ? piece : `${line} ${piece}`;
		if (widthOf(longer) <= width) {
			line = longer;
		} else {
			lines.push(line);
			line = piece;
		}
	}

	return line === '' ? lines : [...lines, line];
}

/** Returns the lines of a text that is broken wherever a line is full, as a log viewer wraps. */
export function wrapHard(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line: string[] = [];
	let used = 0;
	for (const character of charactersOf(text)) {
		const cells = widthOf(character);
		if (used + cells > width && line.length > 0) {
			lines.push(line.join(''));
			line = [];
			used = 0;
		}

		line.push(character);
		used += cells;
	}

	return [...lines, line.join('')];
}

/**
 * Returns the lines of a text that is broken behind a blank where a line has one, and wherever
 * it is full otherwise. Everything but the blanks at the breaks is kept, also an indent.
 */
export function wrapSoft(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let rest = text;
	while (widthOf(rest) > width) {
		const full = headOf(rest, width) || (charactersOf(rest)[0] ?? rest);
		const blank = rest.startsWith(' ', full.length) ? full.length : full.lastIndexOf(' ');
		const isUseful = full.slice(0, Math.max(0, blank)).trim() !== '';
		const line = isUseful ? full.slice(0, blank) : full;
		lines.push(line);
		rest = rest.slice(isUseful ? blank + 1 : full.length);
	}

	return rest === '' && lines.length > 0 ? lines : [...lines, rest];
}

function take(characters: readonly string[], width: number): readonly string[] {
	let used = 0;
	let count = 0;
	for (const character of characters) {
		used += widthOf(character);
		if (used > width) {
			break;
		}

		count++;
	}

	return characters.slice(0, count);
}
