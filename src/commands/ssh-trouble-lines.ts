import {quoteWord} from '../core/shell-text.ts';
import type {LineTrouble} from '../effects/ssh/line-trouble.ts';
import {message, say} from '../messages/message.ts';

/** Lines of ssh that are shown; the last ones say why. */
const MOST_LINES = 6;

/** Returns what is printed where another box cannot be worked on: what, what ssh said, what to type next. */
export function troubleLines({trouble, box, words, target}: LineTrouble): readonly string[] {
	const {kind} = trouble;
	const {user, host, port} = target;
	const place = port === undefined ? host : `[${host}]:${port}`;
	const login = user === undefined ? host : `${user}@${host}`;
	const values = {
		box,
		host: quoteWord(host),
		place: quoteWord(place),
		destination: [...(port === undefined ? [] : ['-p', `${port}`]), quoteWord(login)].join(' '),
		example: `--on ${login}:2222`,
		applets: kind === 'no-applets' ? trouble.applets.join(', ') : '',
		code: kind === 'no-shell' ? String(trouble.exitCode) : '',
	};
	const said = words.split('\n').filter((line) => line.trim() !== '');
	return [
		say(message(`ssh.${kind}`, values)),
		...said.slice(-MOST_LINES).map((text) => say(message('ssh.said', {text}))),
		say(message(`ssh.${kind}.next`, values)),
		say(message('ssh.nothing-done')),
	];
}
