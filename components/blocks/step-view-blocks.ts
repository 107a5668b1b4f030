import type {StepView} from '../../src/core/view.ts';
import {message, say} from '../../src/messages/message.ts';
import {labelled} from '../../src/terminal/paragraph.ts';
import {type Block, PRIORITY, textBlock} from '../frame/Stack.tsx';
import type {Terminal} from '../hooks/use-terminal.ts';
import {failureBlocks} from './failure-blocks.tsx';
import {stepsBlocks} from './preview-blocks.tsx';
import {runBlocks} from './run-blocks.tsx';
import type {Scene} from './scene.ts';
import {wordRows} from './settled-blocks.tsx';

/** Returns what is seen of a remedy or fix: what it would do, how it runs, or why it failed. */
export function stepViewBlocks(view: StepView, scene: Scene): readonly Block[] {
	const {state, terminal} = scene;
	const {step, findings, ended} = view;
	if (state.running === 'remedy') {
		return runBlocks(scene, step);
	}

	if (ended === 'failed') {
		return failureBlocks(scene, step);
	}

	const stopped =
		ended === 'stopped' ? wordRows('stop', say(message('settled.stopped.here')), terminal) : [];
	return stepsBlocks([step], step.title, terminal, [
		textBlock('stopped', stopped, PRIORITY.subject, 1, terminal.symbols),
		reasonBlock(view, terminal),
		stillBlock(findings, terminal),
	]);
}

/** Cells of the column with `Why` and `Undo`. */
const LABEL_WIDTH = 6;

function reasonBlock({step}: StepView, {layout, symbols}: Terminal): Block {
	const room = {width: layout.width, labelWidth: LABEL_WIDTH};
	const rows = labelled(say(message('preview.why')), say(step.reason), room, symbols);
	return textBlock('reason', rows, PRIORITY.helpful - 1, 1, symbols);
}

/** Who types a mistake should see it before the file has it. */
function stillBlock(findings: StepView['findings'], terminal: Terminal): Block {
	const rows = findings
		.filter(({severity}) => severity !== 'info')
		.flatMap((finding) => wordRows('warn', say(finding.message), terminal));
	return textBlock('still', rows, PRIORITY.helpful, Math.min(2, rows.length), terminal.symbols);
}
