import type {State} from '../../src/core/state.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';
import {headerRow} from './header-row.ts';

/** Draws the first row of every frame. */
export function Header({state}: {readonly state: State}) {
	return <Line row={headerRow(state, useTerminal())} />;
}
