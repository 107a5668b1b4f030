import {maskSecrets} from '../core/mask-secrets.ts';
import {ownParagraph} from './own-paragraph.ts';
import {type Row, span} from './row.ts';
import type {Symbols} from './symbols.ts';
import {padEnd, widthOf, wrapWords} from './text.ts';
import type {Tone} from './theme.ts';

/** Returns the rows of a paragraph. Credentials in it are masked as long as they are whole. */
export function paragraph(text: string, width: number, symbols: Symbols): readonly Row[] {
	return ownParagraph(maskSecrets(text), width, symbols);
}

/**
 * Returns the rows of a paragraph with a word in a column of its own at its left. The column is
 * as wide as asked for, or as the word of this language needs.
 */
export function labelled(
	label: string,
	text: string,
	room: {readonly width: number; readonly labelWidth: number; readonly tone?: Tone},
	symbols: Symbols,
): readonly Row[] {
	const {width, tone = 'plain'} = room;
	const labelWidth = Math.max(room.labelWidth, widthOf(label) + 1);
	const lines = wrapWords(maskSecrets(text), Math.max(1, width - labelWidth), symbols.ellipsis);
	return lines.map((line, index) => [
		span(padEnd(index === 0 ? label : '', labelWidth), tone),
		span(line),
	]);
}
