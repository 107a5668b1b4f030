import {durationText} from '../../src/core/duration.ts';
import type {Stage} from '../../src/core/plan.ts';
import {actsOf, stepRunsOf} from '../../src/core/run-parts.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {type StagePhase, stepsOfStage} from '../../src/core/selectors.ts';
import type {State} from '../../src/core/state.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {type WordName, wordOfStep, wordSpan} from '../../src/terminal/words.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import {actRunRow, detailRows, tellingActs, titleRow} from './act-rows.ts';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';

/** A phase in which nothing runs and nothing failed. */
export type SettledPhase = Extract<StagePhase, 'done' | 'satisfied' | 'skipped' | 'stopped'>;

/** Returns what is seen of a stage that has ended well, had nothing to do, or was stopped. */
export function settledBlocks(
	{state, terminal}: Scene,
	stage: Stage,
	phase: SettledPhase,
): readonly Block[] {
	const acts = actsOf(state, stage);
	const steps = stepsOfStage(state, stage);
	// What was right already is not what the stage has done.
	const ran = phase === 'done' ? steps.find(({need}) => need.kind === 'needed') : undefined;
	const subject = (ran ?? steps[0])?.title;
	return [
		headingBlock(
			terminal,
			say(subject ?? message(`stage.${stage}`)),
			sideText(phase, acts, state.now),
		),
		blank('after-heading'),
		...noteBlocks(phase, acts, terminal),
		...actBlocks(acts, state.now, terminal),
		...reasonBlocks(state, stage, terminal),
		blank('before-choices', PRIORITY.parting),
	];
}

function sideText(phase: SettledPhase, acts: readonly ActRun[], now: number): string {
	const first = acts[0];
	const last = acts.at(-1);
	if (phase === 'done' && first && last) {
		const time = say(durationText((last.finishedAt ?? now) - first.startedAt));
		return say(message('settled.done', {time}));
	}

	return say(message(phase === 'done' ? 'settled.satisfied' : `settled.${phase}`));
}

function noteBlocks(
	phase: SettledPhase,
	acts: readonly ActRun[],
	{layout, symbols}: Terminal,
): readonly Block[] {
	const text = noteOf(phase, acts);
	return text
		? [
				rowsBlock('note', paragraph(say(text), layout.width, symbols), PRIORITY.helpful),
				blank('after-note'),
			]
		: [];
}

function noteOf(phase: SettledPhase, acts: readonly ActRun[]): Message | undefined {
	if (phase === 'stopped') {
		return message('settled.stopped.here');
	}

	if (acts.some((act) => act.outcome === 'not-run')) {
		return message('settled.dry-run');
	}

	return phase === 'satisfied' ? message('settled.nothing-to-do') : undefined;
}

/** Acts that are shown however little room there is, with the row that counts the others. */
const FEWEST_ACTS = 3;

/**
 * Each act is one row; what was found stands below it where there is room for all of them. Where
 * there is not even room for the acts, what did not succeed is kept, and then what came last.
 */
export function actBlocks(
	all: readonly ActRun[],
	now: number,
	terminal: Terminal,
): readonly Block[] {
	const acts = tellingActs(all);
	const short = acts.map((act) => actRunRow(act, now, terminal));
	const long = acts.flatMap((act) => [titleRow(act, now, terminal), ...detailRows(act, terminal)]);
	const rowsFor = (given: number) =>
		given >= long.length
			? long
			: given >= short.length
				? short
				: mostTelling(acts, short, given - 1, terminal);
	return [
		{
			...rowsBlock('acts', long, PRIORITY.essential, Math.min(short.length, FEWEST_ACTS)),
			snap: (rows) => (rows >= long.length ? long.length : Math.min(rows, short.length)),
			rowsIn: rowsFor,
		},
	];
}

function mostTelling(
	acts: readonly ActRun[],
	rows: readonly Row[],
	count: number,
	{layout}: Terminal,
): readonly Row[] {
	const isNews = (index: number) => acts[index]?.outcome !== 'succeeded';
	const kept = new Set(
		[...rows.keys()]
			.toSorted((one, other) => Number(isNews(other)) - Number(isNews(one)) || other - one)
			.slice(0, count),
	);
	const others = say(message('settled.others', {count: rows.length - kept.size}));
	return [
		[span(' '.repeat(layout.indent)), span(others)],
		...rows.filter((_, index) => kept.has(index)),
	];
}

/** Steps that did nothing say why; what several of them say is said once. */
function reasonBlocks(state: State, stage: Stage, terminal: Terminal): readonly Block[] {
	const told = new Set<string>();
	return reasonsOf(state, stage).flatMap(({id, word, because}) => {
		const text = say(because);
		if (told.has(text)) {
			return [];
		}

		told.add(text);
		const rows = wordRows(word, text, terminal);
		return [textBlock(`reason-${id}`, rows, PRIORITY.helpful, 1, terminal.symbols)];
	});
}

type Reason = {readonly id: string; readonly word: WordName; readonly because: Message};

function reasonsOf(state: State, stage: Stage): readonly Reason[] {
	const ended = stepRunsOf(state, stage).flatMap(({id, outcome, because}) =>
		outcome && because && outcome !== 'stopped' ? [{id, word: wordOfStep(outcome), because}] : [],
	);
	if (ended.length > 0) {
		return ended;
	}

	return stepsOfStage(state, stage).flatMap(({id, need}) =>
		need.kind === 'satisfied' || need.kind === 'skipped'
			? [{id, word: need.kind === 'satisfied' ? 'ok' : 'skip', because: need.because} as const]
			: [],
	);
}

/** Returns a text behind a state word, wrapped in the column of the texts. */
export function wordRows(word: WordName, text: string, terminal: Terminal): readonly Row[] {
	const {layout, symbols} = terminal;
	const {indent, wordWidth, width} = layout;
	return paragraph(text, width - indent - wordWidth, symbols).map((row, index) => [
		span(' '.repeat(indent)),
		index === 0 ? wordSpan(word, wordWidth) : span(' '.repeat(wordWidth)),
		...row,
	]);
}
