import {GLOSSARY, glossaryKey} from '../../src/core/glossary.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import type {Terminal} from '../hooks/use-terminal.ts';
import type {Page} from './page.ts';

/** Cells that an explanation is indented by. */
const INDENT = 2;

/** Returns the words that the screens use, each with what it means. */
export function glossaryPage({layout, symbols}: Terminal): Page {
	const rows = GLOSSARY.flatMap((term): readonly Row[] => [
		[span(term, 'title')],
		...paragraph(
			say({key: glossaryKey(term), values: {}}),
			Math.max(1, layout.width - INDENT),
			symbols,
		).map((row) => [span(' '.repeat(INDENT)), ...row]),
		[span(' ')],
	]);
	return {title: say(message('glossary.title')), side: '', rows: rows.slice(0, -1)};
}
