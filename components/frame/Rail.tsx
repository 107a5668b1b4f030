import {viewOfEarlier} from '../../src/core/resume/earlier-run.ts';
import type {State} from '../../src/core/state.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';
import {railRow} from './rail-row.ts';

/** Draws the five stages, each with a sign for how far it has come. */
export function Rail({state}: {readonly state: State}) {
	const earlier = state.screen === 'resume' ? viewOfEarlier(state)?.rows : undefined;
	return <Line row={railRow(state, useTerminal(), earlier)} />;
}
