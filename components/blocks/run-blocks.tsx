import type {Act} from '../../src/core/command.ts';
import type {Step} from '../../src/core/plan.ts';
import {actsOf, type RunPart} from '../../src/core/run-parts.ts';
import type {ActRun} from '../../src/core/run-state.ts';
import {runningAct, stepsOfPart} from '../../src/core/selectors.ts';
import {isServant, testTitle} from '../../src/core/test-title.ts';
import {message, say} from '../../src/messages/message.ts';
import {type Row, span} from '../../src/terminal/row.ts';
import {type Block, blank, PRIORITY, rowsBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import {LiveOutput, liveOutputSize} from '../parts/LiveOutput.tsx';
import {clockOf} from './act-clock.ts';
import {actRunRow, comingRow, tellingActs} from './act-rows.ts';
import {actRunText} from './act-text.ts';
import {headingBlock} from './heading-block.ts';
import type {Scene} from './scene.ts';

/** Returns what is seen while a stage runs: what is done, what runs, what it says, what comes. */
export function runBlocks(scene: Scene, part: RunPart): readonly Block[] {
	const {state, terminal} = scene;
	const acts = actsOf(state, part);
	const steps = stepsOfPart(state, part);
	const current = runningAct(state);
	const finished = acts.filter((act) => act.finishedAt !== undefined);
	const coming = comingActs(steps, acts);
	const total = acts.length + coming.length;
	const position = say(
		message('run.position', {
			number: Math.min(total, finished.length + 1),
			total,
			time: current ? clockOf(current, state.now) : say(message('run.starting')),
		}),
	);
	const title = steps.find((step) => step.id === current?.step)?.title;
	const name = typeof part === 'string' ? message(`stage.${part}`) : part.title;
	return [
		{
			...headingBlock(terminal, say(title ?? name), position),
			priority: PRIORITY.helpful,
		},
		blank('after-heading'),
		finishedBlock(finished, scene),
		...(current ? currentBlocks(current, scene) : []),
		rowsBlock(
			'coming',
			coming
				.filter(({step, act}) => !isServant(step, act.id))
				.map(({step, act}) => comingRow(step, act, terminal)),
			PRIORITY.context,
			0,
		),
	];
}

/** Acts of the plan that have not begun; a plan that has changed since only loses its preview. */
function comingActs(
	steps: readonly Step[],
	acts: readonly ActRun[],
): readonly {readonly step: string; readonly act: Act}[] {
	return steps
		.filter((step) => step.need.kind === 'needed')
		.flatMap((step) => {
			const begun = acts.filter((act) => act.step === step.id).length;
			return step.acts.slice(begun).map((act) => ({step: step.id, act}));
		});
}

/** The newest ones are kept where not all fit. */
function finishedBlock(acts: readonly ActRun[], {state, terminal}: Scene): Block {
	const rows = tellingActs(acts).map((act) => actRunRow(act, state.now, terminal));
	return {
		...rowsBlock('finished', rows, PRIORITY.helpful, Math.min(1, rows.length)),
		rowsIn: (given) => rows.slice(-given),
	};
}

function currentBlocks(act: ActRun, {state, terminal}: Scene): readonly Block[] {
	const {indent, wordWidth} = terminal.layout;
	const size = liveOutputSize(act);
	return [
		rowsBlock('current', [actRunRow(act, state.now, terminal)], PRIORITY.decision),
		rowsBlock('typed', typedRows(act, terminal), PRIORITY.context, 0),
		rowsBlock(
			'reason',
			[[span(' '.repeat(indent + wordWidth)), span(say(act.reason))]],
			PRIORITY.extra,
			0,
		),
		blank('before-output'),
		{
			key: 'output',
			...size,
			priority: PRIORITY.essential,
			draw: (rows) => <LiveOutput act={act} state={state} rows={rows} />,
		},
		blank('after-output'),
	];
}

/** A test is named by what it proves; what is typed for it stands below. */
function typedRows(act: ActRun, {layout}: Terminal): readonly Row[] {
	const {indent, wordWidth} = layout;
	return testTitle(act.step, act.id)
		? [[span(' '.repeat(indent + wordWidth)), span(`$ ${actRunText(act)}`, 'code')]]
		: [];
}
