/** Version of all objects; fields are added to it, never renamed. */
export const SCHEMA = 1;

/**
 * Characters that JSON may hold as they are and that some readers take for the end of a line
 * (Python's `splitlines`, JavaScript before 2019) or that a terminal would act on.
 */
const RISKY = /[\u007f-\u009f\u2028\u2029]/g;

/** Returns an object as one line of JSON with its line end; no text in it can make two of it. */
export function jsonLine(value: object): string {
	const json = JSON.stringify(value).replace(
		RISKY,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return `${json}\n`;
}
