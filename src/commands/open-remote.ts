import {closeSync, openSync} from 'node:fs';
import type {Target} from '../core/option-values.ts';
import type {LineNews} from '../effects/ssh/journey.ts';
import {openLine} from '../effects/ssh/line.ts';
import {createSshBox, type SshBox} from '../effects/ssh/ssh-system.ts';
import {targetText} from '../effects/ssh/ssh-words.ts';
import {type Message, message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import {printLines, processIo} from './terminal-io.ts';

/** Who has the terminal, and so says what becomes of the line: lines at first, screens while they are open. */
export type Desk = {
	/** Gives ssh the terminal for its questions; false where nobody can be asked. */
	lend: (work: () => Promise<void>) => Promise<boolean>;
	/** Says that the line is down or back. */
	tell: (news: LineNews) => void;
};

/** Another box, and whoever speaks with the user about the way to it. */
export type Remote = SshBox & {readonly desk: Desk};

/** Returns another box; nothing is called before it is asked something. */
export function openRemote(target: Target): Remote {
	const box = targetText(target);
	const {err} = processIo();
	const desk: Desk = {
		async lend(work) {
			if (!hasTerminal()) {
				return false;
			}

			await work();
			return true;
		},
		tell: (news) => void printLines(err, [cleanLine(say(newsOf(news, box)))]),
	};
	const ssh = createSshBox(openLine(target), {
		lendTerminal: (work) => desk.lend(work),
		onNews: (news) => desk.tell(news),
	});
	return {...ssh, desk};
}

function newsOf({kind, tries}: LineNews, box: string): Message {
	if (kind === 'back') {
		return message('ssh.back', {box});
	}

	return message(tries === 1 ? 'ssh.lost' : 'ssh.lost-again', {box, tries});
}

/** ssh asks on the terminal itself, wherever our own input and output go. */
function hasTerminal(): boolean {
	try {
		closeSync(openSync('/dev/tty', 'r+'));
		return true;
	} catch {
		return false;
	}
}
