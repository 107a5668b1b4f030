import {type Row, span} from './row.ts';
import type {Symbols} from './symbols.ts';
import {wrapWords} from './text.ts';

/** Returns the rows of a paragraph of our own words: nothing of others is in it. */
export function ownParagraph(text: string, width: number, symbols: Symbols): readonly Row[] {
	return wrapWords(text, width, symbols.ellipsis).map((line) => [span(line)]);
}
