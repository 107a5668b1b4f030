import {elapsedText} from '../../src/core/duration.ts';
import {type EarlierRun, viewOfEarlier} from '../../src/core/resume/earlier-run.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {leftBlocks, nextBlock, sinceBlock, stagesBlock, whyBlock} from '../blocks/resume-blocks.ts';
import type {Scene} from '../blocks/scene.ts';
import {type Block, blank, PRIORITY, rowsBlock, Stack} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Working} from '../parts/Working.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws how far an unfinished run came, why it stopped, and what can be done about it now. */
export function Resume({state, rows}: ScreenProps) {
	const scene = {state, terminal: useTerminal()};
	const {earlier} = state;
	return <Stack rows={rows} blocks={earlier ? blocksOf(earlier, scene) : []} />;
}

function blocksOf(earlier: EarlierRun, scene: Scene): readonly Block[] {
	const view = viewOfEarlier(scene.state);
	const isUndo = earlier.work.command === 'undo';
	return [
		blank('top'),
		headlineBlock(earlier, scene),
		blank('after-headline'),
		...(view && !isUndo ? [stagesBlock(view, scene)] : []),
		...(isUndo ? leftBlocks(earlier, scene) : []),
		blank('after-stages'),
		...(view ? [whyBlock(view, scene), sinceBlock(view, scene)] : [lookingBlock(scene)]),
		...(view && !isUndo ? [nextBlock(earlier, scene)] : []),
		blank('before-choices', PRIORITY.parting),
		choicesBlock(scene),
	];
}

function headlineBlock({work}: EarlierRun, {state, terminal}: Scene): Block {
	const {layout, symbols} = terminal;
	const time = say(elapsedText(state.now - work.stoppedAt));
	const view = viewOfEarlier(state);
	const end = layout.isNarrow ? '.short' : '';
	const text =
		work.command === 'undo' || !view
			? say(
					message(work.command === 'undo' ? `resume.stopped-undo${end}` : `resume.found${end}`, {
						time,
					}),
				)
			: say(
					message(`resume.stopped-here${end}`, {
						stage: say(message(`stage.${view.stage}`)),
						time,
					}),
				);
	const rows = paragraph(text, layout.width, symbols).map((row) =>
		row.map((part) => ({...part, tone: 'title' as const})),
	);
	return rowsBlock('headline', rows, PRIORITY.subject);
}

function lookingBlock({state}: Scene): Block {
	const time = say(elapsedText(state.now - state.probeStartedAt));
	return {
		key: 'looking',
		want: 1,
		min: 1,
		priority: PRIORITY.subject,
		draw: () => <Working text={say(message('resume.looking', {time}))} />,
	};
}
