/** Longest text of a line that a sentence quotes; the rest is in the file. Characters. */
const QUOTED = 60;

/** Returns text of a file as it can stand in a sentence. */
export function quoted(text: string): string {
	const clean = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
	return clean.length > QUOTED ? `${clean.slice(0, QUOTED)}...` : clean;
}
