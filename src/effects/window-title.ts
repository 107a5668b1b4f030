import {message, say} from '../messages/message.ts';
import type {Session} from './session.ts';

/** Puts the present title on the terminal's stack, and takes it from there (xterm's window operations). */
const KEEP = '\u001B[22;0t';
const PUT_BACK = '\u001B[23;0t';
/** Terminals that print such sequences or do not have a title. */
const WITHOUT_TITLE = /^(linux|dumb|vt\d+|)$/;

/**
 * Names the window PRACTICE for as long as the box is a pretend one, so that it is seen from
 * another window, too. Returns how the old title is put back.
 */
export function namePracticeWindow(
	session: Pick<Session, 'getState' | 'subscribe'>,
	write: (text: string) => void,
	term: string = '',
): () => void {
	if (WITHOUT_TITLE.test(term)) {
		return () => {};
	}

	let isNamed = false;
	const look = () => {
		if (session.getState().isPractice && !isNamed) {
			isNamed = true;
			write(`${KEEP}\u001B]2;${say(message('practice.window-title'))}\u0007`);
		}
	};
	look();
	const stop = session.subscribe(look);
	return () => {
		stop();
		if (isNamed) {
			write(PUT_BACK);
		}
	};
}
