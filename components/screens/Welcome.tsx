import {Stack} from '../frame/Stack.tsx';
import {useTerminal} from '../hooks/use-terminal.ts';
import type {ScreenProps} from './screen-props.ts';
import {welcomeBlocks} from './welcome-blocks.ts';

/** Draws what is going to happen, before anything does. */
export function Welcome({state, rows}: ScreenProps) {
	return <Stack rows={rows} blocks={welcomeBlocks({state, terminal: useTerminal()})} />;
}
