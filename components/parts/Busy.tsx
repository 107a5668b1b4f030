import {Text} from 'ink';
import Spinner from 'ink-spinner';
import {useEffect, useState} from 'react';
import {useTerminal} from '../hooks/use-terminal.ts';

/** Something that is over faster than this would only make the spinner flash. Milliseconds. */
const SPINNER_DELAY_MS = 150;
/** After this the spinner turns with the clock: what takes long must not fill a slow line. Milliseconds. */
const SLOW_AFTER_MS = 2000;

/** What turns. */
export type BusyProps = {
	/** Grows with each second, or whenever the words beside it change. */
	readonly beat: number;
};

/**
 * Draws one cell that turns while something runs; the word beside it says what. It turns fast at first,
 * then once with each change beside it, which costs no frame of its own.
 *
 * Still where nothing may move: screen readers would read it for ever, serial lines are slow.
 */
export function Busy({beat}: BusyProps) {
	const {capabilities, symbols, theme} = useTerminal();
	const [pace, setPace] = useState<'still' | 'fast' | 'slow'>('still');
	useEffect(() => {
		const timers = [
			setTimeout(() => setPace('fast'), SPINNER_DELAY_MS),
			setTimeout(() => setPace('slow'), SLOW_AFTER_MS),
		];
		return () => timers.forEach(clearTimeout);
	}, []);

	if (capabilities.isScreenReader) {
		return <Text> </Text>;
	}

	if (!capabilities.hasMotion || pace === 'still') {
		return <Text {...theme.now}>{symbols.busy}</Text>;
	}

	const {turns} = symbols;
	return (
		<Text {...theme.now}>
			{pace === 'fast' ? <Spinner type={symbols.spinner} /> : turns.charAt(beat % turns.length)}
		</Text>
	);
}
