import {elapsedText} from '../../src/core/duration.ts';
import {message, say} from '../../src/messages/message.ts';
import {type Block, PRIORITY} from '../frame/Stack.tsx';
import {Working} from '../parts/Working.tsx';
import type {Scene} from './scene.ts';

/** Returns the row that says that the box is being asked; no rows where it is not. */
export function probingBlock({state}: Scene): Block {
	const time = say(elapsedText(state.now - state.probeStartedAt));
	const rows = state.probing === 'facts' ? 1 : 0;
	return {
		key: 'probing',
		want: rows,
		min: rows,
		priority: PRIORITY.subject,
		draw: () => <Working text={say(message('probe.facts', {time}))} />,
	};
}
