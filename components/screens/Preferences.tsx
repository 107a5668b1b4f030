import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {headingBlock} from '../blocks/heading-block.ts';
import {blank, PRIORITY, Stack, textBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import type {ScreenProps} from './screen-props.ts';

/** Draws what is remembered between runs; choosing an item takes its next value. */
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
				choicesBlock({state, terminal}),
				blank('after-choices'),
				textBlock('hint', hint, PRIORITY.helpful, 1, symbols),
			]}
		/>
	);
}
