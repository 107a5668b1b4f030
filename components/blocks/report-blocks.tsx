import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {span} from '../../src/terminal/row.ts';
import {wrapSoft} from '../../src/terminal/text.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import {Working} from '../parts/Working.tsx';
import type {Scene} from './scene.ts';

/** Returns where the report is; a path that is cut cannot be typed, so it may take more rows. */
export function reportBlocks(path: string | null, {terminal}: Scene): readonly Block[] {
	const {layout, symbols} = terminal;
	if (path === null) {
		const text = say(message('report.saving'));
		return [
			{
				key: 'saving',
				want: 1,
				min: 1,
				priority: PRIORITY.subject,
				draw: () => <Working text={text} />,
			},
		];
	}

	const note = say(message('report.saved.where'));
	const contents = say(message('report.contents'));
	return [
		rowsBlock('title', [[span(say(message('report.saved')), 'title')]], PRIORITY.subject),
		blank('after-title'),
		rowsBlock(
			'path',
			wrapSoft(path, layout.width).map((text) => [span(text, 'code')]),
			PRIORITY.subject,
		),
		blank('after-path'),
		textBlock('note', paragraph(note, layout.width, symbols), PRIORITY.essential, 2, symbols),
		textBlock('contents', paragraph(contents, layout.width, symbols), PRIORITY.context, 0, symbols),
		blank('before-choices', PRIORITY.parting),
	];
}
