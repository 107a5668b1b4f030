import type {Session} from '../effects/session.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from '../plain/clean-line.ts';
import type {CommandContext} from './command-context.ts';
import {END_SIGNALS} from './end-signals.ts';
import {printLines} from './terminal-io.ts';

/** The terminal, which an editor may have for a while. */
export type Lending = {
	isLent: boolean;
	lend: (work: () => Promise<void>) => Promise<void>;
	/** Lends it to whoever is there while the program is stopped; the signal for that is let through. */
	suspend: (stop: () => Promise<void>) => Promise<void>;
};

/** Nobody has the terminal, and nothing can be lent before there are screens. */
export function noLending(): Lending {
	return {isLent: false, lend: async () => {}, suspend: async () => {}};
}

/** Lends the terminal for the time of this work. */
export async function lend(lending: Lending, work: () => Promise<void>): Promise<void> {
	lending.isLent = true;
	try {
		await lending.lend(work);
	} finally {
		lending.isLent = false;
	}
}

/** While screens are open, what is said of the way to another box stands on them. */
export function takeDesk(
	{remote, io}: CommandContext,
	session: Session,
	lending: Lending,
): () => void {
	if (!remote) {
		return () => {};
	}

	const {desk} = remote;
	const before = {...desk};
	desk.lend = async (work) => {
		await lend(lending, async () => {
			await printLines(io.err, [say(message('ssh.lost', {box: remote.name}))].map(cleanLine));
			await work();
		});
		return true;
	};
	desk.tell = ({kind}) => session.notify(message(`ssh.notice.${kind}`));
	return () => Object.assign(desk, before);
}

/** Signals mean what Ctrl+C means; a second one ends at once. */
export function interruptOnSignals(session: Session, lending: Lending): () => void {
	const interrupt = (signal: NodeJS.Signals) => {
		// Ctrl+C in an editor reaches us too, and is meant for the editor.
		if (signal !== 'SIGINT' || !lending.isLent) {
			session.send({intent: 'interrupt'});
		}
	};
	for (const signal of END_SIGNALS) {
		process.on(signal, interrupt);
	}

	const suspend = () => session.send({intent: 'suspend'});
	process.on('SIGTSTP', suspend);
	lending.suspend = async (stop) => {
		if (lending.isLent) {
			return;
		}

		process.off('SIGTSTP', suspend);
		await lend(lending, stop).finally(() => process.on('SIGTSTP', suspend));
	};
	return () => {
		process.off('SIGTSTP', suspend);
		lending.suspend = async () => {};
		for (const signal of END_SIGNALS) {
			process.off(signal, interrupt);
		}
	};
}
