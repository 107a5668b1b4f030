/** Wiring: asks a question with two answers on the terminal, the safe one first. */
import {createInterface} from 'node:readline/promises';
import {type Message, say} from '../messages/message.ts';

/** Returns whether the user said yes; Enter, anything unclear and the end of input mean no. */
export async function confirm(question: Message): Promise<boolean> {
	const terminal = createInterface({input: process.stdin, output: process.stdout});
	const ended = new AbortController();
	terminal.on('close', () => ended.abort());
	try {
		const text = `${say(question)} [y/N] `;
		const answer = await terminal.question(text, {signal: ended.signal});
		return /^\s*y(es)?\s*$/i.test(answer);
	} catch {
		return false;
	} finally {
		terminal.close();
	}
}
