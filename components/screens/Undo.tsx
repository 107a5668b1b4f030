import {failedAct} from '../../src/core/run-parts.ts';
import {message, say} from '../../src/messages/message.ts';
import {choicesBlock} from '../blocks/choices-block.ts';
import {failureBlocks} from '../blocks/failure-blocks.tsx';
import {runBlocks} from '../blocks/run-blocks.tsx';
import type {Scene} from '../blocks/scene.ts';
import {wordRows} from '../blocks/settled-blocks.tsx';
import {lookingText, undoListBlocks} from '../blocks/undo-blocks.ts';
import {undoEndBlocks} from '../blocks/undo-end-blocks.ts';
import {type Block, blank, PRIORITY, Stack, textBlock} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Working} from '../parts/Working.tsx';
import type {ScreenProps} from './screen-props.ts';

/** Draws what an undo will take back, takes back, or has taken back. */
export function Undo({state, rows}: ScreenProps) {
	const scene = {state, terminal: useTerminal()};
	return <Stack rows={rows} blocks={[...phaseBlocks(scene), choicesBlock(scene)]} />;
}

function phaseBlocks(scene: Scene): readonly Block[] {
	const {state, terminal} = scene;
	const {undoing, running} = state;
	if (running === 'undo') {
		return runBlocks(scene, 'undo');
	}

	if (!undoing?.look) {
		return [blank('top'), lookingBlock(scene)];
	}

	if (undoing.ended === 'failed' && failedAct(state, 'undo')) {
		return failureBlocks(scene, 'undo');
	}

	if (undoing.ended) {
		return undoEndBlocks(undoing, scene);
	}

	if (undoing.look.kind === 'found') {
		return undoListBlocks(undoing, scene);
	}

	const isRefused = undoing.look.kind === 'refused';
	const text = undoing.look.kind === 'refused' ? undoing.look.because : message('undo.nothing');
	const told = wordRows(isRefused ? 'fail' : 'ok', say(text), terminal);
	return [
		blank('top'),
		textBlock('told', told, PRIORITY.subject, Math.min(4, told.length), terminal.symbols),
		blank('before-choices', PRIORITY.parting),
	];
}

function lookingBlock(scene: Scene): Block {
	return {
		...{key: 'looking', want: 1, min: 1, priority: PRIORITY.subject},
		draw: () => <Working text={lookingText(scene)} />,
	};
}
