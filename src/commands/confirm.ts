/** Wiring: asks for a yes on the terminal. */
import {terminalQuestions} from '../effects/terminal-questions.ts';
import {type Message, message, say} from '../messages/message.ts';

/** Returns whether the user said yes; Enter, anything unclear and the end of input mean no. */
export async function confirm(question: Message): Promise<boolean> {
	const questions = terminalQuestions(process.stdin, process.stdout);
	try {
		const prompt = say(message('cli.yes-or-no', {question: say(question)}));
		const answer = await questions.readLine(prompt);
		return meansYes(answer);
	} finally {
		questions.close();
	}
}

/** Returns whether these words mean yes, in English or in the language that is spoken. */
export function meansYes(answer: string | undefined): boolean {
	const word = (answer ?? '').trim().toLowerCase();
	return ['y', 'yes', ...say(message('cli.yes-words')).split(' ')].includes(word);
}
