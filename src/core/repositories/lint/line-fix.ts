import type {RepositoryFile} from '../paths.ts';
import type {ReadLine} from '../read-as.ts';
import {
	changeLines,
	editsBetween,
	type LineChange,
	type RepositoryEdit,
} from '../repository-edit.ts';
import {switchedOff} from '../switch-off.ts';

/** Returns the edits that make these changes. */
export function fixBy(
	files: readonly RepositoryFile[],
	changes: readonly LineChange[],
): RepositoryEdit[] {
	return editsBetween(files, changeLines(files, changes));
}

/** Returns the edits that make a line a comment. */
export function fixByComment(
	files: readonly RepositoryFile[],
	path: string,
	line: ReadLine,
): RepositoryEdit[] {
	return fixBy(files, [switchedOff(path, line)]);
}
