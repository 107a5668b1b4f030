import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Block, blank, PRIORITY, textBlock} from '../frame/Stack.tsx';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';

/** Returns the finding in focus in full: what it is, what it means, and whether it can be mended. */
export function findingsBlocks({state, terminal}: Scene): readonly Block[] {
	const {layout, symbols} = terminal;
	const {others} = state.findings;
	const finding = others[state.cursor];
	const count = say(message('findings.count', {count: others.length}));
	const what = finding ? say(finding.message) : '';
	const then = finding ? say(finding.consequence) : '';
	const fix = say(message(finding?.fix ? 'findings.fix' : 'notice.no-fix'));
	const none = say(message('findings.none'));
	return [
		headingBlock(terminal, say(message('findings.title')), count),
		blank('after-heading'),
		textBlock(
			'what',
			paragraph(finding || others.length > 0 ? what : none, layout.width, symbols),
			PRIORITY.subject,
			2,
			symbols,
		),
		textBlock('then', paragraph(then, layout.width, symbols), PRIORITY.essential, 1, symbols),
		textBlock(
			'fix',
			finding ? paragraph(fix, layout.width, symbols) : [],
			PRIORITY.helpful,
			1,
			symbols,
		),
		blank('before-choices', PRIORITY.parting),
	];
}
