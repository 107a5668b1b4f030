import {sanitizeLine} from '../sanitize.ts';

/** A line without terminal control, and what a progress display said before it was wiped. */
export type CleanLine = {
	readonly text: string;
	/** URLs that apk showed only while it fetched them. */
	readonly fetched: readonly string[];
};

/** Stands for a carriage return inside a word, so that a Windows line end in a URL stays visible. */
export const VISIBLE_RETURN = '␍';

/** apk saves the cursor, draws its bar or note, and restores it; some copies lose the escape character. */
const DRAWING =
	/\u001B7([^\u001B]*)(?:\u001B8(?:\u001B\[\d*K)?|$)|7(\[[^\]]{0,400}\]|\s*\d{1,3}% [^[]{0,400}?)8\[0K/g;
/** Colours and the like, also as `cat -v` shows them; they may stand between a line and its return. */
const COLOURS = /(?:\u001B|\^\[)\[[0-9;?]*[A-Za-z]/g;
const FETCH_NOTE = /\[fetch ([^\]\s]+)\]/;

/**
 * Returns what a line would show once it has come to rest on a terminal: escape sequences are
 * gone, and of a line that was overwritten after `\r` only the last writing is left.
 */
export function cleanLine(raw: string): CleanLine {
	if (!/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\[0K|\^\[/.test(raw)) {
		return {text: raw, fetched: []};
	}

	const fetched: string[] = [];
	const shown = raw.replace(DRAWING, (_, drawn: string | undefined, bare: string | undefined) => {
		const url = FETCH_NOTE.exec(drawn ?? bare ?? '')?.[1];
		if (url !== undefined) {
			fetched.push(url);
		}

		return '';
	});
	const plain = shown
		.replace(COLOURS, '')
		.replace(/\r+$/, '')
		.replace(/\r(?=: |\/|': )/g, VISIBLE_RETURN);
	const last = plain.includes('\r') ? lastWriting(plain) : plain;
	return {text: sanitizeLine(last), fetched};
}

function lastWriting(text: string): string {
	const writings = text.split('\r').filter((part) => part.trim() !== '');
	return writings.at(-1) ?? '';
}
