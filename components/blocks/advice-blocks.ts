import type {Remedy} from '../../src/core/diagnosis.ts';
import {maskSecrets} from '../../src/core/mask-secrets.ts';
import type {View} from '../../src/core/view.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {wrapSoft} from '../../src/terminal/text.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';

/** Returns what somebody has to type, or what somebody else has to do. */
export function adviceBlocks(
	{remedy, why}: Extract<View, {view: 'advice'}>,
	scene: Scene,
): readonly Block[] {
	const {terminal} = scene;
	const {layout, symbols} = terminal;
	const isOutside = remedy.kind === 'outside';
	const how = why ?? message(isOutside ? 'advice.outside' : 'advice.manual');
	const said = paragraph(say(how), layout.width, symbols);
	const title = paragraph(say(remedy.title), layout.width, symbols);
	return [
		headingBlock(terminal, say(message(why ? 'rootless.title' : 'advice.title')), ''),
		blank('after-heading'),
		textBlock('title', title, PRIORITY.subject, 3, symbols),
		blank('after-title'),
		textBlock(
			'how',
			said,
			why ? PRIORITY.subject : PRIORITY.helpful,
			why ? said.length : 1,
			symbols,
		),
		...forwardBlocks(remedy, scene),
		rowsBlock(
			'commands',
			remedy.commands.flatMap((line): readonly Row[] => commandRows(line, layout.width)),
			PRIORITY.essential,
			Math.min(1, remedy.commands.length),
		),
		blank('before-choices', PRIORITY.parting),
	];
}

/** Words that are to be sent on are no help when their end is cut off. */
function forwardBlocks({forward}: Remedy, {terminal}: Scene): readonly Block[] {
	const {layout, symbols} = terminal;
	if (!forward) {
		return [];
	}

	const label = paragraph(say(message('forward.label')), layout.width, symbols);
	const rows = paragraph(`"${say(forward)}"`, layout.width, symbols);
	return [
		blank('before-forward', PRIORITY.parting),
		textBlock('forward-label', label, PRIORITY.context, 0, symbols),
		textBlock('forward', rows, PRIORITY.essential, rows.length, symbols),
	];
}

/** A command that is cut cannot be typed, so a long one takes more rows. */
function commandRows(line: string, width: number): readonly Row[] {
	return wrapSoft(maskSecrets(line), Math.max(1, width - 2)).map((text, index) => [
		span(index === 0 ? '$ ' : '  '),
		span(text, 'code'),
	]);
}
