import {useTerminal} from '../hooks/use-terminal.ts';
import {ScrollView} from '../parts/ScrollView.tsx';
import type {ScreenProps} from '../screens/screen-props.ts';
import {earlierPage} from './earlier-page.ts';

/** Draws all that is known of an unfinished run. */
export function Earlier({state, rows}: ScreenProps) {
	const page = earlierPage(state, useTerminal());
	return <ScrollView page={page} scrollTop={state.scrollTop} rows={rows} />;
}
