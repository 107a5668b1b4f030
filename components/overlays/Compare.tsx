import {useTerminal} from '../hooks/use-terminal.ts';
import {ScrollView} from '../parts/ScrollView.tsx';
import type {ScreenProps} from '../screens/screen-props.ts';
import {comparePage} from './compare-page.ts';

/** Draws all that is known of an unfinished run. */
export function Compare({state, rows}: ScreenProps) {
	const page = comparePage(state, useTerminal());
	return <ScrollView page={page} scrollTop={state.scrollTop} rows={rows} />;
}
