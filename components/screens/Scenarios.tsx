import {scenarioChoices} from '../../src/core/lesson/lesson-choices.ts';
import {timeText} from '../../src/core/lesson/lesson-words.ts';
import type {State} from '../../src/core/state.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {headingBlock} from '../blocks/heading-block.ts';
import type {Scene} from '../blocks/scene.ts';
import {type Block, blank, PRIORITY, rowsBlock, Stack, textBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import type {ScreenProps} from './screen-props.ts';

/** Draws the scenarios to pick from, and what the one in focus is about. */
export function Scenarios({state, rows}: ScreenProps) {
	const scene = {state, terminal: useTerminal()};
	const generation = state.practiceRelease === '3.22' ? 2 : 3;
	const side = say(message('scenarios.release', {release: state.practiceRelease, generation}));
	return (
		<Stack
			rows={rows}
			blocks={[
				headingBlock(scene.terminal, say(message('scenarios.title')), side),
				loadingBlock(scene),
				{...choicesBlock(scene), want: Math.min(scenarioChoices(state).length, listRows(rows))},
				blank('after-choices', PRIORITY.parting),
				...offerBlocks(scene),
				blank('after-offer'),
				promiseBlock(scene),
			]}
		/>
	);
}

/** The list leaves room for what the scenario in focus is about. */
function listRows(rows: number): number {
	return rows >= TALL ? rows - DETAIL_ROWS : rows - FEW_DETAIL_ROWS;
}

/** From here on there is room for all details. Rows of the body. */
const TALL = 16;
const DETAIL_ROWS = 9;
const FEW_DETAIL_ROWS = 5;

function loadingBlock({state}: Scene): Block {
	const rows: readonly Row[] = state.isSettingUp
		? [[span(say(message('scenarios.loading')), 'now')]]
		: [];
	return rowsBlock('loading', rows, PRIORITY.subject, 0);
}

/** Cells of the column with `Goal`, `Story`, `Pace`, `Best`. */
const LABEL_WIDTH = 7;
/** Rows of the story before somebody has begun. */
const STORY_ROWS = 3;

function offerBlocks({state, terminal}: Scene): readonly Block[] {
	const {layout, symbols} = terminal;
	const offer = state.offers.filter(({releases}) => releases.includes(state.practiceRelease))[
		state.cursor
	];
	if (!offer) {
		return [];
	}

	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const rowsOf = (label: Message, text: string) => labelled(say(label), text, room, symbols);
	const story = rowsOf(message('scenarios.learn'), say(offer.story)).slice(0, STORY_ROWS);
	return [
		textBlock('story', story, PRIORITY.context, 1, symbols),
		textBlock(
			'goal',
			rowsOf(message('scenarios.goal'), say(offer.goal)),
			PRIORITY.helpful,
			1,
			symbols,
		),
		rowsBlock('pace', rowsOf(message('scenarios.pace'), paceText(state)), PRIORITY.extra, 0),
		rowsBlock(
			'best',
			rowsOf(message('scenarios.best'), bestText(state, offer.name)),
			PRIORITY.context,
			0,
		),
	];
}

function paceText({preferences}: State): string {
	return say(message(`scenarios.pace.${preferences.pace}`));
}

function bestText({preferences}: State, name: string): string {
	const best = preferences.best?.[name];
	return best
		? say(message('scenarios.best.some', {points: best.points, time: timeText(best.seconds)}))
		: say(message('scenarios.best.none'));
}

function promiseBlock({terminal}: Scene): Block {
	const {layout, symbols} = terminal;
	const key = layout.isNarrow ? 'scenarios.promise.short' : 'scenarios.promise';
	return rowsBlock(
		'promise',
		paragraph(say(message(key)), layout.width, symbols),
		PRIORITY.helpful,
		1,
	);
}
