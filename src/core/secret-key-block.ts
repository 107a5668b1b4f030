/** Before the first line of a private key in PEM: `-----BEGIN OPENSSH PRIVATE KEY-----`. */
const BEGINNING = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/y;
const PART_OF_BEGINNING = /^-----BEGIN [A-Z0-9 ]{0,60}-{0,4}$/;
const START = '-----BEGIN ';
/** Begins the last line. */
export const KEY_END = '-----END';
/** A line of a key: base64, a header such as `Proc-Type: 4,ENCRYPTED`, or nothing; quoted or not. */
const KEY_LINE = /^[\s>|#"'-]*(?:[A-Za-z0-9+/=\\]*|[A-Z][A-Za-z-]{2,20}: [^\s].{0,80})["',\s]*$/;
/** More of base64 than any word has. */
const MUCH = /[A-Za-z0-9+/]{40}/;

/** Returns the length of the line that begins a private key here, 0 where none does. */
export function keyBeginning(text: string, at: number, isLast: boolean): number | 'undecided' {
	BEGINNING.lastIndex = at;
	const found = BEGINNING.exec(text)?.[0];
	if (found !== undefined) {
		return found.length;
	}

	const rest = text.slice(at, at + START.length + 65);
	const isOpen =
		at + rest.length === text.length && (START.startsWith(rest) || PART_OF_BEGINNING.test(rest));
	return isOpen && !isLast ? 'undecided' : 0;
}

/** Returns where a private key begins from here on, -1 where none does. */
export function findKey(text: string, from: number): number {
	for (let at = text.indexOf(START, from); at !== -1; at = text.indexOf(START, at + 1)) {
		if (keyBeginning(text, at, true) !== 0) {
			return at;
		}
	}

	return -1;
}

/** Returns whether a line, without its end, can be within a private key. */
export function isKeyLine(line: string): boolean {
	return KEY_LINE.test(line) || MUCH.test(line);
}
