import {viewOfEarlier} from '../../src/core/resume/earlier-run.ts';
import type {State} from '../../src/core/state.ts';
import {type Message, message, say} from '../../src/messages/message.ts';
import {span} from '../../src/terminal/row.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';
import {railRow} from './rail-row.ts';

/** Screens that have nothing to do with the five stages. */
const TITLES: Readonly<Partial<Record<State['screen'], Message>>> = {
	scenarios: message('scenarios.rail'),
	lesson: message('lesson.rail'),
	shell: message('shell.rail'),
	undo: message('undo.rail'),
};

/** Draws the five stages, each with a sign for how far it has come. */
export function Rail({state}: {readonly state: State}) {
	const earlier = state.screen === 'resume' ? viewOfEarlier(state)?.rows : undefined;
	const terminal = useTerminal();
	const title = TITLES[state.screen];
	return <Line row={title ? [span(say(title), 'title')] : railRow(state, terminal, earlier)} />;
}
