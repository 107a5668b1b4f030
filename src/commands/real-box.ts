import {openRecords} from '../effects/open-records.ts';
import {questionsOfRun} from '../effects/run-questions.ts';
import type {Box} from '../effects/session.ts';
import type {Message} from '../messages/message.ts';
import type {CommandContext} from './command-context.ts';

/** Returns the machine that is worked on, with its log and journal for a command. */
export function realBox(
	{system, paths, startedAt, remote, options}: CommandContext,
	command: 'install' | 'resume' | 'undo' | 'wizard' | 'kit',
	onLogFailure: (problem: Message) => void,
): Box {
	const common = {paths, command, startedAt, onLogFailure};
	return {
		system,
		async openRecords(ahead) {
			if (!remote || options.dryRun) {
				return openRecords({...common, system});
			}

			const {openRemoteRecords} = await import('../effects/ssh/remote-records.ts');
			const questions = ahead ? questionsOfRun(paths.state, ahead) : [];
			return openRemoteRecords({...common, box: remote, questions});
		},
		reportFolder: paths.log,
	};
}
