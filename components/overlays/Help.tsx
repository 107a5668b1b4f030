import {useTerminal} from '../hooks/use-terminal.ts';
import {ScrollView} from '../parts/ScrollView.tsx';
import type {ScreenProps} from '../screens/screen-props.ts';
import {helpPage} from './help-page.ts';

/** Draws the keys that work on the screen below. */
export function Help({state, rows}: ScreenProps) {
	const page = helpPage(state, useTerminal());
	return <ScrollView page={page} scrollTop={state.scrollTop} rows={rows} />;
}
