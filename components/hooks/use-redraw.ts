import {useStdout} from 'ink';
import {useCallback, useEffect, useRef} from 'react';

/** A window that is dragged changes its size many times a second; it has come to rest after this. Milliseconds. */
const SETTLED_MS = 120;
/** The first cell, and nothing behind it. */
const WIPE = '\u001B[H\u001B[J';

/** Tells a listener each time that the terminal has touched its window; returns how to stop that. */
export type WatchWindow = (listener: () => void) => () => void;

/**
 * Draws the whole screen anew when the window has been touched and come to rest. Terminals move
 * rows about while they are resized, each in its own way, so that what only replaces changed rows
 * leaves some behind; also where the window has its old size again, or was shown anew.
 */
export function useRedraw(
	{columns, rows}: {readonly columns: number; readonly rows: number},
	watch?: WatchWindow,
) {
	const {write} = useStdout();
	const timer = useRef<NodeJS.Timeout>(undefined);
	const redraw = useCallback(() => {
		clearTimeout(timer.current);
		timer.current = setTimeout(() => write(WIPE), SETTLED_MS);
	}, [write]);
	useEffect(() => () => clearTimeout(timer.current), []);
	useEffect(() => watch?.(redraw), [watch, redraw]);
	const size = `${columns}x${rows}`;
	const drawn = useRef(size);
	useEffect(() => {
		if (drawn.current !== size) {
			drawn.current = size;
			redraw();
		}
	}, [size, redraw]);
}
