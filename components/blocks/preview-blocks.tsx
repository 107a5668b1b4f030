import type {Act, FileEdit} from '../../src/core/command.ts';
import {diffLines} from '../../src/core/diff.ts';
import type {Stage, Step} from '../../src/core/plan.ts';
import type {Finding} from '../../src/core/repositories/lint/finding.ts';
import {stepsOfStage} from '../../src/core/selectors.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {type WordName, wordSpan} from '../../src/terminal/words.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import {CommandPreview, commandPreviewFit, commandPreviewSize} from '../parts/CommandPreview.tsx';
import {DiffView, diffSize} from '../parts/DiffView.tsx';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';

/** Returns what is said before a stage does anything: each change, its reason and its undo. */
export function previewBlocks({state, terminal}: Scene, stage: Stage): readonly Block[] {
	const found = stage === 'repositories' ? [foundBlock(state.findings.mended, terminal)] : [];
	return stepsBlocks(stepsOfStage(state, stage), message(`stage.${stage}`), terminal, found);
}

/** Returns steps as they are shown before they are run: changes, commands, reasons, ways back. */
export function stepsBlocks(
	steps: readonly Step[],
	name: Message,
	terminal: Terminal,
	found: readonly Block[] = [],
): readonly Block[] {
	const needed = steps.filter((step) => step.need.kind === 'needed');
	const subject = needed[0]?.title ?? name;
	const acts = needed.flatMap((step) => step.acts).filter((act) => !isScratch(act));
	const edits = acts.filter((act) => act.kind === 'edit');
	const others = acts.filter((act) => act.kind !== 'edit');
	return [
		headingBlock(terminal, say(subject), countText(acts)),
		blank('after-heading'),
		...found,
		...edits.flatMap((edit, place) => editBlocks(edit, place, terminal)),
		...commandBlocks(others, terminal),
		...needRows(steps, terminal),
		blank('before-undo'),
		undoBlock(needed, terminal),
		blank('before-choices', PRIORITY.parting),
	];
}

/** A copy that is only judged would fill a small screen with the same lines again. */
function isScratch(act: Act): boolean {
	return act.kind === 'edit' && act.isScratch === true;
}

/** What the change is for where it is for more than its own reason says, in the words of the lint. */
function foundBlock(findings: readonly Finding[], {layout, symbols}: Terminal): Block {
	const text = findings.length > 1 ? findings.map(({message: what}) => say(what)).join(' ') : '';
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const rows = text === '' ? [] : labelled(say(message('findings.mended')), text, room, symbols);
	return textBlock('found', rows, PRIORITY.context, 0, symbols);
}

function countText(acts: readonly Act[]): string {
	const edits = acts.filter((act) => act.kind === 'edit').length;
	const commands = acts.length - edits;
	const parts = [
		edits > 0 ? say(message('preview.files', {count: edits})) : '',
		commands > 0 ? say(message('preview.commands', {count: commands})) : '',
		acts.some((act) => act.privilege === 'root') ? say(message('preview.needs-root')) : '',
	];
	return parts.filter((part) => part !== '').join(', ');
}

/** `place` keeps two edits of one file apart. */
function editBlocks(edit: FileEdit, place: number, {layout, symbols}: Terminal): readonly Block[] {
	const diff = diffLines(edit.before ?? '', edit.after);
	const size = diffSize(diff);
	const note = edit.before === undefined ? ` (${say(message('preview.new-file'))})` : '';
	return [
		rowsBlock(
			`path-${place}-${edit.path}`,
			[[pathSpan(edit.path, 'code'), span(note)]],
			PRIORITY.essential + 1,
		),
		{
			key: `diff-${place}-${edit.path}`,
			...size,
			priority: PRIORITY.essential,
			draw: (rows) => <DiffView diff={diff} rows={rows} />,
		},
		rowsBlock(
			`why-${place}-${edit.path}`,
			labelled(
				say(message('preview.why')),
				say(edit.reason),
				{width: layout.width, labelWidth: LABEL_WIDTH},
				symbols,
			),
			PRIORITY.context,
			0,
		),
		blank(`after-${edit.path}`),
	];
}

/** Cells of the column with `Why` and `Undo`. */
const LABEL_WIDTH = 6;

function commandBlocks(acts: readonly Act[], terminal: Terminal): readonly Block[] {
	if (acts.length === 0) {
		return [];
	}

	return [
		{
			key: 'commands',
			want: commandPreviewSize(acts, terminal),
			min: Math.min(acts.length, MOST_NEEDED_ROWS),
			snap: (rows) => commandPreviewFit(acts, rows, terminal),
			priority: PRIORITY.essential,
			draw: (rows) => <CommandPreview acts={acts} rows={rows} />,
		},
	];
}

/** A longer list of commands scrolls away in a small window; `c` shows all of it. */
const MOST_NEEDED_ROWS = 4;

/** Steps that do nothing say why, in the same place where the others show what they do. */
function needRows(steps: readonly Step[], terminal: Terminal): readonly Block[] {
	const words: Partial<Record<Step['need']['kind'], WordName>> = {
		satisfied: 'ok',
		skipped: 'skip',
		impossible: 'fail',
	};
	return steps.flatMap((step) => {
		const word = words[step.need.kind];
		// Who may use Docker is asked below, so that nobody does by default needs no row.
		if (!word || step.need.kind === 'needed' || isAskedBelow(step)) {
			return [];
		}

		const because = say(step.need.because);
		const {layout, symbols} = terminal;
		const room = layout.width - layout.indent - layout.wordWidth;
		const rows: readonly Row[] = paragraph(because, room, symbols).map((row, index) => [
			span(' '.repeat(layout.indent)),
			index === 0 ? wordSpan(word, layout.wordWidth) : span(' '.repeat(layout.wordWidth)),
			...row,
		]);
		const isVital = step.need.kind === 'impossible';
		return [
			textBlock(
				`need-${step.id}`,
				rows,
				isVital ? PRIORITY.subject : PRIORITY.helpful,
				isVital ? rows.length : 1,
				symbols,
			),
		];
	});
}

function undoBlock(steps: readonly Step[], {layout, symbols}: Terminal): Block {
	const undoable = steps.filter(isUndoable);
	const texts = (undoable.length > 0 ? undoable : steps).map((step) => say(step.undo));
	const rows = labelled(
		say(message('preview.undo')),
		texts.join(' '),
		{width: layout.width, labelWidth: LABEL_WIDTH},
		symbols,
	);
	return textBlock('undo', rows, PRIORITY.helpful, 1, symbols);
}

/** Next to a step that can be taken back, nobody has to hear of one that leaves nothing. */
function isUndoable(step: Step): boolean {
	return step.acts.some(({undo}) => undo.kind === 'commands' || undo.kind === 'restore-file');
}

function isAskedBelow(step: Step): boolean {
	return step.id === 'access' && step.need.kind === 'skipped';
}
