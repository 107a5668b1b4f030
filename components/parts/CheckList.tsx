import type {Check, CheckStatus} from '../../src/core/check.ts';
import {message, say} from '../../src/messages/message.ts';
import {type Row, span, spreadRow} from '../../src/terminal/row.ts';
import {wordSpan} from '../../src/terminal/words.ts';
import {type Terminal, useTerminal} from '../hooks/use-terminal.ts';
import {moreRow} from './choice-rows.ts';
import {Lines} from './Lines.tsx';

/** What a list of checks shows. */
export type CheckListProps = {
	readonly checks: readonly Check[];
	/** Also show where each fact comes from. */
	readonly showsDetails: boolean;
	/** First line that is wanted, where not all fit. */
	readonly scrollTop: number;
	readonly rows: number;
};

/** Draws one row per check, in their own order where all fit, the problems first where not. */
export function CheckList(props: CheckListProps) {
	return <Lines rows={checkRows(props, useTerminal())} />;
}

/** What matters most stands first in a list that does not fit. */
const IMPORTANCE: Readonly<Record<CheckStatus, number>> = {
	fail: 0,
	warn: 1,
	unknown: 2,
	ok: 3,
	skip: 4,
};

/** Returns the checks by importance; those that matter alike keep their order. */
export function problemsFirst(checks: readonly Check[]): readonly Check[] {
	return checks.toSorted((one, other) => IMPORTANCE[one.status] - IMPORTANCE[other.status]);
}

/** Returns the rows of the list, with rows that say how many are hidden. */
function checkRows(props: CheckListProps, terminal: Terminal): readonly Row[] {
	const {checks, rows, scrollTop} = props;
	if (checks.length <= rows) {
		return checks.map((check) => checkRow(check, props.showsDetails, terminal));
	}

	const {symbols} = terminal;
	const first = Math.max(0, Math.min(scrollTop, checks.length - rows + 1));
	const above = first > 0 ? 1 : 0;
	const below = first + rows - above < checks.length ? 1 : 0;
	const count = Math.max(1, rows - above - below);
	const shown = problemsFirst(checks).slice(first, first + count);
	return [
		...moreRow(symbols.above, first, 'list.page-up'),
		...shown.map((check) => checkRow(check, props.showsDetails, terminal)),
		...moreRow(symbols.below, checks.length - first - shown.length, 'list.page-down'),
	].slice(0, rows);
}

function checkRow(check: Check, showsDetails: boolean, terminal: Terminal): Row {
	const {layout, symbols} = terminal;
	const row: Row = [
		span(' '.repeat(layout.indent)),
		wordSpan(check.status, layout.wordWidth),
		span(say(check.value)),
	];
	const source =
		showsDetails && check.source !== '' && !layout.isNarrow
			? [span(say(message('check.source', {source: check.source})))]
			: [];
	return spreadRow(row, source, layout.width, symbols);
}
