import {expect} from 'vitest';
import type {openPractice} from './practice-terminal.ts';

/** Waits for the end and proves that the terminal is as a shell needs it. */
export async function expectRestored(
	terminal: ReturnType<typeof openPractice>,
	withinMs?: number,
): Promise<{code: number; text: string}> {
	await terminal.until(/exit code \d+[\s\S]*icanon/, withinMs);
	await terminal.exit();
	const text = terminal.mainScreen();
	expect(terminal.isAlternateScreen()).toBe(false);
	expect(terminal.isCursorVisible()).toBe(true);
	expect(terminal.modes()).toMatchObject({
		applicationCursorKeysMode: false,
		bracketedPasteMode: false,
		mouseTrackingMode: 'none',
		sendFocusMode: false,
		synchronizedOutputMode: false,
	});
	expect(text).toContain('modes as before');
	expect(text).toMatch(/(^|\s)icanon(\s|$)/m);
	expect(text).toMatch(/(^|\s)echo(\s|$)/m);
	expect(text).toMatch(/(^|\s)isig(\s|$)/m);
	return {code: Number(/exit code (\d+)/.exec(text)?.[1]), text};
}
