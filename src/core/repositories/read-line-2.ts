import type {ByteString} from '../byte-string.ts';
import type {NamedLine} from './read-line-3.ts';

/**
 * Reads one line by the grammar of apk 2 (`apk_db_add_repository` of 2.14.10).
 *
 * After an optional tag, all the rest of the line is the URL as it stands. A tag ends at a
 * space, a tab or a colon.
 */
export function readLine2(text: ByteString): NamedLine {
	if (text === '') {
		return {kind: 'blank'};
	}

	if (text.startsWith('#')) {
		return {kind: 'comment'};
	}

	const match = /^(@[^ \t:]*)[ \t:]+(?=[^ \t:])/.exec(text);
	const url = match === null ? text : text.slice(match[0].length);
	return {
		kind: 'named',
		repositories: [{url, type: 'v2', tag: match?.[1], component: undefined}],
	};
}
