import {openRecords} from '../effects/open-records.ts';
import type {Box} from '../effects/session.ts';
import type {Message} from '../messages/message.ts';
import type {CommandContext} from './command-context.ts';

/** Returns the machine that this runs on, with its log and journal for a command. */
export function realBox(
	{system, paths, startedAt}: CommandContext,
	command: 'install' | 'resume' | 'undo' | 'wizard',
	onLogFailure: (problem: Message) => void,
): Box {
	return {
		system,
		openRecords: () => openRecords({system, paths, command, startedAt, onLogFailure}),
		reportFolder: paths.log,
	};
}
