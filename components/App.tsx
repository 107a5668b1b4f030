import {useApp, useWindowSize} from 'ink';
import {useEffect, useMemo, useSyncExternalStore} from 'react';
import type {Preferences} from '../src/core/preferences.ts';
import type {Capabilities} from '../src/terminal/capabilities.ts';
import {Frame} from './frame/Frame.tsx';
import {TooSmall} from './frame/TooSmall.tsx';
import type {Store} from './hooks/store.ts';
import {useKeys} from './hooks/use-keys.ts';
import {useRedraw, type WatchWindow} from './hooks/use-redraw.ts';
import {TerminalContext, terminalFor} from './hooks/use-terminal.ts';
import {Body} from './screens/Body.tsx';

/** What the wizard's pictures are made from. */
export type AppProps = {
	readonly store: Store;
	/** What the terminal can do, and how these preferences want it to be used. */
	readonly lookFor: (preferences: Preferences) => Capabilities;
	/** Told how the terminal can be lent to another program, once that is possible. */
	readonly onReady: (lend: LendTerminal) => void;
	/** Tells when the terminal has touched its window, also where the size is the old one. */
	readonly watchWindow?: WatchWindow | undefined;
};

/** Gives the terminal to what is called, and takes it back when that has ended. */
export type LendTerminal = (work: () => Promise<void>) => Promise<void>;

/** Draws the wizard for as long as its state says that it goes on. */
export function App({store, lookFor, onReady, watchWindow}: AppProps) {
	const {exit, suspendTerminal} = useApp();
	useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
	const {columns, rows} = useWindowSize();
	useRedraw({columns, rows}, watchWindow);
	const state = useSyncExternalStore(store.subscribe, store.getState);
	const {preferences} = state;
	const terminal = useMemo(
		() => terminalFor(lookFor(preferences), {columns, rows}),
		[lookFor, preferences, columns, rows],
	);
	useKeys(store, terminal);

	const {bodyRows} = terminal.layout;
	useEffect(() => store.resize(bodyRows), [store, bodyRows]);

	const isLeaving = state.leaving !== null;
	useEffect(() => {
		if (isLeaving) {
			exit();
		}
	}, [isLeaving, exit]);

	return (
		<TerminalContext value={terminal}>
			{terminal.layout.isTooSmall ? (
				<TooSmall state={state} />
			) : (
				<Frame state={state}>{(bodyRowsLeft) => <Body state={state} rows={bodyRowsLeft} />}</Frame>
			)}
		</TerminalContext>
	);
}
