import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {headingBlock} from '../blocks/heading-block.ts';
import {preferenceBlocks} from '../blocks/preference-blocks.ts';
import type {Scene} from '../blocks/scene.ts';
import type {RowsBlock} from '../frame/blocks.ts';
import {blank, PRIORITY, Stack, textBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import type {ScreenProps} from './screen-props.ts';

/** Draws what is remembered between runs; choosing an item takes its next value, which is seen at once. */
export function Preferences({state, rows}: ScreenProps) {
	const terminal = useTerminal();
	const {layout, symbols} = terminal;
	const hint = paragraph(say(message('preferences.hint')), layout.width, symbols);
	return (
		<Stack
			rows={rows}
			blocks={[
				headingBlock(terminal, say(message('preferences.title')), ''),
				blank('after-heading'),
				wholeList({state, terminal}),
				blank('after-choices'),
				...preferenceBlocks({state, terminal}),
				blank('after-preview'),
				...(layout.isNarrow ? [] : [textBlock('hint', hint, PRIORITY.extra, 1, symbols)]),
			]}
		/>
	);
}

/** What can be preferred is looked over as a whole, also where there is room for little else. */
function wholeList(scene: Scene): RowsBlock {
	const list = choicesBlock(scene);
	return {...list, min: list.want};
}
