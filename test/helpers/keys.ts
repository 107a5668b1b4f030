/** What a terminal sends for the keys that have a name here. */
export const KEY_BYTES = {
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	space: ' ',
	backspace: '\u007F',
	delete: '\u001B[3~',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	'page-up': '\u001B[5~',
	'page-down': '\u001B[6~',
	'ctrl-c': '\u0003',
	'ctrl-d': '\u0004',
	'ctrl-z': '\u001A',
	'ctrl-l': '\u000C',
} as const;

/** A key with a name. */
export type NamedKey = keyof typeof KEY_BYTES;

/** Returns the bytes of a named key, or the character itself. */
export function bytesOfKey(key: NamedKey | (string & {})): string {
	return key in KEY_BYTES ? KEY_BYTES[key as NamedKey] : key;
}
