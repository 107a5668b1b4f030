import {inEnglish, textOf} from '../../messages/message.ts';
import type {Diagnosis} from '../diagnosis.ts';
import {unknownFacts} from '../facts/facts-from.ts';
import {type TakeBack, takeBackOf} from '../remedies/take-back.ts';
import {shellTextOf} from '../shown-act.ts';
import {checkOfCause} from '../trouble/check-of-cause.ts';
import {CAUSE_NAMES, type CauseFamily, type CauseName, familyOf} from './causes.ts';
import {describeFinding} from './describe.ts';
import {diagnose} from './diagnose.ts';
import {EXAMPLES} from './examples.ts';
import {finding} from './finding.ts';
import {type Term, termsIn} from './terms.ts';

/** All that is told of one cause. */
export type CausePage = {
	readonly family: CauseFamily;
	/** Lines of output that show it. */
	readonly example: readonly string[];
	/** What shows on a box whether it is this; undefined where only the output tells. */
	readonly look: string | undefined;
	/** How what helps is taken back, where it is typed by hand. */
	readonly takeBack: TakeBack;
	/** What it means and what helps, for the example. */
	readonly diagnosis: Diagnosis;
	readonly terms: readonly Term[];
};

/** Returns the name of a cause, as the list of causes has it; undefined for any other word. */
export function causeNamed(word: string): CauseName | undefined {
	return CAUSE_NAMES.find((name) => name === word);
}

/** Returns the page of a cause: its example is diagnosed like any other output. */
export function causePageOf(cause: CauseName): CausePage {
	const text = EXAMPLES[cause];
	const diagnosis =
		diagnose({text}).diagnoses.find((entry) => entry.cause === cause) ??
		describeFinding(finding(cause, 'possible', []));
	const words = [
		inEnglish(diagnosis.title),
		inEnglish(diagnosis.because),
		...diagnosis.remedies.map(({title}) => inEnglish(title)),
	].join('\n');
	return {
		family: familyOf(cause),
		example: text.replaceAll('\r', '^M').split('\n'),
		look: lookOf(cause),
		takeBack: takeBackOf(diagnosis.remedies.flatMap(({commands}) => commands)),
		diagnosis,
		terms: termsIn(words),
	};
}

function lookOf(cause: CauseName): string | undefined {
	const look = checkOfCause(cause, unknownFacts(0, ''));
	return look && shellTextOf(look);
}

/** Every cause with its title, in the order of the families. */
export function causesWithTitles(): readonly {
	readonly cause: CauseName;
	readonly family: CauseFamily;
	readonly title: string;
}[] {
	return CAUSE_NAMES.map((cause) => ({
		cause,
		family: familyOf(cause),
		title: textOf(`cause.${cause}`),
	}));
}
