import type {Diagnosis, Evidence, Remedy} from '../core/diagnosis.ts';
import {message, say} from '../messages/message.ts';

/** A cause in its parts: what it is and why, the quotes it rests on, and what helps. */
export type DiagnosisParts = {
	readonly cause: readonly string[];
	readonly quotes: readonly string[];
	readonly remedies: readonly string[];
};

/** Returns the parts of a cause, as lines without indent. */
export function diagnosisParts(diagnosis: Diagnosis): DiagnosisParts {
	const {confidence, title, because, evidence, remedies} = diagnosis;
	const certainty = say(message(`confidence.${confidence}`));
	return {
		cause: [say(message('plain.cause', {confidence: certainty, title: say(title)})), say(because)],
		quotes: quotesOf(evidence),
		remedies: remedies.flatMap(remedyLines),
	};
}

/** Returns a cause with its reason, its evidence and what helps, as lines without indent. */
export function diagnosisLines(diagnosis: Diagnosis): readonly string[] {
	const {cause, quotes, remedies} = diagnosisParts(diagnosis);
	return [...cause, ...quotes, ...remedies];
}

/** A log says the same again and again; the reader needs it once. */
function quotesOf(evidence: readonly Evidence[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const {text} of evidence) {
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}

	return [...counts].map(([text, count]) =>
		count === 1 ? `| ${text}` : say(message('plain.quote-repeated', {text, count})),
	);
}

function remedyLines(remedy: Remedy, index: number): readonly string[] {
	const values = {number: index + 1, title: say(remedy.title)};
	const title =
		remedy.kind === 'outside'
			? message('plain.remedy-outside', values)
			: message('plain.remedy', values);
	const forward = remedy.forward
		? [`  ${say(message('forward.label'))} ${say(remedy.forward)}`]
		: [];
	return [say(title), ...remedy.commands.map((command) => `  $ ${command}`), ...forward];
}
