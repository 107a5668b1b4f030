import type {Diagnosis, Remedy} from '../core/diagnosis.ts';
import {message, say} from '../messages/message.ts';

/** Returns a cause with its reason, its evidence and what helps, as lines without indent. */
export function diagnosisLines(diagnosis: Diagnosis): readonly string[] {
	const {confidence, title, because, evidence, remedies} = diagnosis;
	const certainty = say(message(`confidence.${confidence}`));
	return [
		say(message('plain.cause', {confidence: certainty, title: say(title)})),
		say(because),
		...evidence.map(({text}) => `| ${text}`),
		...remedies.flatMap(remedyLines),
	];
}

function remedyLines(remedy: Remedy, index: number): readonly string[] {
	const values = {number: index + 1, title: say(remedy.title)};
	const title =
		remedy.kind === 'outside'
			? message('plain.remedy-outside', values)
			: message('plain.remedy', values);
	return [say(title), ...remedy.commands.map((command) => `  $ ${command}`)];
}
