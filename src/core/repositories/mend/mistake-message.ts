import {type Message, message} from '../../../messages/message.ts';
import {quoted} from '../quoted.ts';
import type {LineFault} from './mend-line.ts';

/** A mistake that is about one line, and where it is. */
export type Mistake = {
	readonly path: string;
	readonly line: number;
	readonly fault: Exclude<LineFault, 'carriage-return'>;
	readonly wrong?: string;
	readonly right?: string;
};

/** Returns what is wrong with a line, in words. */
export function mistakeMessage({path, line, fault, wrong = '', right = ''}: Mistake): Message {
	const values = {path, line, wrong: quoted(wrong), right: quoted(right)};
	return message(`repositories.${fault}`, values);
}
