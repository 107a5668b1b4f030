import {isNear, isShuffled} from '../is-near.ts';

/** Alpine's repositories. */
const NAMES = ['main', 'community', 'testing'] as const;

/** Returns whether a word is the name of one of Alpine's repositories. */
export function isRepositoryName(word: string): boolean {
	return NAMES.some((name) => name === word);
}

/** Returns the repository that a mistyped word means; undefined for any other name. */
export function intendedName(word: string): string | undefined {
	if (isRepositoryName(word)) {
		return undefined;
	}

	const lower = word.toLowerCase();
	return NAMES.find(
		(name) => isNear(lower, name, name.length > 5 ? 2 : 1) || isShuffled(lower, name),
	);
}
