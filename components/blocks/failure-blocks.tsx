import type {Diagnosis} from '../../src/core/diagnosis.ts';
import type {Stage} from '../../src/core/plan.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {actsOf, diagnosesOf, failedAct, stepRunsOf} from '../../src/core/selectors.ts';
import {message, say} from '../../src/messages/message.ts';
import {labelled, paragraph} from '../../src/terminal/paragraph.ts';
import {pathSpan, type Row, span} from '../../src/terminal/row.ts';
import {wordSpan} from '../../src/terminal/words.ts';
import {type Block, blank, PRIORITY, rowsBlock, textBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import {FailurePanel, failurePanelSize} from '../parts/FailurePanel.tsx';
import type {Scene} from './scene.ts';
import {actBlocks} from './settled-blocks.tsx';

/** Returns what is seen of a stage that failed: what, their words, why, what helps, the log. */
export function failureBlocks(scene: Scene, stage: Stage): readonly Block[] {
	const {state, terminal} = scene;
	const act = failedAct(state, stage);
	const others = actsOf(state, stage).filter((other) => other !== act);
	const [diagnosis] = diagnosesOf(state, stage);
	return [
		headlineBlock(scene, stage, act, diagnosis),
		blank('after-headline'),
		...(act ? saidBlocks(act, terminal) : []),
		blank('after-said'),
		...causeBlocks(diagnosis, terminal),
		...(stage === 'verify' ? othersBlocks(others, state.now, terminal) : []),
		logBlock(state.run.log ?? state.logPath, terminal),
		blank('before-choices', PRIORITY.parting),
	];
}

function headlineBlock(
	{state, terminal}: Scene,
	stage: Stage,
	act: ActRun | undefined,
	diagnosis: Diagnosis | undefined,
): Block {
	const because = stepRunsOf(state, stage).find((step) => step.outcome === 'failed')?.because;
	const cause = diagnosis?.title ?? act?.detail ?? because;
	const {layout, symbols} = terminal;
	const {isNarrow, wordWidth} = layout;
	const stageName = say(message(`stage.${stage}`));
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

function causeBlocks(diagnosis: Diagnosis | undefined, terminal: Terminal): readonly Block[] {
	const {layout, symbols} = terminal;
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const label = say(message('failure.why'));
	if (!diagnosis) {
		const text = say(message('failure.unrecognised'));
		return [textBlock('why', labelled(label, text, room, symbols), PRIORITY.essential, 1, symbols)];
	}

	const certainty = say(message(`failure.${diagnosis.confidence}`));
	const why = labelled(label, `${say(diagnosis.because)} ${certainty}`, room, symbols);
	const remedy = diagnosis.remedies[0];
	const helps = remedy
		? labelled(say(message('failure.helps')), say(remedy.title), room, symbols)
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
