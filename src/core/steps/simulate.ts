import {message} from '../../messages/message.ts';
import {type Command, command} from '../command.ts';

/** It reads indexes and changes nothing. Milliseconds. */
const SIMULATE_TIMEOUT_MS = 30_000;

/** Returns the question whether apk could install these packages; it needs neither root nor the lock. */
export function simulateAdd(packages: readonly string[]): Command {
	return command({
		id: 'apk.simulate',
		argv: ['apk', 'add', '--simulate', ...packages],
		reason: message('command.apk-simulate.reason'),
		timeoutMs: SIMULATE_TIMEOUT_MS,
	});
}
