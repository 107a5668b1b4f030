import {elapsedText} from '../../src/core/duration.ts';
import type {View} from '../../src/core/view.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Block, blank, PRIORITY, textBlock} from '../frame/Stack.tsx';
import {Working} from '../parts/Working.tsx';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';

/** Returns what is said while apk is asked what it could do, and above the changes that help. */
export function changesBlocks(
	{changes, tried}: Extract<View, {view: 'changes'}>,
	{state, terminal}: Scene,
): readonly Block[] {
	const {layout, symbols} = terminal;
	const time = say(elapsedText(state.now - state.askedAt));
	const isAsking = changes === null;
	const side = isAsking ? say(message('change.searching', {count: tried, time})) : '';
	const change = changes?.[state.cursor];
	const about = say(
		change ? change.because : message(isAsking ? 'change.looking.hint' : 'change.found'),
	);
	return [
		headingBlock(terminal, say(message('change.title')), side),
		blank('after-heading'),
		{
			key: 'looking',
			want: isAsking ? 1 : 0,
			min: isAsking ? 1 : 0,
			priority: PRIORITY.subject,
			draw: () => <Working text={say(message('change.looking'))} />,
		},
		textBlock('about', paragraph(about, layout.width, symbols), PRIORITY.essential, 2, symbols),
		blank('before-choices', PRIORITY.parting),
	];
}
