import type {RepositoriesLine} from './repositories-text.ts';
import type {LineChange} from './repository-edit.ts';

/**
 * Returns the change that makes a line a comment.
 *
 * A line that would be a comment, or empty, but for its blanks loses those; any other line
 * keeps all its bytes behind a new `#`.
 */
export function switchedOff(path: string, line: RepositoriesLine): LineChange {
	const withoutBlanks = line.text.replace(/^[ \t]+/, '');
	const isQuiet = withoutBlanks === '' || withoutBlanks.startsWith('#');
	return {path, line: line.number, texts: [isQuiet ? withoutBlanks : `#${line.text}`]};
}
