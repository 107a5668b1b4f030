import type {Choices} from '../choices.ts';
import {quoteWord} from '../shell-text.ts';
import {wantedPackages} from '../steps/install.ts';
import {PARTS} from './script-parts.ts';

/**
 * Returns a POSIX script for BusyBox ash that does what the plan does and needs neither Node nor
 * this product: the same checks before, waiting and proof after, nothing done twice, and its own
 * `undo`. It depends on choices only, never on the box that it was made on.
 */
export function shellScript(choices: Choices, version: string): string {
	const settings = [
		`packages=${quoteWord(wantedPackages(choices).join(' '))}`,
		`runlevel=${quoteWord(choices.runlevel)}`,
		`users=${quoteWord(choices.users.join(' '))}`,
		`mirror=${quoteWord(choices.mirror ?? '')}`,
		`repositories=${choices.skipRepositories ? 'skip' : 'fix'}`,
		`network=${choices.offline ? 'no' : 'yes'}`,
	];
	return `${[PARTS.head(version), settings.join('\n'), ...PARTS.body].join('\n')}\n`;
}
