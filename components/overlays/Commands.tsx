import {useTerminal} from '../hooks/use-terminal.ts';
import {ScrollView} from '../parts/ScrollView.tsx';
import type {ScreenProps} from '../screens/screen-props.ts';
import {commandsPage} from './commands-page.ts';

/** Draws the whole plan as commands and changes of files. */
export function Commands({state, rows}: ScreenProps) {
	const page = commandsPage(state, useTerminal());
	return <ScrollView page={page} scrollTop={state.scrollTop} rows={rows} />;
}
