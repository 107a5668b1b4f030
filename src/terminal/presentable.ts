import {maskSecrets} from '../core/mask-secrets.ts';
import {sanitizeLine} from '../core/sanitize.ts';
import {printable} from './printable.ts';
import type {Row} from './row.ts';

/**
 * Returns the text as it may be shown: printable, and without credentials, which others in the room
 * or a recording of the screen would see. It has to come whole: half a secret looks like none.
 */
export function presentable(text: string, unicode: boolean): string {
	return printable(withoutSecrets(text), unicode);
}

/** Returns the text without credentials. */
export function withoutSecrets(text: string): string {
	return MAY_HAVE_SECRET.test(text) ? maskSecrets(sanitizeLine(text)) : text;
}

/** Nearly all pieces of a screen have none of the characters that each secret has beside it. */
const MAY_HAVE_SECRET = /[:=@_-]|eyJ|A[KSI]/;

/** Returns the row with all its text as it may be shown. */
export function presentableRow(row: Row, unicode: boolean): Row {
	return row.map((part) =>
		part.isTyped
			? {...part, text: printable(part.text, unicode)}
			: {...part, text: presentable(part.text, unicode)},
	);
}
