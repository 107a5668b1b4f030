import {closestMatch} from 'leven';

/** Share of a word's letters that may differ for another word to be what was meant. */
const TOLERATED_SHARE = 0.4;
/** Two letters that changed places count as two differences; words shorter than this may not. */
const SHORT_WORD = 4;

/**
 * Returns the known word that was most likely meant, undefined where none is near.
 *
 * A beginning counts as near however much is missing: `--comp` means `--compose`.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	const typed = word.toLowerCase();
	const begun = known.filter(
		(candidate) => typed.length >= SHORT_WORD && candidate.startsWith(typed),
	);
	if (begun.length === 1) {
		return begun[0];
	}

	const least = typed.length < SHORT_WORD ? 1 : 2;
	const maxDistance = Math.max(least, Math.floor(typed.length * TOLERATED_SHARE));
	return closestMatch(typed, [...known], {maxDistance});
}
