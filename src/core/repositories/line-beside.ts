import type {ByteString} from '../byte-string.ts';
import type {RepositoriesLine} from './repositories-text.ts';
import {cutLastSegment, type RepositoryPlace, urlAt} from './repository-place.ts';
import {urlWordOf} from './url-word.ts';

/** The texts that stand in the place of a line so that a second repository is named, too. */
export type LineBeside = {
	readonly texts: readonly [ByteString, ...ByteString[]];
	/** The line names its repositories by word, and got one word more. */
	readonly isComponent: boolean;
};

/**
 * Returns the line with another repository of the same base and branch beside it.
 *
 * The last segment of the URL is replaced and nothing else, so that keywords, variables and
 * a slash at the end stay as somebody chose them. `main` goes above `community`.
 */
export function lineBeside(
	line: RepositoriesLine,
	place: RepositoryPlace,
	repository: string,
): LineBeside {
	const word = urlWordOf(line);
	const named = word?.components.find(({text}) => text === place.repository);
	if (named !== undefined) {
		const end = named.at + named.text.length;
		return {
			texts: [`${line.text.slice(0, end)} ${repository}${line.text.slice(end)}`],
			isComponent: true,
		};
	}

	const derived = derivedText(line, place, repository);
	return {
		texts: repository === 'main' ? [derived, line.text] : [line.text, derived],
		isComponent: false,
	};
}

function derivedText(
	line: RepositoriesLine,
	place: RepositoryPlace,
	repository: string,
): ByteString {
	const word = urlWordOf(line);
	const [front, last] = cutLastSegment(word?.text ?? '');
	if (word === undefined || word.hasComponents || last !== place.repository) {
		return urlAt({...place, repository});
	}

	const slashes = word.text.slice(front.length + last.length);
	return line.text.slice(0, word.at) + front + repository + slashes;
}
