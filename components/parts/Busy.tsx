import {Text} from 'ink';
import Spinner from 'ink-spinner';
import {useEffect, useState} from 'react';
import {useTerminal} from '../hooks/use-terminal.ts';

/** Something that is over faster than this would only make the spinner flash. Milliseconds. */
const SPINNER_DELAY_MS = 150;

/**
 * Draws one cell that turns while something runs; the word beside it says what.
 *
 * Still where nothing may move: screen readers would read it for ever, serial lines are slow.
 */
export function Busy() {
	const {capabilities, symbols, theme} = useTerminal();
	const [isLate, setIsLate] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setIsLate(true), SPINNER_DELAY_MS);
		return () => clearTimeout(timer);
	}, []);

	if (capabilities.isScreenReader) {
		return <Text> </Text>;
	}

	return (
		<Text {...theme.now}>
			{capabilities.hasMotion && isLate ? <Spinner type={symbols.spinner} /> : symbols.busy}
		</Text>
	);
}
