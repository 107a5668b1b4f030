import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {toShell} from '../core/shell-text.ts';
import {message, say} from '../messages/message.ts';

/** Returns what is printed to somebody who is not root: why nothing was done, and what to type. */
export function rootLines(facts: Facts, command: string): readonly string[] {
	const user = valueOr(facts.user, undefined)?.name ?? '?';
	return [
		say(message('cli.needs-root', {user})),
		...rootCommands(facts, command).map((line) => say(message('cli.needs-root.with', {line}))),
	];
}

/** Returns the lines with which this user can run a command as root, best first. */
export function rootCommands(facts: Facts, command: string): readonly string[] {
	const tools = valueOr(facts.privilege, undefined)?.tools ?? [];
	const lines = tools.map((tool) =>
		tool === 'su' ? `su -c ${toShell([command])}` : `${tool} ${command}`,
	);
	return lines.length > 0 ? lines : [`su -c ${toShell([command])}`];
}
