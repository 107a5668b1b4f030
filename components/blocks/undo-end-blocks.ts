import type {Undoing} from '../../src/core/undo/undoing.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {padEnd} from '../../src/terminal/text.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import type {Scene} from './scene.ts';
import {wordRows} from './settled-blocks.tsx';
import {staysBlock} from './undo-blocks.ts';

/** Returns what an undo has come to: what is as it was, what is not, what stays, where the log is. */
export function undoEndBlocks(undoing: Undoing, scene: Scene): readonly Block[] {
	const {state, terminal} = scene;
	const {after} = undoing;
	return [
		headlineBlock(undoing, scene),
		blank('after-headline'),
		...leftBlocks(scene),
		...(after ? [comparedBlock(after.differences, undoing, terminal)] : []),
		blank('after-compared'),
		staysBlock(after?.stays ?? [], terminal),
		logBlock(state.run.log ?? state.logPath),
		blank('before-choices', PRIORITY.parting),
	];
}

function headlineBlock({ended}: Undoing, {state, terminal}: Scene): Block {
	const {layout, symbols} = terminal;
	const text = state.isDryRun
		? message('undo.end.dry-run')
		: message(
				ended === 'done'
					? 'closing.undone'
					: ended === 'stopped'
						? 'undo.end.stopped'
						: 'undo.end.partly',
			);
	const rows = paragraph(say(text), layout.width, symbols).map((row) =>
		row.map((part) => ({...part, tone: 'title' as const})),
	);
	return textBlock('headline', rows, PRIORITY.subject, 2, symbols);
}

/** What was left as it is, each with the reason. */
function leftBlocks({state, terminal}: Scene): readonly Block[] {
	return state.run.steps.flatMap(({id, outcome, because}) =>
		outcome === 'skipped' && because
			? [
					textBlock(
						`left-${id}`,
						wordRows('skip', say(because), terminal),
						PRIORITY.essential,
						2,
						terminal.symbols,
					),
				]
			: [],
	);
}

/** After a part of it the box cannot be as it was, so only the whole is compared. */
function comparedBlock(
	differences: NonNullable<Undoing['after']>['differences'],
	{ended}: Undoing,
	terminal: Terminal,
): Block {
	if (ended === 'stopped') {
		return rowsBlock('compared', [], PRIORITY.essential);
	}

	if (differences === null || differences.length === 0) {
		const text = say(message(differences ? 'undo.as-before' : 'undo.end.unknown'));
		const rows = wordRows(differences ? 'ok' : 'unknown', text, terminal);
		return textBlock('compared', rows, PRIORITY.essential, 2, terminal.symbols);
	}

	const rows = [
		...wordRows('warn', say(message('undo.differs')), terminal),
		...differences.flatMap((difference) => wordRows('warn', say(difference), terminal)),
	];
	return textBlock('compared', rows, PRIORITY.essential, 2, terminal.symbols);
}

function logBlock(path: string): Block {
	const label = padEnd(say(message('failure.log')), 7);
	const rows: readonly Row[] = path === '' ? [] : [[span(label), pathSpan(path)]];
	return rowsBlock('log', rows, PRIORITY.context, 0);
}
