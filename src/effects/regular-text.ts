import {readFileSync, statSync} from 'node:fs';

/**
 * Returns the text of a file at once; undefined where the path leads to something else, since a pipe
 * would be waited for without end. Throws where nothing is there or it cannot be read.
 */
export function regularText(path: string): string | undefined {
	return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}
