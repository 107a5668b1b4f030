import {elapsedText} from '../../src/core/duration.ts';
import {valueOr} from '../../src/core/fact.ts';
import type {MirrorRow} from '../../src/core/mirrors.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Block, blank, PRIORITY, textBlock} from '../frame/Stack.tsx';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';

/** Returns what is said above the list of servers, which is live while they are measured. */
export function mirrorsBlocks({state, terminal}: Scene): readonly Block[] {
	const {layout, symbols} = terminal;
	const branch = state.facts ? (valueOr(state.facts.branch, undefined)?.name ?? '') : '';
	const row = state.mirrors[state.cursor];
	const about = row ? aboutText(row) : say(message('mirrors.hint'));
	return [
		headingBlock(terminal, say(message('mirrors.title', {branch})), sideText(state)),
		blank('after-heading'),
		textBlock('about', paragraph(about, layout.width, symbols), PRIORITY.essential, 1, symbols),
		blank('before-choices', PRIORITY.parting),
	];
}

function sideText({asking, now, askedAt}: Scene['state']): string {
	return asking === 'mirrors'
		? say(message('mirrors.measuring', {time: say(elapsedText(now - askedAt))}))
		: '';
}

function aboutText({time, isPresent}: MirrorRow): string {
	if (time.kind === 'failed') {
		return say(message('mirrors.reason', {reason: time.reason}));
	}

	return say(message(isPresent ? 'mirrors.present' : 'mirrors.hint'));
}
