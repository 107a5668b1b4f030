import {useTerminal} from '../hooks/use-terminal.ts';
import {ScrollView} from '../parts/ScrollView.tsx';
import type {ScreenProps} from '../screens/screen-props.ts';
import {hintPage} from './hint-page.ts';

/** Draws the hints that were asked for. */
export function Hint({state, rows}: ScreenProps) {
	const page = hintPage(state, useTerminal());
	return <ScrollView page={page} scrollTop={state.scrollTop} rows={rows} />;
}
