import {type Summary as SummaryFacts, summaryOf} from '../../src/core/selectors.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {padEnd} from '../../src/terminal/text.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import type {Scene} from '../blocks/scene.ts';
import {type Block, blank, PRIORITY, rowsBlock, Stack} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import type {ScreenProps} from './screen-props.ts';

/** Draws what is true now and what was changed for it. */
export function Summary({state, rows}: ScreenProps) {
	const scene = {state, terminal: useTerminal()};
	const summary = summaryOf(state);
	return (
		<Stack
			rows={rows}
			blocks={[
				headlineBlock(summary, scene),
				proofBlock(summary, scene),
				blank('after-headline'),
				...factBlocks(summary, scene),
				blank('after-facts'),
				...changeBlocks(summary, scene),
				blank('after-changes'),
				...nextBlocks(summary, scene),
				logBlock(scene),
				blank('before-choices', PRIORITY.parting),
				choicesBlock(scene),
			]}
		/>
	);
}

function headlineBlock({headline}: SummaryFacts, {terminal}: Scene): Block {
	const {layout, symbols} = terminal;
	const rows = paragraph(say(headline), layout.width, symbols).map((row) =>
		row.map((part) => ({...part, tone: 'title' as const})),
	);
	return rowsBlock('headline', rows, PRIORITY.subject);
}

/** What was not proved though Docker works. */
function proofBlock({proof}: SummaryFacts, {terminal}: Scene): Block {
	const {layout, symbols} = terminal;
	const rows = proof ? paragraph(say(proof), layout.width, symbols) : [];
	return rowsBlock('proof', rows, PRIORITY.subject);
}

/** Cells of the column with the names of the facts. */
const NAME_WIDTH = 10;

function factBlocks(summary: SummaryFacts, {terminal}: Scene): readonly Block[] {
	const {indent} = terminal.layout;
	const boot = summary.boot ? `, ${say(summary.boot)}` : '';
	const facts = [
		['summary.engine', summary.engine && summary.engine + boot],
		['summary.compose', summary.compose],
		['summary.access', summary.engine && say(summary.access)],
	] as const;
	return facts.flatMap(([key, value]) =>
		value
			? [
					rowsBlock(
						key,
						[[span(' '.repeat(indent)), span(padEnd(say(message(key)), NAME_WIDTH)), span(value)]],
						key === 'summary.engine' ? PRIORITY.essential : PRIORITY.helpful,
						key === 'summary.engine' ? 1 : 0,
					),
				]
			: [],
	);
}

function changeBlocks(summary: SummaryFacts, {terminal}: Scene): readonly Block[] {
	const {indent} = terminal.layout;
	const rows = summary.changes.map(
		(change): Row => [span(' '.repeat(indent)), pathSpan(say(change))],
	);
	return [
		rowsBlock('changed', [[span(say(message('summary.changed')))]], PRIORITY.helpful, 1),
		rowsBlock('changes', rows, PRIORITY.essential, Math.min(rows.length, FEWEST_CHANGES)),
	];
}

/** The others are in the log and in the lines that are printed at the end. */
const FEWEST_CHANGES = 2;

function nextBlocks({next}: SummaryFacts, {terminal}: Scene): readonly Block[] {
	return next
		? [
				rowsBlock('next', [[span(say(message('summary.next')))]], PRIORITY.context, 0),
				rowsBlock(
					'next-command',
					[[span(' '.repeat(terminal.layout.indent)), span('$ '), span(next, 'code')]],
					PRIORITY.context,
					0,
				),
				blank('after-next'),
			]
		: [];
}

function logBlock({state}: Scene): Block {
	const path = state.run.log ?? state.logPath;
	const label = padEnd(say(message('summary.log')), NAME_WIDTH);
	const rows: readonly Row[] = path === '' ? [] : [[span(label), pathSpan(path)]];
	return rowsBlock('log', rows, PRIORITY.context, 0);
}
