import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {PRIORITY, rowsBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import {StageScreen} from './StageScreen.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws how Docker is started, and the question who may use it with what that means. */
export function Service(props: ScreenProps) {
	const {layout, symbols} = useTerminal();
	const text = say(message(layout.isNarrow ? 'service.who.short' : 'service.who'));
	const who = rowsBlock('who', paragraph(text, layout.width, symbols), PRIORITY.decision);
	return <StageScreen {...props} stage="service" beforeChoices={[who]} />;
}
