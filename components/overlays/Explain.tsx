import {useTerminal} from '../hooks/use-terminal.ts';
import {ScrollView} from '../parts/ScrollView.tsx';
import type {ScreenProps} from '../screens/screen-props.ts';
import {explainPage} from './explain-page.ts';

/** Draws the command of the screen below, word by word. */
export function Explain({state, rows}: ScreenProps) {
	const page = explainPage(state, useTerminal());
	return <ScrollView page={page} scrollTop={state.scrollTop} rows={rows} />;
}
