import {STAGES} from '../../src/core/plan.ts';
import {message, say} from '../../src/messages/message.ts';
import {ownParagraph} from '../../src/terminal/own-paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {padEnd} from '../../src/terminal/text.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import type {Scene} from '../blocks/scene.ts';
import {blank, PRIORITY, type RowsBlock, rowsBlock} from '../frame/blocks.ts';

/** Returns what is going to happen, before anything does: rows of text and nothing that moves. */
export function welcomeBlocks(scene: Scene): readonly RowsBlock[] {
	return [
		blank('top'),
		introBlock(scene),
		blank('after-intro'),
		stagesBlock(scene),
		blank('after-stages'),
		...promiseBlocks(scene),
		blank('before-choices', PRIORITY.parting),
		choicesBlock(scene),
	];
}

function introBlock({state, terminal}: Scene): RowsBlock {
	const {layout, symbols} = terminal;
	const key = state.isForeign
		? 'welcome.intro.foreign'
		: state.isPractice
			? 'welcome.intro.practice'
			: layout.isNarrow
				? 'welcome.intro.short'
				: 'welcome.intro';
	return rowsBlock(
		'intro',
		ownParagraph(say(message(key)), layout.width, symbols),
		PRIORITY.subject,
	);
}

/** Cells of the column with the names of the stages. */
const NAME_WIDTH = 15;

/** The five stages stand together or not at all. */
function stagesBlock({terminal}: Scene): RowsBlock {
	const {isNarrow} = terminal.layout;
	const rows = STAGES.map((stage, index): Row => {
		const name = padEnd(say(message(`stage.${stage}`)), NAME_WIDTH);
		return [
			span(`  ${index + 1}  `),
			span(name, 'title'),
			span(isNarrow ? '' : say(message(`welcome.${stage}`))),
		];
	});
	return {...rowsBlock('stages', rows, PRIORITY.helpful)};
}

function promiseBlocks({state, terminal}: Scene): readonly RowsBlock[] {
	const {layout, symbols} = terminal;
	const key = layout.isNarrow ? 'welcome.promise.short' : 'welcome.promise';
	const promise = ownParagraph(say(message(key)), layout.width, symbols);
	const [before = '', after = ''] = say(message('welcome.log', {path: '\n'})).split('\n');
	const log: Row = [span(before), pathSpan(state.logPath), span(after)];
	return [
		rowsBlock('promise', promise, PRIORITY.essential),
		rowsBlock('log', state.logPath === '' || state.isForeign ? [] : [log], PRIORITY.context, 0),
	];
}
