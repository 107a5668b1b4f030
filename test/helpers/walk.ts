import {setTimeout as wait} from 'node:timers/promises';
import type {TerminalSession} from './pty.ts';

/** How long a screen must keep still before a key is pressed, as a reader would wait. */
const STILL_MS = 250;
const POLL_MS = 50;
/** A key that changed nothing for so long was lost or is not bound: it is pressed once more. */
const PRESS_AGAIN_MS = 3000;
/** More than a walk through all five steps can need. */
const MAX_PRESSES = 40;

/** Draws a screen for a report. */
export function framed(title: string, screen: string): string {
	const lines = screen.trimEnd().split('\n');
	return [`--- ${title}`, ...lines.map((line) => `|${line}`), '---'].join('\n');
}

/** The screen without what moves by itself: clocks, spinners, counts. */
function stillPart(screen: string): string {
	return screen.replaceAll(/[\d.,]+ ?(ms|s|min)?|[|/\\⠀-⣿-]/g, '');
}

/** Whether the footer, which tells the keys that work now, offers Enter. */
export function offersEnter(screen: string): boolean {
	return screen.trimEnd().split('\n').slice(-1)[0]?.includes('Enter') === true;
}

/**
 * Presses Enter whenever the screen offers it, as someone does who takes the first choice
 * everywhere, until the goal is on the screen. Throws on an unexpected failure screen, and
 * when the screen no longer goes on.
 */
export async function walk(
	terminal: TerminalSession,
	{
		goal,
		limitMs,
		mayFail = false,
		trace = [],
	}: {
		readonly goal: RegExp;
		readonly limitMs: number;
		/** A failure screen may come on the way. */
		readonly mayFail?: boolean;
		/** Gets every screen that was seen, for the report of a failure. */
		readonly trace?: string[];
	},
): Promise<string> {
	const deadline = Date.now() + limitMs;
	let presses = 0;
	let last = {screen: '', since: Date.now()};
	let pressed = {screen: '', at: 0};
	for (;;) {
		// Nothing to wait for: this only lets the emulator finish, and notices an early end.
		const screen = await terminal.until(() => true);
		const now = Date.now();
		if (stillPart(screen) !== last.screen) {
			last = {screen: stillPart(screen), since: now};
			trace.push(framed(`after ${presses} keys`, screen));
		}

		if (goal.test(screen)) {
			return screen;
		}

		if (!mayFail && /\bFAIL\b/.test(screen)) {
			throw new Error(`A failure nobody asked for:\n${framed('screen', screen)}`);
		}

		if (now > deadline || presses >= MAX_PRESSES || terminal.hasEnded()) {
			throw new Error(`${goal} did not come (${presses} keys):\n${framed('screen', screen)}`);
		}

		const isStill = now - last.since >= STILL_MS;
		const isNew = last.screen !== pressed.screen || now - pressed.at > PRESS_AGAIN_MS;
		if (isStill && isNew && offersEnter(screen)) {
			pressed = {screen: last.screen, at: now};
			presses++;
			await terminal.press('enter');
		}

		await wait(POLL_MS);
	}
}

function focusedItem(terminal: TerminalSession): string | undefined {
	return terminal.screen().match(/^ *[>❯] +(.*)$/m)?.[1];
}

/** Focuses the item of a list whose text matches, with the arrow keys. */
export async function focus(terminal: TerminalSession, item: RegExp): Promise<void> {
	for (let steps = 0; steps < MAX_PRESSES; steps++) {
		const focused = focusedItem(terminal);
		if (focused !== undefined && item.test(focused)) {
			return;
		}

		await terminal.press('down');
		// On a busy machine the screen follows late; a second press meanwhile would go past the item.
		for (let waited = 0; waited < PRESS_AGAIN_MS && focusedItem(terminal) === focused; ) {
			await wait(POLL_MS);
			waited += POLL_MS;
		}
	}

	throw new Error(`no item ${item}:\n${framed('screen', terminal.screen())}`);
}
