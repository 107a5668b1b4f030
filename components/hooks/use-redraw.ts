import {useStdout} from 'ink';
import {useEffect, useRef} from 'react';

/** A window that is dragged changes its size many times a second; it has come to rest after this. Milliseconds. */
const SETTLED_MS = 120;
/** The first cell, and nothing behind it. */
const WIPE = '\u001B[H\u001B[J';

/**
 * Draws the whole screen anew when the window has got another size and keeps it. Terminals move
 * rows about while they are resized, each in its own way, so that what only replaces changed rows
 * leaves some behind.
 */
export function useRedraw({columns, rows}: {readonly columns: number; readonly rows: number}) {
	const {write} = useStdout();
	const drawn = useRef(`${columns}x${rows}`);
	const size = `${columns}x${rows}`;
	useEffect(() => {
		if (drawn.current === size) {
			return undefined;
		}

		const timer = setTimeout(() => {
			drawn.current = size;
			write(WIPE);
		}, SETTLED_MS);
		return () => clearTimeout(timer);
	}, [size, write]);
}
