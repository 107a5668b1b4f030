import type {Stage} from '../../src/core/plan.ts';
import {stagePhase} from '../../src/core/selectors.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {failureBlocks} from '../blocks/failure-blocks.tsx';
import {previewBlocks} from '../blocks/preview-blocks.tsx';
import {probingBlock} from '../blocks/probing-block.tsx';
import {runBlocks} from '../blocks/run-blocks.tsx';
import type {Scene} from '../blocks/scene.ts';
import {settledBlocks} from '../blocks/settled-blocks.tsx';
import {type Block, Stack} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import type {ScreenProps} from './screen-props.ts';

/** A screen of one stage. */
export type StageScreenProps = ScreenProps & {
	readonly stage: Stage;
	/** What this stage says between its preview and its choices. */
	readonly beforeChoices?: readonly Block[];
};

/** Draws a stage in whatever phase it is. */
export function StageScreen({state, rows, stage, beforeChoices = []}: StageScreenProps) {
	const scene = {state, terminal: useTerminal()};
	const phase = stagePhase(state, stage);
	return (
		<Stack
			rows={rows}
			blocks={[
				...phaseBlocks(scene, stage),
				...(phase === 'preview' ? beforeChoices : []),
				probingBlock(scene),
				choicesBlock(scene),
			]}
		/>
	);
}

function phaseBlocks(scene: Scene, stage: Stage): readonly Block[] {
	const phase = stagePhase(scene.state, stage);
	switch (phase) {
		case 'preview':
			return previewBlocks(scene, stage);
		case 'running':
			return runBlocks(scene, stage);
		case 'failed':
			return failureBlocks(scene, stage);
		default:
			return settledBlocks(scene, stage, phase);
	}
}
