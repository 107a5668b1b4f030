import type {Confidence} from '../diagnosis.ts';
import type {CauseName} from './causes.ts';
import {type Finding, finding} from './finding.ts';
import {fits, type Session} from './session.ts';

/** Words of a program that stand for a cause. */
export type Signature = {
	readonly cause: CauseName;
	/** What a line must have. A group called `subject` tells what it is about. */
	readonly line: RegExp;
	/** What the same line must not have. */
	readonly unless?: RegExp;
	/** What must be true of the text as a whole. */
	readonly when?: (session: Session) => boolean;
	/** `certain` where it is left out. */
	readonly confidence?: Confidence;
	/** What else the same words can mean. */
	readonly orElse?: readonly CauseName[];
};

/** Returns what these signatures find in the lines of a session; each cause once. */
export function matchSignatures(
	signatures: readonly Signature[],
	session: Session,
): readonly Finding[] {
	const found: Finding[] = [];
	for (const signature of signatures) {
		const {line, unless, when, cause, confidence = 'certain', orElse = []} = signature;
		const lines = session.troubled.filter(
			(entry) => fits(entry, line) && !(unless && fits(entry, unless)),
		);
		const [first] = lines;
		if (first && (when === undefined || when(session))) {
			const match = line.exec(first.body) ?? line.exec(first.text);
			const subject = match?.groups?.subject ?? '';
			found.push(finding(cause, confidence, lines, subject));
			found.push(...orElse.map((name) => finding(name, 'possible', lines, subject)));
		}
	}

	return found;
}
