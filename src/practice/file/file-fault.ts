import {type Message, message, say} from '../../messages/message.ts';

/** One thing that is wrong with a file that a teacher wrote. */
export type FileFault = {
	/** Counts from 1. */
	readonly line: number;
	/** The way to the field: `start.network.faults[0].urls`; empty where the whole file is meant. */
	readonly field: string;
	readonly problem: Message;
};

/** Returns a fault as one line: `FILE, line 7: minutes: expected a number`. */
export function faultText(path: string, {line, field, problem}: FileFault): string {
	const values = {path, line, problem: say(problem)};
	return field === ''
		? say(message('file.fault.no-field', values))
		: say(message('file.fault', {...values, field}));
}
