import {valueOr} from '../core/fact.ts';
import type {Facts} from '../core/facts.ts';
import {quoteWord, toShell} from '../core/shell-text.ts';
import {targetText} from '../effects/ssh/ssh-words.ts';
import {message, say} from '../messages/message.ts';
import type {CommandContext} from './command-context.ts';

/** Where the commands are run, which decides how one becomes root. */
type Here = Pick<CommandContext, 'remote' | 'program'>;

/** Returns what is printed to somebody who is not root: why nothing was done, and what to type. */
export function rootLines(facts: Facts, command: string, here: Here): readonly string[] {
	const user = valueOr(facts.user, undefined)?.name ?? '?';
	if (here.remote) {
		return remoteLines(user, command, here);
	}

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

/** doas and sudo would ask for a password on a terminal, which a line that carries commands is not. */
function remoteLines(user: string, command: string, {remote, program}: Here): readonly string[] {
	const box = remote?.name ?? '';
	const shown = quoteWord(box);
	const asRoot = remote ? targetText({...remote.line.target, user: 'root'}) : '';
	const own = program.replace(` --on ${shown}`, '');
	return [
		say(message('ssh.needs-root', {box, user})),
		say(
			message('ssh.needs-root.as-root', {
				line: command.replace(`--on ${shown}`, `--on ${quoteWord(asRoot)}`),
			}),
		),
		say(message('ssh.needs-root.allow')),
		say(
			message('ssh.needs-root.script', {
				export: `${own} export sh --output docker-on-alpine.sh`,
				line: 'doas sh docker-on-alpine.sh',
			}),
		),
	];
}
