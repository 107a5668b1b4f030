import {useTerminal} from '../hooks/use-terminal.ts';
import {ScrollView} from '../parts/ScrollView.tsx';
import type {ScreenProps} from '../screens/screen-props.ts';
import {glossaryPage} from './glossary-page.ts';

/** Draws the words that the screens use, each with what it means. */
export function Glossary({state, rows}: ScreenProps) {
	const page = glossaryPage(useTerminal());
	return <ScrollView page={page} scrollTop={state.scrollTop} rows={rows} />;
}
