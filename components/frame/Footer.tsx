import type {State} from '../../src/core/state.ts';
import {footerRow} from '../../src/terminal/footer.ts';
import {useTerminal} from '../hooks/use-terminal.ts';
import {Line} from '../parts/Line.tsx';

/** Draws the keys that work now; it is made from the keymap, so it cannot lie. */
export function Footer({state}: {readonly state: State}) {
	const {layout} = useTerminal();
	return <Line row={footerRow(state, layout.width, layout.isNarrow)} />;
}
