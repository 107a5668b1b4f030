import {topView} from '../../src/core/selectors.ts';
import type {View} from '../../src/core/view.ts';
import {adviceBlocks} from '../blocks/advice-blocks.ts';
import {causeBlocks} from '../blocks/cause-blocks.tsx';
import {changesBlocks} from '../blocks/changes-blocks.tsx';
import {choicesBlock} from '../blocks/choices-block.ts';
import {findingsBlocks} from '../blocks/findings-blocks.ts';
import {mirrorsBlocks} from '../blocks/mirrors-blocks.tsx';
import {probingBlock} from '../blocks/probing-block.tsx';
import {reportBlocks} from '../blocks/report-blocks.tsx';
import {rootlessBlocks} from '../blocks/rootless-blocks.ts';
import type {Scene} from '../blocks/scene.ts';
import {answerBlocks, settingsBlocks} from '../blocks/settings-blocks.ts';
import {stepViewBlocks} from '../blocks/step-view-blocks.ts';
import {undoViewBlocks} from '../blocks/undo-view-blocks.tsx';
import {type Block, Stack} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import type {ScreenProps} from '../screens/screen-props.ts';

/** Draws what was opened last on a screen, and what can be chosen there. */
export function ViewScreen({state, rows}: ScreenProps) {
	const scene = {state, terminal: useTerminal()};
	const view = topView(state);
	return (
		<Stack
			rows={rows}
			blocks={[...(view ? blocksOf(view, scene) : []), probingBlock(scene), choicesBlock(scene)]}
		/>
	);
}

function blocksOf(view: View, scene: Scene): readonly Block[] {
	switch (view.view) {
		case 'step':
			return stepViewBlocks(view, scene);
		case 'advice':
			return adviceBlocks(view, scene);
		case 'findings':
			return findingsBlocks(scene);
		case 'mirrors':
			return mirrorsBlocks(scene);
		case 'settings':
			return settingsBlocks(scene);
		case 'answer':
			return answerBlocks(view, scene);
		case 'rootless':
			return rootlessBlocks(scene);
		case 'cause':
			return causeBlocks(view.cause, scene);
		case 'changes':
			return changesBlocks(view, scene);
		case 'report':
			return reportBlocks(view.path, scene);
		default:
			return undoViewBlocks(view, scene);
	}
}
