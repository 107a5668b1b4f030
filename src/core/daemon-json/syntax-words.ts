import {type Message, type MessageKey, message, say} from '../../messages/message.ts';
import {textOf} from '../byte-string.ts';
import type {SettingsProblem} from './json-problem.ts';
import type {SyntaxFault} from './syntax-fault.ts';

/** Returns what is wrong at a place and what was expected there. */
export function syntaxWords({kind, found}: SyntaxFault): Message {
	const key: MessageKey = `settings.syntax.${kind}`;
	const shown = textOf(found);
	return {key, values: {found: shown === '' ? say(message('settings.end-of-file')) : `"${shown}"`}};
}

/** Returns a problem with its place: `/etc/docker/daemon.json, line 3, column 5: a comment; JSON has none`. */
export function placedProblem({path, position, text}: SettingsProblem): Message {
	const placed =
		position === undefined
			? say(text)
			: say(message('settings.placed', {...position, text: say(text)}));
	return message('settings.in-file', {path, placed});
}
