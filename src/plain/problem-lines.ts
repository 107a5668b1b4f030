import {PROGRAM} from '../core/product.ts';
import {sanitizeLine} from '../core/sanitize.ts';
import {type Message, message, say} from '../messages/message.ts';

/** Returns what is printed for a command line that cannot be used: problem, near word, help. */
export function problemLines(wrong: {
	readonly problem: Message;
	readonly nearest?: string;
}): readonly string[] {
	const lines = [
		say(message('problem.line', {program: PROGRAM, problem: say(wrong.problem)})),
		...(wrong.nearest === undefined
			? []
			: [say(message('problem.nearest', {word: wrong.nearest}))]),
		say(message('problem.hint', {program: PROGRAM})),
	];
	return lines.map(sanitizeLine);
}
