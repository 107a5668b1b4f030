import type {Diagnosis, Remedy} from '../../src/core/diagnosis.ts';
import {canCarryOut} from '../../src/core/remedies/plan-of-remedy.ts';
import {restoreIdOf} from '../../src/core/restore-id.ts';
import {actsOf, failedAct, type RunPart, stepRunsOf} from '../../src/core/run-parts.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {diagnosesOf} from '../../src/core/selectors.ts';
import {message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {wordSpan} from '../../src/terminal/words.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import {FailurePanel, failurePanelSize} from '../parts/FailurePanel.tsx';
import type {Scene} from './scene.ts';
import {actBlocks} from './settled-blocks.tsx';

/** Returns what is seen of a stage or remedy that failed: what, their words, why, what helps, the log. */
export function failureBlocks(scene: Scene, stage: RunPart): readonly Block[] {
	const {state, terminal} = scene;
	const act = failedAct(state, stage);
	const others = actsOf(state, stage).filter((other) => other !== act);
	const [diagnosis] = diagnosesOf(state, stage);
	// A change of a file has no words of its own: the headline says all that is known.
	const isTold = act?.kind === 'edit' && act.detail !== undefined;
	return [
		headlineBlock(scene, stage, act, diagnosis),
		blank('after-headline'),
		...(act && !isTold ? [...saidBlocks(act, terminal), blank('after-said')] : []),
		...(isTold && !diagnosis ? [] : causeBlocks(diagnosis, scene)),
		restoredBlock(actsOf(state, stage), terminal),
		...(stage === 'verify' ? othersBlocks(others, state.now, terminal) : []),
		logBlock(state.run.log ?? state.logPath, terminal),
		blank('before-choices', PRIORITY.parting),
	];
}

function headlineBlock(
	{state, terminal}: Scene,
	stage: RunPart,
	act: ActRun | undefined,
	diagnosis: Diagnosis | undefined,
): Block {
	const because = stepRunsOf(state, stage).find((step) => step.outcome === 'failed')?.because;
	const cause = diagnosis?.title ?? act?.detail ?? because;
	const {layout, symbols} = terminal;
	const {isNarrow, wordWidth} = layout;
	const stageName = say(message(typeof stage === 'string' ? `stage.${stage}` : 'stage.remedy'));
	const headline = say(message('failure.headline', {stage: stageName}));
	const text = cause ? (isNarrow ? say(cause) : `${headline} ${say(cause)}`) : headline;
	const rows: readonly Row[] = paragraph(text, layout.width - wordWidth, symbols).map(
		(row, index) => [
			index === 0 ? wordSpan('fail', wordWidth) : span(' '.repeat(wordWidth)),
			...row,
		],
	);
	return textBlock('headline', rows, PRIORITY.subject + 1, 2, symbols);
}

function saidBlocks(act: ActRun, terminal: Terminal): readonly Block[] {
	return [
		{
			key: 'said',
			...failurePanelSize(act, terminal),
			priority: PRIORITY.subject,
			draw: (rows) => <FailurePanel act={act} rows={rows} />,
		},
	];
}

/** Cells of the column with `Why`, `Helps` and `Log`. */
const LABEL_WIDTH = 7;

function causeBlocks(diagnosis: Diagnosis | undefined, scene: Scene): readonly Block[] {
	const {layout, symbols} = scene.terminal;
	const space = room(layout);
	const label = say(message('failure.why'));
	if (!diagnosis) {
		const text = say(message('failure.unrecognised'));
		return [
			textBlock('why', labelled(label, text, space, symbols), PRIORITY.essential, 1, symbols),
		];
	}

	const certainty = say(message(`failure.${diagnosis.confidence}`));
	const why = labelled(label, `${say(diagnosis.because)} ${certainty}`, space, symbols);
	const remedy = diagnosis.remedies.find((other) => !isOffered(other, scene));
	const helps = remedy
		? labelled(say(message('failure.helps')), say(remedy.title), space, symbols)
		: [];
	const commands = (remedy?.commands ?? []).map(
		(line): Row => [span(' '.repeat(layout.wordWidth)), span('$ '), span(line, 'code')],
	);
	return [
		textBlock('why', why, PRIORITY.essential, 2, symbols),
		textBlock('helps', helps, PRIORITY.essential - 1, 1, symbols),
		rowsBlock('remedy', commands, PRIORITY.helpful, 0),
	];
}

/** What the product can do is one of the choices and needs no second row. */
function isOffered(remedy: Remedy, {state}: Scene): boolean {
	const {facts, choices} = state;
	return facts !== null && canCarryOut(remedy, {facts, choices});
}

/** A change whose proof failed was taken back; who sees a failure wants to know that. */
function restoredBlock(acts: readonly ActRun[], {layout, symbols}: Terminal): Block {
	const edits = acts.filter(({kind}) => kind === 'edit').map(({id}) => restoreIdOf(id));
	const rows = acts
		.filter(({id, detail}) => edits.includes(id) && detail !== undefined)
		.flatMap(({detail}) =>
			detail ? labelled(say(message('failure.file')), say(detail), room(layout), symbols) : [],
		);
	return textBlock('restored', rows, PRIORITY.essential - 1, 1, symbols);
}

const room = ({width}: Terminal['layout']) => ({width, labelWidth: LABEL_WIDTH});

/** Each test of the last stage stands for itself, so the other results are of use too. */
function othersBlocks(acts: readonly ActRun[], now: number, terminal: Terminal): readonly Block[] {
	return acts.length === 0
		? []
		: [
				blank('before-others'),
				...actBlocks(acts, now, terminal).map((block) => ({
					...block,
					min: 0,
					priority: PRIORITY.context,
				})),
			];
}

/** Wide screens always have the path; narrow ones cannot show it whole, and `l` shows the log. */
function logBlock(path: string, {layout}: Terminal): Block {
	const label = say(message('failure.log')).padEnd(LABEL_WIDTH);
	const rows: readonly Row[] = path === '' ? [] : [[span(label), pathSpan(path)]];
	return layout.isNarrow
		? rowsBlock('log', rows, PRIORITY.context, 0)
		: rowsBlock('log', rows, PRIORITY.essential - 2);
}
