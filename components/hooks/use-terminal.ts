import {createContext, useContext} from 'react';
import {type Terminal, terminalFor} from './terminal.ts';

export {type Terminal, terminalFor} from './terminal.ts';

/** Hands the terminal down; parts outside of it are drawn for a classic one. */
export const TerminalContext = createContext<Terminal>(
	terminalFor({
		unicode: false,
		color: false,
		background: 'unknown',
		has256Colors: false,
		columns: 80,
		rows: 24,
		isSizeGuessed: true,
		isInteractive: true,
		isScreenReader: false,
		isDumb: false,
		hasMotion: false,
	}),
);

/** Returns the terminal that is drawn on. */
export function useTerminal(): Terminal {
	return useContext(TerminalContext);
}
