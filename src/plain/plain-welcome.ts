/** The first screen as a numbered question: what the wizard is, and what can be begun. */
import type {Choice} from '../core/state.ts';
import {message, say} from '../messages/message.ts';
import {cleanLine} from './clean-line.ts';
import {ask, type QuestionIo} from './questions.ts';
import {wrapWords} from './wrap.ts';

/** What somebody wants to begin with. */
export type Beginning = 'start' | 'practice' | 'commands' | 'preferences' | 'stop';

/**
 * Asks what to begin with; the safe useful choice is the first one.
 *
 * @param foreign Name of the system where it is no Alpine: Docker cannot be installed there.
 */
export async function askBeginning(
	io: QuestionIo,
	foreign: string | undefined,
): Promise<Beginning> {
	const intro = foreign === undefined ? 'welcome.intro' : 'welcome.intro.foreign';
	await io.print(
		['', say(message('product.name')), say(message(intro)), say(message('welcome.promise'))]
			.flatMap((text) => (text === '' ? [''] : wrapWords(text)))
			.map(cleanLine),
	);
	const start: Choice = {
		id: 'start',
		label: message('choice.start'),
		...(foreign !== undefined && {disabledBecause: message('choice.foreign', {system: foreign})}),
	};
	const choices =
		foreign === undefined
			? [start, PRACTICE, COMMANDS, PREFERENCES, STOP]
			: [PRACTICE, start, PREFERENCES, STOP];
	const answer = await ask(say(message('ask.remedy')), choices, io);
	return answer.kind === 'stop' ? 'stop' : (answer.id as Beginning);
}

const PRACTICE: Choice = {
	id: 'practice',
	label: message('choice.practice'),
	note: message('choice.practice.note'),
};
const COMMANDS: Choice = {id: 'commands', label: message('choice.commands')};
const PREFERENCES: Choice = {id: 'preferences', label: message('choice.preferences')};
const STOP: Choice = {id: 'stop', label: message('ask.stop')};
