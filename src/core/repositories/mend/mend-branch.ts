import {isNear, isShuffled} from '../is-near.ts';
import {isPlausibleBranch} from './context.ts';

/** Returns the branch that a mistyped folder name means; undefined where that is anybody's guess. */
export function intendedBranch(word: string, branches: readonly string[]): string | undefined {
	if (isPlausibleBranch(word)) {
		return undefined;
	}

	const tidy = tidied(word);
	if (isPlausibleBranch(tidy)) {
		return tidy;
	}

	if (/[$<>{}*%]|x\.y|3\.x/i.test(word)) {
		return branches[0];
	}

	const lower = word.toLowerCase();
	return [...branches, 'edge', 'latest-stable'].find(
		(branch) =>
			isNear(lower, branch, branch.length > 5 ? 2 : 1) ||
			(branch === 'edge' && isShuffled(lower, branch)),
	);
}

/** `3.22`, `V3.22`, `v.3.22`, `v3,22` and `v3.22.1` are all written for `v3.22`. */
function tidied(word: string): string {
	const match = /^[vV]{0,2}[.-]?([23])[.,_-]{1,2}(\d{1,2})(?:\.\d+)?$/.exec(word);
	return match === null ? word.toLowerCase() : `v${match[1]}.${match[2]}`;
}
