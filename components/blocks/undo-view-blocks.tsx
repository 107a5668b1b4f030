import {diffLines} from '../../src/core/diff.ts';
import {sizeText} from '../../src/core/size-text.ts';
import type {State} from '../../src/core/state.ts';
import {threeWayHunks, threeWayRows} from '../../src/core/undo/three-way-rows.ts';
import type {UndoView} from '../../src/core/undo/undo-choices.ts';
import {
	conflictAbout,
	DELETE_WORD,
	decidedSteps,
	jobOf,
	type Undoing,
} from '../../src/core/undo/undoing.ts';
import {message, say} from '../../src/messages/message.ts';
import {paragraph} from '../../src/terminal/paragraph.ts';
import {pathSpan, span} from '../../src/terminal/row.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import {cutRows} from '../parts/cut-rows.ts';
import {DiffView, diffSize} from '../parts/DiffView.tsx';
import {missingRows, threeWayHead, threeWayRow} from '../parts/three-way-rows.ts';
import {headingBlock} from './heading-block.ts';
import {stepsBlocks} from './preview-blocks.tsx';
import type {Scene} from './scene.ts';
import {wordRows} from './settled-blocks.tsx';
import {undoHeading} from './undo-blocks.ts';

/** Returns what is seen of one part of an undo. */
export function undoViewBlocks(view: UndoView, {state, terminal}: Scene): readonly Block[] {
	const {undoing} = state;
	if (!undoing) {
		return [];
	}

	switch (view.view) {
		case 'undo-acts':
			return actsBlocks(undoing, terminal);
		case 'undo-act': {
			const step = decidedSteps(undoing)[view.place]?.step;
			return step ? stepsBlocks([step], step.title, terminal) : [];
		}

		case 'undo-file':
			return fileBlocks(view.path, state, terminal);
		case 'undo-typed':
			return typedBlocks(view, state, terminal);
		case 'undo-word':
			return wordBlocks(view, undoing, terminal);
	}
}

function actsBlocks(undoing: Undoing, terminal: Terminal): readonly Block[] {
	return [
		undoHeading('undo.choice.acts', undoing, terminal),
		blank('after-heading', PRIORITY.parting),
	];
}

/** Fewest rows of a comparison, its head included: one line that goes and one that comes. */
const FEWEST_ROWS = 3;

function fileBlocks(path: string, {undoing}: State, terminal: Terminal): readonly Block[] {
	const conflict = conflictAbout(undoing, path);
	if (!conflict) {
		return [];
	}

	const {layout, symbols} = terminal;
	const head = threeWayHead();
	const rows = [
		[span(head.text, 'title')],
		...threeWayHunks(threeWayRows(conflict)).map((row) =>
			row ? threeWayRow(row, head.widths) : [span('...')],
		),
	];
	return [
		rowsBlock(
			'path',
			[[pathSpan(path, 'code'), span(`  ${say(message('undo.item.changed'))}`)]],
			PRIORITY.subject,
		),
		textBlock(
			'how',
			paragraph(say(message('undo.three-way')), layout.width, symbols),
			PRIORITY.context,
			0,
			symbols,
		),
		rowsBlock('missing', missingRows(conflict), PRIORITY.essential),
		blank('after-how'),
		{
			...rowsBlock('three-way', rows, PRIORITY.essential, Math.min(FEWEST_ROWS, rows.length)),
			rowsIn: (given) =>
				cutRows(rows, given, (count) => [span(say(message('undo.compare.more', {count})))]),
		},
		blank('before-choices', PRIORITY.parting),
	];
}

function typedBlocks(
	{path, text}: Extract<UndoView, {view: 'undo-typed'}>,
	{undoing}: State,
	{layout, symbols}: Terminal,
): readonly Block[] {
	const diff = diffLines(conflictAbout(undoing, path)?.now ?? '', text);
	const {want, min} = diffSize(diff);
	const title = paragraph(say(message('undo.edited')), layout.width, symbols);
	return [
		rowsBlock('path', [[pathSpan(path, 'code')]], PRIORITY.subject),
		textBlock('what', title, PRIORITY.helpful, 1, symbols),
		blank('after-what'),
		{
			...{key: 'diff', want, min: Math.min(min, FEWEST_ROWS), priority: PRIORITY.essential},
			draw: (rows) => <DiffView diff={diff} rows={rows} />,
		},
		blank('before-choices', PRIORITY.parting),
	];
}

function wordBlocks(
	{text, isRefused}: Extract<UndoView, {view: 'undo-word'}>,
	undoing: Undoing,
	terminal: Terminal,
): readonly Block[] {
	const {layout, symbols} = terminal;
	const data = jobOf(undoing)?.data;
	const path = data?.path ?? '';
	const what =
		data?.size === undefined
			? message('undo.word.unsized', {path})
			: message('undo.word.what', {path, size: sizeText(data.size)});
	const asks = message('undo.word.asks', {word: DELETE_WORD});
	const refused = isRefused ? wordRows('warn', say(message('undo.word.refused')), terminal) : [];
	return [
		headingBlock(terminal, say(message('undo.word.title')), ''),
		blank('after-heading'),
		textBlock('what', paragraph(say(what), layout.width, symbols), PRIORITY.subject, 2, symbols),
		textBlock('asks', paragraph(say(asks), layout.width, symbols), PRIORITY.subject, 2, symbols),
		blank('before-typed'),
		rowsBlock('typed', [[span(say(message('settings.typed', {text})), 'now')]], PRIORITY.decision),
		rowsBlock('refused', refused, PRIORITY.decision - 1),
		textBlock(
			'last',
			paragraph(say(message('undo.data.undo')), layout.width, symbols),
			PRIORITY.helpful,
			1,
			symbols,
		),
	];
}
