/** A stretch of a file; `end` is the first byte after it. */
export type Span = {readonly start: number; readonly end: number};

/** One `"key": value` of an object. */
export type JsonMember = {
	/** The key with its quotes. */
	readonly key: Span;
	readonly name: string;
	readonly value: JsonNode;
};

/** A value of a JSON text with its place in it. */
export type JsonNode = Span &
	(
		| {readonly kind: 'object'; readonly members: readonly JsonMember[]}
		| {readonly kind: 'array'; readonly items: readonly JsonNode[]}
		/** A string, number, boolean or null. */
		| {readonly kind: 'scalar'}
	);

/** Bytes to be put in the place of others. */
export type TextEdit = Span & {readonly text: string};

/** Returns the text with all edits made; they may not overlap. Two at one place keep their order. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
	const ordered = edits
		.map((edit, index) => ({...edit, index}))
		.sort((one, other) => one.start - other.start || one.index - other.index);
	let result = '';
	let at = 0;
	for (const {start, end, text: replacement} of ordered) {
		result += text.slice(at, Math.max(at, start)) + replacement;
		at = Math.max(at, end);
	}

	return result + text.slice(at);
}
