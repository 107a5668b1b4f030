import {render} from 'ink-testing-library';
import type {ReactNode} from 'react';
import {TerminalContext, terminalFor} from '../../components/hooks/use-terminal.ts';
import type {Capabilities} from '../../src/terminal/capabilities.ts';
import {capabilities} from './picture.ts';

/** Returns what a single part draws, as rows without the blanks at their ends. */
export function rowsOfPart(part: ReactNode, overrides: Partial<Capabilities> = {}): string[] {
	const instance = renderPart(part, overrides);
	const frame = instance.lastFrame() ?? '';
	instance.unmount();
	return frame.split('\n').map((row) => row.trimEnd());
}

/** Draws a single part, to be looked at over time. */
export function renderPart(part: ReactNode, overrides: Partial<Capabilities> = {}) {
	// The library's terminal is 100 columns wide, so that only the part itself can cut its text.
	const terminal = terminalFor(capabilities({unicode: false, ...overrides}));
	return render(<TerminalContext value={terminal}>{part}</TerminalContext>);
}
