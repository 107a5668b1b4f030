import {setTimeout as wait} from 'node:timers/promises';

/**
 * The stop comes within microseconds, but to whatever thread the kernel picks. Milliseconds; they
 * pass only while the program runs, so afterwards it has been stopped and was continued.
 */
const SETTLE_MS = 50;

/**
 * Stops this program as Ctrl+Z in a terminal does, with the script that started it, and returns
 * when the shell lets it go on. Without a shell that could do that the kernel does not stop it.
 */
export async function stopUntilContinued(): Promise<void> {
	process.kill(0, 'SIGTSTP');
	await wait(SETTLE_MS);
}
